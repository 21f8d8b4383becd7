// 移行可否判定 of what is stored, written within a unit of work. Internal to the room.
#pragma once

#include "app/usecases/project.h"
#include "core/base/result.h"
#include "core/domain/finding.h"
#include "core/domain/inventory.h"
#include "core/store/unit_of_work.h"

#include <QList>

namespace watari::usecases {

// Matches the flows to the servers that the unit of work has left, judges that inventory and stores the
// findings in place of the former ones; what readings and inspections found stays. Ends the acceptances of
// what changed. Gives all findings.
[[nodiscard]] Result<QList<Finding>> storeAssessment(Project& project, store::UnitOfWork& work);
// The same for who has read that inventory and matched its flows already.
[[nodiscard]] Result<QList<Finding>> storeAssessment(Project& project, store::UnitOfWork& work,
                                                     const Inventory& inventory);

}  // namespace watari::usecases
