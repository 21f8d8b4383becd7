// Why a server does not fit, in words and numbers a department understands.
#pragma once

#include "core/plan/plan_waves.h"
#include "core/plan/work_time.h"

#include <QStringList>

namespace watari::plan {

// What was known when the server did not fit.
struct MisfitFacts {
    MisfitKind kind = MisfitKind::UnknownVolume;
    Limit limit = Limit::Soft;
    Seconds lineTime;                // of all copies up to and with this one
    std::optional<Instant> copyEnd;  // when the copy would be done
    QString other;                   // name of what it waits for, or moves with
    QStringList findings;            // critical ones against it
};

[[nodiscard]] QString reasonText(const MisfitFacts& facts, const QString& serverName, const PlanInput& input,
                                 const std::vector<Interval>& copyWindows);

}  // namespace watari::plan
