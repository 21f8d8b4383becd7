// The volumes of all pools, to find what a disk's path means.
#pragma once

#include "core/domain/platform.h"
#include "core/virt/description.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace watari::importers {

class VolumeIndex {
public:
    // Adding a pool again adds its volumes.
    void addPool(const virt::PoolDescription& pool, const Id<Datastore>& datastore);
    void addVolumes(const QString& pool, const QList<virt::VolumeDescription>& volumes);

    // By the volume itself, the pool that the source names ("pool/volume", "[pool] file"), or the pool
    // whose directory holds the path. Null: in none.
    [[nodiscard]] Id<Datastore> datastoreOf(const virt::DiskDescription& disk) const;
    // Fills what the disk does not know yet: path, sizes, format, and the files it rests on.
    void complete(virt::DiskDescription& disk) const;

private:
    [[nodiscard]] const virt::VolumeDescription* volumeOf(const virt::DiskDescription& disk) const;
    [[nodiscard]] QStringList chainBelow(const virt::VolumeDescription& volume) const;

    QHash<QString, Id<Datastore>> m_datastores;  // by the pool's name
    QHash<QString, Id<Datastore>> m_directories;
    QHash<QString, virt::VolumeDescription> m_byPath;
    QHash<QString, QString> m_pathByName;  // "pool/volume"
    QHash<QString, QString> m_poolByPath;
};

}  // namespace watari::importers
