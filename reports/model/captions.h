// Numbers and headings that every writer prints alike.
#pragma once

#include "reports/model/report.h"

#include <QString>

namespace watari::reports {

// "1 Summary"; index counts from 0.
[[nodiscard]] QString sectionTitle(const Report& report, size_t index);

// Header of a column with its unit: "Downtime (s)".
[[nodiscard]] QString columnTitle(const Column& column);

// The value with its unit behind it: "2,678,400 s".
[[nodiscard]] QString valueText(const LabelledValue& row);

[[nodiscard]] Align alignmentOf(const Column& column);

// Text of a table without rows.
[[nodiscard]] QString emptyTextOf(const Table& table);
[[nodiscard]] QString emptyChartText();

// Tables and figures are numbered through the report, sub-headings through their section; ask once for each
// in the order of print.
class CaptionCounter {
public:
    void beginSection() { m_subHeadings = 0; }
    [[nodiscard]] QString subHeading(const SubHeading& heading);
    [[nodiscard]] QString table(const Table& table);
    [[nodiscard]] QString figure(const QString& title);

private:
    int m_subHeadings = 0;
    int m_tables = 0;
    int m_figures = 0;
};

}  // namespace watari::reports
