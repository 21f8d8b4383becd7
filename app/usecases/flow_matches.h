// Keeps the ends of stored flows in step with the servers. Internal to the room.
#pragma once

#include "core/base/result.h"
#include "core/domain/inventory.h"
#include "core/store/unit_of_work.h"

namespace watari::usecases {

// Matches every flow of the inventory, as the unit of work has left it, to its servers; corrects those whose
// ends changed, in the store and in the inventory, and gives how many.
[[nodiscard]] Result<qint64> storeFlowMatches(store::UnitOfWork& work, Inventory& inventory);

}  // namespace watari::usecases
