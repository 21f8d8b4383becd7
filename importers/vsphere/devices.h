// The devices of a server, out of its VirtualHardware: disks, NICs, and the rest.
#pragma once

#include "core/domain/finding.h"
#include "core/domain/inventory.h"
#include "importers/vsphere/platform.h"
#include "importers/vsphere/storage_layout.h"

#include <QHash>
#include <QString>

namespace watari::importers::vsphere {

// What a server's devices are read with.
struct DeviceSource {
    const Node& hardware;                  // "config.hardware"
    QHash<QString, QString> extraOptions;  // "config.extraConfig": keys in lower case
    const StorageLayout& layout;
    const Platform& platform;
    bool tracksChanges = false;  // CBT is switched on for the server
};

// Names of the devices that others name by key.
struct DeviceNames {
    QHash<qint64, QString> bootNames;  // "scsi0:0", "Network adapter 1", "CD/DVD drive 1"
    QHash<qint64, Id<Disk>> disks;
    QHash<qint64, qsizetype> nics;  // place in the inventory's list
};

// Adds them to the inventory, and fills the server's sizes and flags that follow from them: measuredStorage,
// allocatedStorage, tpm. Findings: import.disk.capacity_unknown, import.disk.encrypted,
// import.disk.nonpersistent.
[[nodiscard]] DeviceNames readDevices(const DeviceSource& source, Server& server, Inventory& inventory,
                                      QList<Finding>& findings);

}  // namespace watari::importers::vsphere
