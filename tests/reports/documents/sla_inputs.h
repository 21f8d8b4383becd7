// July 2026 of a small platform, judged by core/sla as the program does it.
#pragma once

#include "reports/documents/sla_month_report.h"

namespace watari::reports {

[[nodiscard]] DocumentFrame sampleFrame();

[[nodiscard]] SlaMonthInput metMonth();      // a planned stop with overrun, a line fault, an outage of 20 min
[[nodiscard]] SlaMonthInput notMetMonth();   // V4: one outage of six hours, on the only server
[[nodiscard]] SlaMonthInput pendingMonth();  // V9: ten hours that nobody measured, and the month goes on
[[nodiscard]] SlaMonthInput emptyMonth();    // no server in service

}  // namespace watari::reports
