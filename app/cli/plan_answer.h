// 移行計画 for programs and for people.
#pragma once

#include "app/cli/command.h"
#include "app/cli/finding_answer.h"
#include "app/usecases/judge.h"
#include "app/usecases/queries.h"

#include <QJsonObject>
#include <QString>

namespace watari::cli {

[[nodiscard]] QJsonObject planSummaryJson(const usecases::PlanSummary& summary);
[[nodiscard]] QString planSummaryText(const usecases::PlanSummary& summary, const ServerNames& names);

// Negative when the plan is infeasible; lateness within the tolerance is told, and feasible.
[[nodiscard]] Outcome planOutcome(const usecases::PlanSummary& summary);

[[nodiscard]] QJsonObject settingsJson(const PlanSettings& settings);
[[nodiscard]] QString settingsText(const PlanSettings& settings);

[[nodiscard]] QString wavesText(const QList<Wave>& waves, const QList<WaveMember>& members,
                                const ServerNames& names);

}  // namespace watari::cli
