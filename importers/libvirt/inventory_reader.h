// What a hypervisor runs, as an inventory. Talks to the Hypervisor interface only, so that tests need none.
#pragma once

#include "core/virt/hypervisor.h"
#include "importers/importer.h"
#include "importers/libvirt/image_lookup.h"

namespace watari::importers {

// Sizes become 実測値 (measured...): what the platform gives each guest today. Images, where given, tell of
// disks that libvirt does not look at: those of guests that are off, outside every pool. A guest that
// vanishes while it is read, or that the account may not read, is left out. Errors: those of the hypervisor,
// with the guest's place; Cancelled. Findings: those of InventoryBuilder, import.guest.vanished,
// import.guest.unreadable, import.snapshots.unreadable, import.volumes.unreadable, import.permission.missing.
[[nodiscard]] Result<ImportOutcome> readHypervisor(virt::Hypervisor& hypervisor, JobContext& job,
                                                   const ImageLookup& images = {});

}  // namespace watari::importers
