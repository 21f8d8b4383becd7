// How wide the columns of a printed table are, and how small its type must be.
#pragma once

#include "reports/model/report.h"
#include "reports/pdf/text.h"

#include <vector>

namespace watari::reports {

constexpr double kCellPadding = 45;

struct TableColumns {
    TextStyle body;
    TextStyle header;
    std::vector<double> widths;  // sum: the width given
};

// Figures and times stay on one line; texts share what is left. The type shrinks from 9 to 6 points before a
// figure would be cut.
[[nodiscard]] TableColumns fitColumns(const Table& table, double width);

// Text of a cell; empty cells beyond the row's end are "no value".
[[nodiscard]] QString cellText(const Table& table, const Row& row, size_t column);
// The same of the total, where "no value" is blank: most columns have no sum.
[[nodiscard]] QString totalText(const Table& table, size_t column);

}  // namespace watari::reports
