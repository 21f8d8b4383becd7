// Parts of the plan report, one file each; for plan_report.cpp only.
#pragma once

#include "reports/documents/plan_report.h"

namespace watari::reports {

[[nodiscard]] Bytes volumeOf(const QList<WaveMember>& members);
// End of the last planned cutover.
[[nodiscard]] std::optional<Instant> finishOf(const QList<WaveMember>& members);
[[nodiscard]] QList<WaveMember> membersOf(const Wave& wave, const QList<WaveMember>& members);

[[nodiscard]] Table waveTable(const PlanReportInput& input);
[[nodiscard]] Table memberTable(const PlanReportInput& input);
[[nodiscard]] Table problemTable(const PlanReportInput& input);
[[nodiscard]] Table blackoutTable(const PlanReportInput& input);
// What has crossed the line by when, in GB, against the deadline.
[[nodiscard]] Chart volumeChart(const PlanReportInput& input);

}  // namespace watari::reports
