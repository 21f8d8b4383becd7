#include "app/gui/models/table_report.h"

#include "app/gui/models/row_table.h"
#include "core/base/wording.h"

namespace watari::gui {

namespace {

reports::Cell cellOf(const QModelIndex& index) {
    const QString text = index.data().toString();
    bool isNumber = false;
    const qint64 number = index.data(SortRole).toLongLong(&isNumber);
    if (isNumber && (text == groupedText(number) || text == QString::number(number))) return number;
    if (text.isEmpty()) return {};
    return text;
}

reports::Section sectionOf(const QString& title, const QAbstractItemModel& model, const QList<int>& columns) {
    reports::Table table;
    table.title = title;
    for (const int column : columns) {
        reports::Column heading;
        heading.header = model.headerData(column, Qt::Horizontal).toString();
        table.columns.push_back(std::move(heading));
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        reports::Row cells;
        for (const int column : columns) cells.push_back(cellOf(model.index(row, column)));
        table.rows.push_back(std::move(cells));
    }
    return {title, {std::move(table)}};
}

}  // namespace

reports::Report tableReport(const QString& title, const QAbstractItemModel& model,
                            const QList<int>& columns) {
    reports::Report report;
    report.title = title;
    report.orientation = reports::Orientation::Landscape;
    reports::LabelledValue count;
    count.label = title;
    count.value = qint64(model.rowCount());
    report.coverFields.push_back(std::move(count));
    report.sections.push_back(sectionOf(title, model, columns));
    return report;
}

}  // namespace watari::gui
