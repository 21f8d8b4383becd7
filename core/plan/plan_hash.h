// What an approval of a plan is bound to.
#pragma once

#include "core/plan/plan_input.h"

#include <QList>
#include <QString>

namespace watari::plan {

// SHA-256, hex, of what the plan says and of what binds it: settings, waves, members and the dependencies
// that bind, whatever their order, ids, names and revisions. Storing the same plan again keeps it; a moved
// cutover, another volume or setting, a dependency that binds now or no more changes it; one that is only
// told does not. Waves are known by their number, servers by their id.
[[nodiscard]] QString planHash(const QList<Wave>& waves, const QList<WaveMember>& members,
                               const PlanSettings& settings, const QList<Dependency>& dependencies);

}  // namespace watari::plan
