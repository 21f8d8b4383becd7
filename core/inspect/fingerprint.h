// Whether disks are still those an inspection was made of, at the price of some reads.
#pragma once

#include "core/inspect/inspection.h"

namespace watari::inspect {

// SHA-256 over, for every file the images rest on (extents and backing chains included): device, inode, size,
// time of last change in nanoseconds, and the bytes of the first and last MiB and of 64 blocks of 4 KiB
// spread evenly between. A copy of a disk has another fingerprint than its original. An NBD export stands
// with its URI and cannot be told from another content: empty then. Errors: as disk::inspectImage, Cancelled.
[[nodiscard]] Result<QString> fingerprintOf(const QList<GuestDisk>& disks, JobContext& job);

[[nodiscard]] bool isNbdUri(const QString& source);

}  // namespace watari::inspect
