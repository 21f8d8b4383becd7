// Partitions, volume groups, arrays and file systems of attached disks. Internal to the room.
#pragma once

#include "core/inspect/guest.h"

#include <QSet>

namespace watari::inspect {

struct FoundVolume {
    Volume volume;      // without ids, mount point and use
    QString mountable;  // for libguestfs; empty when nothing can be mounted (swap, encrypted)
};

struct DiskLayout {
    QList<FoundVolume> volumes;
    QStringList incomplete;           // layers that lack disks: "raid1 md127", "lvm vg0"
    bool hasDynamicDisk = false;      // Windows' LDM
    bool hasSystemPartition = false;  // of UEFI
    bool hasBiosBoot = false;         // GRUB's room on a GPT disk
    bool hasMbr = false;
};

[[nodiscard]] DiskLayout readLayout(const Guest& guest, const InspectionRequest& request, JobContext& job);

// Size and use of the file system mounted there.
void measure(const Guest& guest, const QString& mountedAt, Volume& volume);

// Mounts, measures and unmounts each file system that is not among `measured` devices. Nothing may be
// mounted. Returns the devices that could not be mounted.
[[nodiscard]] QStringList measureOthers(const Guest& guest, const QSet<QString>& measured, DiskLayout& layout,
                                        JobContext& job);

}  // namespace watari::inspect
