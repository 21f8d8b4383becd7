// What an approval of a plan is bound to.
#pragma once

#include "core/domain/plan.h"

#include <QList>
#include <QString>

namespace watari::plan {

// SHA-256, hex, of what the plan says: settings, waves and members, whatever their order, ids, names and
// revisions.
// Storing the same plan again keeps it; a moved cutover, another volume or setting changes it. Waves are
// known by their number, servers by their id.
[[nodiscard]] QString planHash(const QList<Wave>& waves, const QList<WaveMember>& members,
                               const PlanSettings& settings);

}  // namespace watari::plan
