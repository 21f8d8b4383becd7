// A chart's data as a sheet, and the native chart that draws it.
#pragma once

#include "reports/xlsx/section_sheet.h"

namespace watari::reports {

// Adds the data sheet ("Data 1") and puts the chart where its section left room.
void writeChart(Workbook& workbook, const PendingChart& pending, int number);

}  // namespace watari::reports
