// Servers that must move in one cutover, in the order in which they are planned.
#pragma once

#include "core/plan/plan_input.h"

#include <vector>

namespace watari::plan {

struct MoveGroup {
    std::vector<const PlanServer*> servers;  // smallest volume first
    Bytes volume;                            // of those known
    std::vector<std::size_t> predecessors;   // indices into the list, all before this one
};

// One group for each system, and for each server without one; what a dependency binds to one wave is one
// group. Predecessors come first, then the smallest volume: it keeps the line and the cutovers busy and lets
// most servers arrive. The order does not depend on the order of the input, nor on the line. Points into the
// input's servers. The orders must not contradict each other (contradictionsOf).
[[nodiscard]] std::vector<MoveGroup> moveGroups(const PlanInput& input);

}  // namespace watari::plan
