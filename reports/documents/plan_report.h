// 移行計画書: the waves, what they carry over the line, and whether all of it is done by the deadline.
#pragma once

#include "core/base/instant.h"
#include "core/domain/plan.h"
#include "core/plan/plan_waves.h"
#include "reports/documents/frame.h"
#include "reports/model/report.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace watari::reports {

// One sentence on why the plan does not hold; a null id is about the plan as a whole.
struct PlanProblem {
    Id<Server> serverId;
    QString text;
};

struct PlanReportInput {
    DocumentFrame frame;
    PlanSettings settings;
    QList<Blackout> blackouts;
    QList<Wave> waves;  // in order of time
    QList<WaveMember> members;
    plan::Verdict verdict = plan::Verdict::Feasible;
    std::vector<PlanProblem> problems;
    std::optional<Instant> earliestFinish = {};  // no plan can end earlier; none: not known
    QHash<Id<Server>, QString> serverNames;
    QHash<Id<Server>, QString> systemNames;
    QString planHash;  // what approvals are bound to
};

[[nodiscard]] Report planReport(const PlanReportInput& input);

}  // namespace watari::reports
