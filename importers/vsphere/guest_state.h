// What VMware Tools tells of a guest: its names, addresses and file systems.
#pragma once

#include "core/domain/inventory.h"
#include "importers/vsphere/answers.h"
#include "importers/vsphere/devices.h"

namespace watari::importers::vsphere {

// Fills the server's guestName, tools and toolsVersion; its NICs' addresses; adds interfaces and volumes.
// What Tools does not tell stays unset.
void readGuest(const ManagedObject& object, const DeviceNames& names, Server& server, Inventory& inventory);

}  // namespace watari::importers::vsphere
