#include "importers/vsphere/storage_layout.h"

#include <QSet>

namespace watari::importers::vsphere {

StorageLayout::StorageLayout(const Node& layout) {
    for (const Node& entry : layout.children) {
        const auto key = numberOf(entry.child(QLatin1String("key")));
        if (entry.name == QLatin1String("file"))
            if (const auto size = bytesOf(entry.child(QLatin1String("size"))); key && size)
                m_sizes.insert(*key, *size);
        if (entry.name != QLatin1String("snapshot")) continue;
        Snapshot& snapshot = m_snapshots[entry.child(QLatin1String("key")).text.trimmed()];
        snapshot.chains = chainsOf(entry);
        for (const char* name : {"dataKey", "memoryKey"})
            if (const auto file = numberOf(entry.child(QLatin1String(name))); file && *file >= 0)
                snapshot.ownFiles.append(*file);
    }
    m_disks = chainsOf(layout);
}

StorageLayout::Chains StorageLayout::chainsOf(const Node& parent) {
    Chains chains;
    for (const Node& disk : parent.children) {
        const auto key = numberOf(disk.child(QLatin1String("key")));
        if (disk.name != QLatin1String("disk") || !key) continue;
        Chain& chain = chains[*key];
        for (const Node& link : disk.children) {
            if (link.name != QLatin1String("chain")) continue;
            QList<qint64> files;
            for (const Node& file : link.children)
                if (const auto number = numberOf(file)) files.append(*number);
            chain.append(files);
        }
    }
    return chains;
}

std::optional<Bytes> StorageLayout::sizeOfFiles(const QList<qint64>& files) const {
    Bytes total;
    for (const qint64 file : files) {
        const auto size = m_sizes.constFind(file);
        if (size == m_sizes.constEnd()) return std::nullopt;
        total = sumOf(total, *size);
    }
    return total;
}

std::optional<Bytes> StorageLayout::sizeOfDisk(qint64 deviceKey) const {
    const Chain chain = m_disks.value(deviceKey);
    if (chain.isEmpty()) return std::nullopt;
    QList<qint64> files;
    for (const QList<qint64>& link : chain) files += link;
    return sizeOfFiles(files);
}

std::optional<Bytes> StorageLayout::sizeOfSnapshot(const QString& snapshot, const QStringList& later,
                                                   bool isCurrent) const {
    const auto found = m_snapshots.constFind(snapshot);
    if (found == m_snapshots.constEnd()) return std::nullopt;
    QSet<qint64> files(found->ownFiles.begin(), found->ownFiles.end());
    for (auto disk = found->chains.begin(); disk != found->chains.end(); ++disk) {
        const auto addNextOf = [&](const Chains& chains) {
            const QList<qint64> next = chains.value(disk.key()).value(disk->size());
            files.unite(QSet<qint64>(next.begin(), next.end()));
        };
        for (const QString& child : later) addNextOf(m_snapshots.value(child).chains);
        if (isCurrent) addNextOf(m_disks);
    }
    return sizeOfFiles(QList<qint64>(files.begin(), files.end()));
}

}  // namespace watari::importers::vsphere
