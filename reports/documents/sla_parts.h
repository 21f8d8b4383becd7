// Parts of the SLA report, one file each; for sla_month_report.cpp only.
#pragma once

#include "reports/documents/sla_month_report.h"

namespace watari::reports {

// Undefined stays undefined: printed as "no value".
[[nodiscard]] Ratio toCell(sla::Ratio ratio);
// Both verdicts of 12-1 as one: the worse, where 判定保留 is worse than 適合.
[[nodiscard]] sla::Verdict overallVerdict(const sla::Judgement& judgement);

[[nodiscard]] Table slaServerTable(const SlaMonthInput& input);
[[nodiscard]] Table explanationTable(const QString& title, const sla::Judged& judged);
[[nodiscard]] Table outageTable(const SlaMonthInput& input);
[[nodiscard]] Table plannedStopTable(const SlaMonthInput& input);
[[nodiscard]] Table termsTable(const sla::AgreementTerms& terms);

// Minutes of stops per day, summed over the servers.
[[nodiscard]] Chart dailyStopChart(const SlaMonthInput& input);
[[nodiscard]] Chart slaCpuChart(const SlaMonthInput& input);

}  // namespace watari::reports
