// Widths of a sheet's columns, in characters, so that every table of a section and its text fit one grid.
#pragma once

#include "reports/model/report.h"

#include <QString>

#include <vector>

namespace watari::reports {

// Japanese characters count two.
[[nodiscard]] double characterWidth(const QString& text);

class ColumnGrid {
public:
    explicit ColumnGrid(const Section& section);

    [[nodiscard]] const std::vector<double>& widths() const { return m_widths; }
    [[nodiscard]] quint16 last() const { return static_cast<quint16>(m_widths.size() - 1); }
    [[nodiscard]] double total() const;
    // The first column at which a label of this width, begun in column 0, ends.
    [[nodiscard]] quint16 endOf(double labelWidth) const;
    // Lines a text needs in the columns from `first` to `lastColumn`; scale 1 is type of 10 points.
    [[nodiscard]] int linesOf(const QString& text, quint16 first, quint16 lastColumn, double scale = 1) const;

private:
    std::vector<double> m_widths;
};

}  // namespace watari::reports
