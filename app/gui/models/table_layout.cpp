#include "app/gui/models/table_layout.h"

#include <QJsonArray>

namespace watari::gui {

namespace {

const QString kColumns = QStringLiteral("columns");
const QString kWidths = QStringLiteral("widths");
const QString kFilters = QStringLiteral("filters");
const QString kWords = QStringLiteral("words");
const QString kSortField = QStringLiteral("sort");
const QString kDescending = QStringLiteral("descending");

}  // namespace

QJsonObject toJson(const TableLayout& layout) {
    QJsonObject widths;
    for (auto it = layout.widths.cbegin(); it != layout.widths.cend(); ++it) widths[it.key()] = it.value();
    QJsonObject filters;
    for (auto it = layout.filters.cbegin(); it != layout.filters.cend(); ++it) filters[it.key()] = it.value();
    return {{kColumns, QJsonArray::fromStringList(layout.columns)},
            {kWidths, widths},
            {kFilters, filters},
            {kWords, layout.words},
            {kSortField, layout.sortField},
            {kDescending, layout.sortOrder == Qt::DescendingOrder}};
}

TableLayout tableLayoutFromJson(const QJsonObject& json) {
    TableLayout layout;
    for (const QJsonValue& column : json[kColumns].toArray()) layout.columns.append(column.toString());
    const QJsonObject widths = json[kWidths].toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it) layout.widths[it.key()] = it.value().toInt();
    const QJsonObject filters = json[kFilters].toObject();
    for (auto it = filters.begin(); it != filters.end(); ++it)
        layout.filters[it.key()] = it.value().toString();
    layout.words = json[kWords].toString();
    layout.sortField = json[kSortField].toString();
    layout.sortOrder = json[kDescending].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return layout;
}

}  // namespace watari::gui
