// What files of libvirt define, without a libvirt to ask: as `virsh dumpxml`, `net-dumpxml`, `pool-dumpxml`,
// `vol-dumpxml` and `snapshot-dumpxml` print it, or as libvirtd keeps it below /etc/libvirt and /run/libvirt.
#pragma once

#include "core/base/result.h"
#include "core/virt/description.h"

#include <QByteArray>
#include <QList>

namespace watari::virt {

struct SnapshotOfGuest {
    DomainUuid guest;  // null when the file names none
    SnapshotDescription snapshot;
    bool operator==(const SnapshotOfGuest&) const = default;
};

struct Definitions {
    // State Running when it was dumped from a running guest, NoState when the file does not tell.
    QList<DomainDescription> domains;
    QList<PoolDescription> pools;  // active when it has sizes
    QList<NetworkDescription> networks;
    QList<VolumeDescription> volumes;
    QList<SnapshotOfGuest> snapshots;
    bool operator==(const Definitions&) const = default;
};

// One definition, or several within one root of any name. UTF-8, or UTF-16 with a byte order mark. Errors:
// BadInput when the text is no XML, defines nothing known, is unreasonably large, or has a document type.
[[nodiscard]] Result<Definitions> parseDefinitions(const QByteArray& bytes);

// Whether the root element, seen in the first bytes of a file, or one shortly below it is a definition.
[[nodiscard]] bool looksLikeDefinitions(const QByteArray& firstBytes);

}  // namespace watari::virt
