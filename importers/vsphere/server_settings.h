// What vSphere itself says of a server, apart from its devices: identity, sizes, switches, snapshots.
#pragma once

#include "core/domain/inventory.h"
#include "importers/vsphere/answers.h"
#include "importers/vsphere/devices.h"
#include "importers/vsphere/platform.h"
#include "importers/vsphere/storage_layout.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace watari::importers::vsphere {

// Of an object VirtualMachine, as `uuid:…` and `vc-uuid:…`. From hardware version 13 on the guest reads the
// first three fields of its UUID in the other byte order (SMBIOS 2.6); that form is there as well.
[[nodiscard]] QStringList aliasesOf(const ManagedObject& object);

// "config.extraConfig", its keys in lower case.
[[nodiscard]] QHash<QString, QString> extraOptionsOf(const ManagedObject& object);

// Name, power, sizes and switches.
void readSettings(const ManagedObject& object, const Platform& platform, Server& server);

// Where it starts from, by the names of its devices.
void readBootOrder(const ManagedObject& object, const DeviceNames& names, Server& server);

// The tree of snapshots as a list, parents before children.
void readSnapshots(const ManagedObject& object, const StorageLayout& layout, const Server& server,
                   QList<GuestSnapshot>& snapshots);

}  // namespace watari::importers::vsphere
