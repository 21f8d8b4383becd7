// A guest as libvirt describes it in the words of the domain. Ids and keys are left to the caller.
#pragma once

#include "core/domain/platform.h"
#include "core/domain/server_parts.h"
#include "core/virt/description.h"
#include "importers/importer.h"

namespace watari::importers {

[[nodiscard]] PowerState powerStateOf(virt::DomainState state);

// Sizes become 実測値 (measured...): what the platform gives the guest today.
[[nodiscard]] Server serverFrom(const virt::DomainDescription& domain);
[[nodiscard]] Disk diskFrom(const virt::DiskDescription& description);
[[nodiscard]] Nic nicFrom(const virt::NicDescription& description);
// Of a drive with a removable medium, that is no disk of the server.
[[nodiscard]] Device driveFrom(const virt::DiskDescription& description);
[[nodiscard]] Device deviceFrom(const virt::DeviceDescription& description);
[[nodiscard]] GuestSnapshot snapshotFrom(const virt::SnapshotDescription& description);

[[nodiscard]] Host hostFrom(const virt::HostDescription& description);

// False: a CD-ROM or floppy drive.
[[nodiscard]] bool movesWithTheServer(const virt::DiskDescription& disk);

// Name, state and sizes of the first guests; there is nothing to map.
[[nodiscard]] ImportPreview previewOf(const QList<virt::DomainDescription>& domains);
inline constexpr qsizetype kPreviewGuests = 10;

}  // namespace watari::importers
