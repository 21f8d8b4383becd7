// One tab with its columns recognised, read row by row.
#pragma once

#include "core/domain/finding.h"
#include "core/readers/sheet.h"
#include "importers/rvtools/columns.h"
#include "importers/rvtools/localised.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace watari::importers::rvtools {

// Collects findings; of one rule in one tab the first hundred, then how many more there were.
class FindingList {
public:
    struct About {
        const char* rule;
        Severity severity;
        QString tab;
        QString place;
        Id<Server> server = {};
    };
    void add(const About& about, const QString& text);
    [[nodiscard]] QList<Finding> take();

private:
    struct Surplus {
        About about;
        qint64 count = 0;
    };
    QList<Finding> m_findings;
    QHash<QString, qint64> m_counts;
    QHash<QString, Surplus> m_surplus;
};

class TabTable {
public:
    // Looks for the headings in the first rows. Without any of `needed` the table is not usable.
    TabTable(Tab tab, readers::Sheet sheet, const QList<Column>& needed);

    [[nodiscard]] bool isUsable() const { return m_headingRow >= 0; }
    [[nodiscard]] Tab tab() const { return m_tab; }
    [[nodiscard]] const QString& sheetName() const { return m_sheet.name; }
    [[nodiscard]] bool has(Column column) const { return m_columns.contains(column); }
    // Those below the headings.
    [[nodiscard]] qsizetype rowCount() const;
    [[nodiscard]] const readers::Row& row(qsizetype index) const;
    [[nodiscard]] QString place(const readers::Row& row) const;
    [[nodiscard]] QString place(const readers::Row& row, Column column) const;
    [[nodiscard]] QString text(const readers::Row& row, Column column) const;
    [[nodiscard]] Bytes unit(Column column) const;
    [[nodiscard]] const NumberStyle& style(Column column) const;
    [[nodiscard]] const DateStyle& dates() const { return m_dates; }
    // Decides the separators of each column of numbers from its values, then from the sheet's other columns,
    // then from what `known` has learned from the tabs before. Reports what stays open.
    void decideStyles(NumberStyle& known, FindingList& findings);

private:
    struct Found {
        int index = 0;
        Bytes unit;
    };
    void findHeadings(const QList<Column>& needed);
    void takeStyles(NumberStyle& sheetStyle);
    void reportOpen(Column column, const SeparatorEvidence& separator, FindingList& findings) const;

    Tab m_tab;
    readers::Sheet m_sheet;
    qsizetype m_headingRow = -1;
    QHash<Column, Found> m_columns;
    QHash<Column, NumberStyle> m_styles;
    DateStyle m_dates;
};

// One row of a tab. A value that cannot be read is a finding, and unset.
class TabRow {
public:
    TabRow(const TabTable& table, qsizetype index, FindingList& findings)
        : m_table(table), m_row(table.row(index)), m_findings(findings) {}

    [[nodiscard]] const TabTable& table() const { return m_table; }
    [[nodiscard]] QString place() const { return m_table.place(m_row); }
    [[nodiscard]] bool isEmpty() const { return m_row.isEmpty(); }
    [[nodiscard]] QString text(Column column) const { return m_table.text(m_row, column); }
    [[nodiscard]] QString firstText(std::initializer_list<Column> columns) const;
    [[nodiscard]] std::optional<double> number(Column column) const;
    [[nodiscard]] std::optional<qint64> count(Column column) const;
    [[nodiscard]] std::optional<Bytes> size(Column column) const;
    [[nodiscard]] std::optional<bool> truth(Column column) const;
    [[nodiscard]] std::optional<Instant> time(Column column) const;
    void report(const char* rule, Severity severity, const QString& text,
                const Id<Server>& server = {}) const;

private:
    void reportUnreadable(Column column) const;

    const TabTable& m_table;
    const readers::Row& m_row;
    FindingList& m_findings;
};

}  // namespace watari::importers::rvtools
