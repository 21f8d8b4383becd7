#include "importers/rvtools/tab_table.h"

#include "importers/outcome_draft.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace watari::importers::rvtools {

namespace {

using readers::Row;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RvToolsImporter)
};

constexpr qint64 kMostOfOneKind = 100;
// People put a title above the table.
constexpr qsizetype kRowsBeforeHeadings = 20;
// No host has more of anything, so that products of two of them stay far from the end of 64 bits.
constexpr double kLargestCount = 1'000'000;
// 8 PiB, up to where a double is exact.
constexpr double kLargestSize = 9'007'199'254'740'992;
const NumberStyle kNoStyle;

}  // namespace

void FindingList::add(const About& about, const QString& text) {
    const QString kind = QString::fromLatin1(about.rule) + u'/' + about.tab;
    if (++m_counts[kind] > kMostOfOneKind) {
        m_surplus[kind].about = about;
        ++m_surplus[kind].count;
        return;
    }
    m_findings.append(makeFinding(about.rule, about.severity, about.place, text, about.server));
}

QList<Finding> FindingList::take() {
    QStringList kinds = m_surplus.keys();
    kinds.sort();
    for (const QString& kind : std::as_const(kinds)) {
        const Surplus& surplus = m_surplus[kind];
        m_findings.append(makeFinding(
            surplus.about.rule, surplus.about.severity, surplus.about.tab,
            Tr::tr("%1 more findings of this kind in the tab %2 are not listed. Look at the first "
                   "ones; the others most likely have the same cause.")
                .arg(surplus.count)
                .arg(surplus.about.tab)));
    }
    return std::exchange(m_findings, {});
}

TabTable::TabTable(Tab tab, readers::Sheet sheet, const QList<Column>& needed)
    : m_tab(tab), m_sheet(std::move(sheet)) {
    findHeadings(needed);
}

void TabTable::findHeadings(const QList<Column>& needed) {
    const qsizetype rows = std::min(static_cast<qsizetype>(m_sheet.rows.size()), kRowsBeforeHeadings);
    for (qsizetype i = 0; i < rows; ++i) {
        QHash<Column, Found> columns;
        const Row& row = m_sheet.rows[static_cast<std::size_t>(i)];
        for (int c = 0; std::cmp_less(c, row.cells.size()); ++c) {
            const auto heading = headingOf(m_tab, row.cell(c));
            if (heading && !columns.contains(heading->column))
                columns.insert(heading->column, {c, heading->unit});
        }
        const bool fits =
            std::any_of(needed.begin(), needed.end(), [&](Column c) { return columns.contains(c); });
        // A title such as "VM" alone is no row of headings.
        if (!fits || columns.size() < 2) continue;
        m_columns = columns;
        m_headingRow = i;
        return;
    }
}

qsizetype TabTable::rowCount() const {
    return isUsable() ? static_cast<qsizetype>(m_sheet.rows.size()) - m_headingRow - 1 : 0;
}

const Row& TabTable::row(qsizetype index) const {
    return m_sheet.rows.at(static_cast<std::size_t>(m_headingRow + 1 + index));
}

QString TabTable::place(const Row& row) const {
    return Tr::tr("%1, row %2").arg(m_sheet.name).arg(row.number);
}

QString TabTable::place(const Row& row, Column column) const {
    return readers::placeText({m_sheet.name, row.number, m_columns.value(column).index});
}

QString TabTable::text(const Row& row, Column column) const {
    const auto found = m_columns.constFind(column);
    return found == m_columns.constEnd() ? QString() : row.cell(found->index);
}

Bytes TabTable::unit(Column column) const {
    return m_columns.value(column).unit;
}

const NumberStyle& TabTable::style(Column column) const {
    const auto found = m_styles.constFind(column);
    return found == m_styles.constEnd() ? kNoStyle : *found;
}

void TabTable::takeStyles(NumberStyle& sheetStyle) {
    for (auto column = m_columns.constBegin(); column != m_columns.constEnd(); ++column) {
        const bool isTime = column.key() == Column::DateTime;
        if (!isTime && !isNumber(column.key())) continue;
        NumberStyle style;
        for (qsizetype i = 0; i < rowCount(); ++i) {
            const QString value = text(row(i), column.key());
            if (isTime)
                m_dates.see(value);
            else
                style.see(value);
        }
        if (isTime) continue;
        m_styles.insert(column.key(), style);
        sheetStyle.add(style);
    }
}

void TabTable::decideStyles(NumberStyle& known, FindingList& findings) {
    NumberStyle sheetStyle;
    takeStyles(sheetStyle);
    known.add(sheetStyle);
    for (auto style = m_styles.begin(); style != m_styles.end(); ++style) {
        style->learnFrom(sheetStyle);
        style->learnFrom(known);
    }
    QList<Column> columns = m_styles.keys();
    std::sort(columns.begin(), columns.end());
    for (const Column column : std::as_const(columns)) {
        reportOpen(column, m_styles[column].point, findings);
        reportOpen(column, m_styles[column].comma, findings);
    }
}

void TabTable::reportOpen(Column column, const SeparatorEvidence& separator, FindingList& findings) const {
    if (!separator.undecided) return;
    const QString place = Tr::tr("%1, column %2").arg(m_sheet.name, titleOf(column));
    if (separator.role() == SeparatorRole::Unknown)
        findings.add(
            {"import.number.ambiguous", Severity::Warning, m_sheet.name, place},
            Tr::tr("\"%1\" could be a whole number with a thousands separator or a fraction, and no "
                   "value of the export tells which. It was read as a whole number; compare one server "
                   "with the platform.")
                .arg(separator.example));
    else if (separator.role() == SeparatorRole::Contradictory)
        findings.add({"import.number.contradictory", Severity::Warning, m_sheet.name, place},
                     Tr::tr("The column uses the same sign as thousands separator and as decimal sign, so "
                            "values such as \"%1\" were left out. Export again in one language.")
                         .arg(separator.example));
}

QString TabRow::firstText(std::initializer_list<Column> columns) const {
    for (const Column column : columns)
        if (const QString value = text(column); !value.isEmpty()) return value;
    return {};
}

std::optional<double> TabRow::number(Column column) const {
    const QString value = text(column);
    // RVTools writes -1 for "not set".
    if (value.isEmpty() || value.startsWith(u'-')) return std::nullopt;
    const auto number = numberIn(value, m_table.style(column));
    if (!number) reportUnreadable(column);
    return number;
}

std::optional<qint64> TabRow::count(Column column) const {
    const auto value = number(column);
    if (!value) return std::nullopt;
    if (*value <= kLargestCount) return static_cast<qint64>(std::llround(*value));
    reportUnreadable(column);
    return std::nullopt;
}

std::optional<Bytes> TabRow::size(Column column) const {
    const auto value = number(column);
    if (!value) return std::nullopt;
    const double bytes = *value * static_cast<double>(m_table.unit(column).value());
    if (bytes <= kLargestSize) return Bytes(static_cast<qint64>(std::llround(bytes)));
    reportUnreadable(column);
    return std::nullopt;
}

std::optional<bool> TabRow::truth(Column column) const {
    const QString value = text(column);
    if (value.isEmpty()) return std::nullopt;
    const auto truth = truthIn(value);
    if (!truth) reportUnreadable(column);
    return truth;
}

std::optional<Instant> TabRow::time(Column column) const {
    const QString value = text(column);
    if (value.isEmpty()) return std::nullopt;
    const TimeReading reading = timeIn(value, m_table.dates());
    if (reading.isAmbiguous)
        m_findings.add(
            {"import.date.ambiguous", Severity::Warning, m_table.sheetName(), m_table.place(m_row, column)},
            Tr::tr("In \"%1\" no value of the column tells which is the day and which the month, so "
                   "the time was left out. Export again with dates that begin with the year.")
                .arg(value.left(80)));
    else if (!reading.time)
        reportUnreadable(column);
    return reading.time;
}

void TabRow::report(const char* rule, Severity severity, const QString& text,
                    const Id<Server>& server) const {
    m_findings.add({rule, severity, m_table.sheetName(), place(), server}, text);
}

void TabRow::reportUnreadable(Column column) const {
    const QString value = text(column).left(80);
    const QString reason =
        value.startsWith(u'=')
            ? Tr::tr(
                  "The formula \"%1\" has no stored value, so %2 was left out. Open the workbook in a "
                  "spreadsheet program, save it, and import it again.")
            : Tr::tr("\"%1\" cannot be read as %2 and was left out. Correct the cell, or export again.");
    m_findings.add(
        {"import.value.unreadable", Severity::Warning, m_table.sheetName(), m_table.place(m_row, column)},
        reason.arg(value, titleOf(column)));
}

}  // namespace watari::importers::rvtools
