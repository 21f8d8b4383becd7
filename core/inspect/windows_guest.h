// What a mounted Windows guest tells. Internal to the room.
#pragma once

#include "core/inspect/guest_facts.h"
#include "core/inspect/hive.h"

namespace watari::inspect {

// Everything of Windows: drive letters, hibernation, registry, programs.
void readWindows(GuestFacts& facts);

// Whether the policy of that name (a value of DeviceInstall\Restrictions) keeps drivers out while it is set.
// Those against removable devices and for devices already there do not.
[[nodiscard]] bool canRefuseDrivers(const QString& restriction);

// From the SYSTEM hive; `controlSet` is the key of the current one.
void readWindowsServices(GuestFacts& facts, const Hive& system, Hive::Node controlSet);
void readWindowsNetwork(GuestFacts& facts, const Hive& system, Hive::Node controlSet);

}  // namespace watari::inspect
