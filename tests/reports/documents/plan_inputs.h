// Plans made by core/plan for systems of the specification's chapter 7.
#pragma once

#include "reports/documents/plan_report.h"

namespace watari::reports {

[[nodiscard]] PlanReportInput feasiblePlan();
[[nodiscard]] PlanReportInput infeasiblePlan();  // the same on a line of a tenth
[[nodiscard]] PlanReportInput emptyPlan();

}  // namespace watari::reports
