// 移行可否判定, サイジング and 移行計画 of the whole project: pure rules over what is stored, results stored.
#pragma once

#include "app/usecases/project.h"
#include "core/base/job_context.h"
#include "core/domain/finding.h"
#include "core/domain/plan.h"
#include "core/domain/sizing.h"
#include "core/plan/check_plan.h"
#include "core/plan/dependencies.h"
#include "core/plan/plan_waves.h"

#include <QList>

namespace watari::usecases {

[[nodiscard]] Result<QList<Finding>> assessProject(Project& project, JobContext& job);

// Of the servers to be moved, from all samples of each; a server without enough of them keeps the
// specification's size and says so.
[[nodiscard]] Result<QList<Sizing>> sizeServers(Project& project, JobContext& job);

struct PlanSummary {
    plan::WavePlan plan;
    QList<plan::PlanBreach> breaches;  // of the plan judged against today's inventory; empty: it holds
    QList<plan::PlanNote> notes;  // dependencies that do not bind, and what moves together because of them
    QString planHash;             // what gates bind to
};

// The settings the specification gives: 100 Mbit/s, deadline 2026-05-31 (3-6, 6-8). The planning date is an
// argument of the caller.
[[nodiscard]] PlanSettings specificationSettings(IdSource& ids, QDate planningDate);

// Reads the servers, their dependencies and the critical findings against them. Errors: as plan::planWaves.
[[nodiscard]] Result<PlanSummary> planWaves(Project& project, const PlanSettings& settings,
                                            const QList<Blackout>& blackouts, JobContext& job);
// The stored plan judged against today's inventory, nothing stored. Only waves, members, breaches, notes
// and the verdict are filled. Errors: NotFound when nothing was planned.
[[nodiscard]] Result<PlanSummary> judgePlan(const Project& project);

}  // namespace watari::usecases
