#include "importers/libvirt/volume_index.h"

namespace watari::importers {

namespace {

using virt::DiskDescription;
using virt::VolumeDescription;

constexpr qsizetype kMaxChain = 200;  // libvirt's own limit
constexpr int kMaxLevels = 32;        // of folders

// "[datastore1] road-1/road-1.vmdk", as the ESX driver writes it.
QString bracketedName(const QString& source) {
    const qsizetype end = source.indexOf(u']');
    return source.startsWith(u'[') && end > 0 ? source.mid(1, end - 1) : QString();
}

}  // namespace

void VolumeIndex::addPool(const virt::PoolDescription& pool, const Id<Datastore>& datastore) {
    m_datastores.insert(pool.name, datastore);
    // "/dev" is the target of several kinds of pools and says nothing.
    if (pool.path.startsWith(u'/') && pool.path != QLatin1String("/dev"))
        m_directories.insert(pool.path, datastore);
}

void VolumeIndex::addVolumes(const QString& pool, const QList<VolumeDescription>& volumes) {
    for (const VolumeDescription& volume : volumes) {
        m_byPath.insert(volume.path, volume);
        m_pathByName.insert(pool + u'/' + volume.name, volume.path);
        m_poolByPath.insert(volume.path, pool);
    }
}

const VolumeDescription* VolumeIndex::volumeOf(const DiskDescription& disk) const {
    const QString path =
        disk.sourceKind == virt::SourceKind::Volume ? m_pathByName.value(disk.source) : disk.source;
    const auto found = m_byPath.constFind(path);
    return path.isEmpty() || found == m_byPath.constEnd() ? nullptr : &*found;
}

Id<Datastore> VolumeIndex::datastoreOf(const DiskDescription& disk) const {
    const VolumeDescription* volume = volumeOf(disk);
    QString pool = volume == nullptr ? bracketedName(disk.source) : m_poolByPath.value(volume->path);
    if (disk.sourceKind == virt::SourceKind::Volume) pool = disk.source.section(u'/', 0, 0);
    if (!pool.isEmpty()) return m_datastores.value(pool);
    QString directory = disk.source;
    for (int level = 0; level < kMaxLevels && directory.contains(u'/'); ++level) {
        directory.truncate(directory.lastIndexOf(u'/'));
        const auto found = m_directories.constFind(directory);
        if (found != m_directories.constEnd()) return *found;
    }
    return {};
}

QStringList VolumeIndex::chainBelow(const VolumeDescription& volume) const {
    QStringList chain;
    QString path = volume.backingPath;
    while (!path.isEmpty() && chain.size() < kMaxChain && path != volume.path) {
        chain << path;
        path = m_byPath.value(path).backingPath;
    }
    return chain;
}

void VolumeIndex::complete(DiskDescription& disk) const {
    const VolumeDescription* volume = volumeOf(disk);
    if (volume == nullptr) return;
    disk.source = volume->path;
    if (!disk.capacity) disk.capacity = volume->capacity;
    if (!disk.allocation) disk.allocation = volume->allocation;
    if (disk.format.isEmpty()) disk.format = volume->format;
    if (disk.backingChain.isEmpty()) disk.backingChain = chainBelow(*volume);
}

}  // namespace watari::importers
