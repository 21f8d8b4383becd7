// What a hypervisor runs, as an inventory. Talks to the Hypervisor interface only, so that tests need none.
#pragma once

#include "core/virt/hypervisor.h"
#include "importers/importer.h"

namespace watari::importers {

// Sizes become 実測値 (measured...): what the platform gives each guest today. A guest that vanishes while it
// is read is left out. Errors: those of the hypervisor, with the guest's place; Cancelled. Findings:
// import.guest.fenced, import.guest.vanished, import.disk.capacity_unknown, import.pool.inactive.
[[nodiscard]] Result<ImportOutcome> readHypervisor(virt::Hypervisor& hypervisor, JobContext& job);

[[nodiscard]] PowerState powerStateOf(virt::DomainState state);

}  // namespace watari::importers
