// The sheets of a report: cover and sections.
#pragma once

#include "reports/model/captions.h"
#include "reports/xlsx/workbook.h"

#include <vector>

namespace watari::reports {

// A chart whose data sheet is written after all sections, so that readers meet the text first.
struct PendingChart {
    Chart chart;
    QString caption;
    Sheet sheet;
    CellAt at;
};

void writeCover(Workbook& workbook, const Report& report);

// Writes one section and notes its charts.
void writeSection(Workbook& workbook, const Report& report, size_t index, CaptionCounter& captions,
                  std::vector<PendingChart>& charts);

// Boxes side by side, one column each, from `at` on; takes five rows.
void writeApprovals(Workbook& workbook, const Sheet& sheet, CellAt at, const Approvals& block);
constexpr quint32 kApprovalRows = 5;

constexpr double kPointsPerLine = 15;

}  // namespace watari::reports
