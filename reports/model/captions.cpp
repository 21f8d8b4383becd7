#include "reports/model/captions.h"

#include <QCoreApplication>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

}  // namespace

QString sectionTitle(const Report& report, size_t index) {
    return QStringLiteral("%1 %2").arg(QString::number(index + 1), report.sections[index].heading);
}

QString columnTitle(const Column& column) {
    if (column.unit.isEmpty()) return column.header;
    return Tr::tr("%1 (%2)", "column heading and unit").arg(column.header, column.unit);
}

QString valueText(const LabelledValue& row) {
    const QString value = formatCell(row.value, row.format);
    return row.unit.isEmpty() ? value : Tr::tr("%1 %2", "value and unit").arg(value, row.unit);
}

Align alignmentOf(const Column& column) {
    if (column.align != Align::ByType) return column.align;
    switch (column.type) {
        case ColumnType::Text:
            return Align::Left;
        case ColumnType::Instant:
        case ColumnType::Date:
            return Align::Center;
        case ColumnType::Integer:
        case ColumnType::Number:
        case ColumnType::Percent:
        case ColumnType::Bytes:
        case ColumnType::Duration:
            return Align::Right;
    }
    return Align::Left;
}

QString emptyTextOf(const Table& table) {
    return table.emptyText.isEmpty() ? Tr::tr("None.") : table.emptyText;
}

QString emptyChartText() {
    return Tr::tr("There are no measurements in this period.");
}

QString CaptionCounter::subHeading(const SubHeading& heading) {
    return QStringLiteral("(%1) %2").arg(QString::number(++m_subHeadings), heading.text);
}

QString CaptionCounter::table(const Table& table) {
    return Tr::tr("Table %1 %2", "number and title").arg(QString::number(++m_tables), table.title);
}

QString CaptionCounter::figure(const QString& title) {
    return Tr::tr("Figure %1 %2", "number and title").arg(QString::number(++m_figures), title);
}

}  // namespace watari::reports
