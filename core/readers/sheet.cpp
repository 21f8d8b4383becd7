#include "core/readers/sheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::readers {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Readers)
};
}  // namespace

QString columnName(int column) {
    QString name;
    for (int n = column; n >= 0; n = n / 26 - 1) name.prepend(QChar(u'A' + n % 26));
    return name;
}

QString placeText(const Place& place) {
    const QString cell = columnName(place.column) + QString::number(place.row);
    return place.sheet.isEmpty() ? Tr::tr("cell %1").arg(cell)
                                 : Tr::tr("sheet %1, cell %2").arg(place.sheet, cell);
}

QString Row::cell(int column) const {
    const auto index = static_cast<std::size_t>(column);
    return column >= 0 && index < cells.size() ? cells[index].trimmed() : QString();
}

bool Row::isEmpty() const {
    return std::all_of(cells.begin(), cells.end(), [](const QString& c) { return c.trimmed().isEmpty(); });
}

bool Table::isColumnHidden(int column) const {
    return std::any_of(hiddenColumns.begin(), hiddenColumns.end(), [column](const ColumnSpan& span) {
        return span.first <= column && column <= span.last;
    });
}

Table tableFrom(const Sheet& sheet, std::size_t headingIndex) {
    Table table{sheet.name, sheet.rows.at(headingIndex), {}, sheet.hiddenColumns, sheet.isHidden};
    table.rows.assign(sheet.rows.begin() + static_cast<std::ptrdiff_t>(headingIndex) + 1, sheet.rows.end());
    return table;
}

}  // namespace watari::readers
