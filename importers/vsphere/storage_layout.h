// How large a server's files are, by its VirtualMachineFileLayoutEx ("layoutEx").
#pragma once

#include "core/base/quantity.h"
#include "importers/vsphere/node.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace watari::importers::vsphere {

class StorageLayout {
public:
    explicit StorageLayout(const Node& layout);

    // All files of that disk: its base and what snapshots put above it. None when one is not known.
    [[nodiscard]] std::optional<Bytes> sizeOfDisk(qint64 deviceKey) const;
    // What returning to a snapshot would need, besides what was there before it: its memory and state, and
    // the disk files that were begun when it was taken. `later`: the snapshots that stand directly on it.
    [[nodiscard]] std::optional<Bytes> sizeOfSnapshot(const QString& snapshot, const QStringList& later,
                                                      bool isCurrent) const;

private:
    // The files of one disk, oldest first; each link of the chain has several.
    using Chain = QList<QList<qint64>>;
    using Chains = QHash<qint64, Chain>;  // by device key

    struct Snapshot {
        QList<qint64> ownFiles;
        Chains chains;
    };

    [[nodiscard]] static Chains chainsOf(const Node& parent);
    [[nodiscard]] std::optional<Bytes> sizeOfFiles(const QList<qint64>& files) const;

    QHash<qint64, Bytes> m_sizes;  // by file key
    Chains m_disks;
    QHash<QString, Snapshot> m_snapshots;
};

}  // namespace watari::importers::vsphere
