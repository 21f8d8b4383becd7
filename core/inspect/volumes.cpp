#include "core/inspect/volumes.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace watari::inspect {
namespace {

constexpr auto kSystemPartition = "C12A7328-F81F-11D2-BA4B-00A0C93EC93B";
constexpr auto kBiosBoot = "21686148-6449-6E6F-744E-656564454649";
constexpr auto kReserved = "E3C9E316-0B5C-4DB8-817D-F92DF00215AE";  // Microsoft's, never formatted
constexpr auto kLdmMetadata = "5808C8AA-7E8F-42E0-85D2-E1E90434CFB3";
constexpr auto kLdmContent = "AF9B60A0-1431-4F62-BC68-3311714A69AD";
constexpr int kMbrSystemPartition = 0xEF;
constexpr int kMbrLdm = 0x42;
// As blkid names them; libguestfs leaves them out of its list of file systems.
constexpr auto kLuks = "crypto_LUKS";
constexpr auto kBitLocker = "BitLocker";
constexpr auto kArrayMember = "linux_raid_member";
constexpr int kDeepestArray = 8;  // of arrays under volume groups under …
constexpr int kUnknownDisk = -1;

// What a device is made of: an array of its members, a logical volume of its group's physical ones.
struct Composition {
    QString layer;  // "lvm vg0"
    QStringList parts;
    bool lacksParts = false;  // some stand on no disk that was given
};
using Compositions = QHash<QString, Composition>;

QByteArray utf8(const QString& text) {
    return text.toUtf8();
}

QString plainUuid(QString uuid) {
    return uuid.remove(u'-');
}

QHash<QString, QString> physicalVolumes(guestfs_h* g) {
    QHash<QString, QString> deviceByUuid;
    const std::unique_ptr<guestfs_lvm_pv_list, decltype(&guestfs_free_lvm_pv_list)> list(
        guestfs_pvs_full(g), guestfs_free_lvm_pv_list);
    for (uint32_t i = 0; list && i < list->len; ++i)
        deviceByUuid.insert(plainUuid(QString::fromLatin1(list->val[i].pv_uuid, 32)),
                            Guest::deviceOfKernel(QString::fromUtf8(list->val[i].pv_name)));
    return deviceByUuid;
}

// LVM names a physical volume that it does not find "[unknown]".
Composition compositionOf(guestfs_h* g, const QString& group, const QHash<QString, QString>& devices) {
    Composition made{QStringLiteral("lvm ") + group, {}};
    for (const QString& uuid : takeList(guestfs_vgpvuuids(g, utf8(group).constData()))) {
        const QString device = devices.value(plainUuid(uuid));
        if (device.startsWith(u'/'))
            made.parts += device;
        else
            made.lacksParts = true;
    }
    return made;
}

void addVolumeGroups(guestfs_h* g, Compositions& found) {
    const QStringList volumes = takeList(guestfs_lvs(g));
    if (volumes.isEmpty()) return;
    const QHash<QString, QString> devices = physicalVolumes(g);
    for (const QString& group : takeList(guestfs_vgs(g))) {
        const Composition made = compositionOf(g, group, devices);
        for (const QString& volume : volumes)
            if (volume.startsWith(QStringLiteral("/dev/%1/").arg(group))) found.insert(volume, made);
    }
}

void addArrays(guestfs_h* g, Compositions& found) {
    for (const QString& array : takeList(guestfs_list_md_devices(g))) {
        const QHash<QString, QString> detail = takeTable(guestfs_md_detail(g, utf8(array).constData()));
        Composition made{
            detail.value(QStringLiteral("level"), QStringLiteral("raid")) + u' ' + array.section(u'/', -1),
            {}};
        const std::unique_ptr<guestfs_mdstat_list, decltype(&guestfs_free_mdstat_list)> members(
            guestfs_md_stat(g, utf8(array).constData()), guestfs_free_mdstat_list);
        for (uint32_t i = 0; members && i < members->len; ++i) {
            const QString name = QString::fromUtf8(members->val[i].mdstat_device);
            made.parts +=
                Guest::deviceOfKernel(name.startsWith(u'/') ? name : QStringLiteral("/dev/") + name);
        }
        made.lacksParts = made.parts.size() < detail.value(QStringLiteral("devices")).toInt();
        found.insert(array, made);
    }
}

class Layout {
public:
    Layout(const Guest& guest, const InspectionRequest& request)
        : m_guest(guest), m_g(guest.handle()), m_request(request) {
        m_devices = guest.disks();
        addVolumeGroups(m_g, m_compositions);
        addArrays(m_g, m_compositions);
    }

    DiskLayout read(JobContext& job) {
        readPartitions();
        const QHash<QString, QString> types = takeTable(guestfs_list_filesystems(m_g));
        QStringList mountables = types.keys();
        std::sort(mountables.begin(), mountables.end());
        for (const QString& mountable : mountables) {
            if (job.cancelled()) break;
            addVolume(mountable, types.value(mountable));
        }
        lookAtOthers(job);
        tellIncomplete();
        return m_layout;
    }

private:
    void readPartitions() {
        for (const QString& device : m_devices) {
            const QString table = takeText(guestfs_part_get_parttype(m_g, utf8(device).constData()));
            m_layout.hasMbr = m_layout.hasMbr || table == QLatin1String("msdos");
            const std::unique_ptr<guestfs_partition_list, decltype(&guestfs_free_partition_list)> list(
                table.isEmpty() ? nullptr : guestfs_part_list(m_g, utf8(device).constData()),
                guestfs_free_partition_list);
            for (uint32_t i = 0; list && i < list->len; ++i)
                readPartition(device, table, list->val[i].part_num);
        }
    }

    void readPartition(const QString& device, const QString& table, int number) {
        const QByteArray name = utf8(device);
        QString type;
        int id = -1;
        if (table == QLatin1String("gpt"))
            type = takeText(guestfs_part_get_gpt_type(m_g, name.constData(), number)).toUpper();
        else if (table == QLatin1String("msdos"))
            id = guestfs_part_get_mbr_id(m_g, name.constData(), number);
        const auto is = [&](const char* guid) { return type == QLatin1String(guid); };
        if (is(kSystemPartition) || id == kMbrSystemPartition) m_layout.hasSystemPartition = true;
        if (is(kBiosBoot)) m_layout.hasBiosBoot = true;
        if (is(kLdmMetadata) || is(kLdmContent) || id == kMbrLdm) m_layout.hasDynamicDisk = true;
        if (is(kBiosBoot) || is(kReserved) || is(kLdmMetadata))
            m_reserved += device + QString::number(number);
    }

    [[nodiscard]] QString typeOf(const QString& device) const {
        return takeText(guestfs_vfs_type(m_g, utf8(device).constData()));
    }

    // What libguestfs does not call a file system: encrypted volumes, and parts of arrays that it could not
    // put together.
    void lookAtOthers(JobContext& job) {
        QStringList devices = takeList(guestfs_list_partitions(m_g)) + takeList(guestfs_lvs(m_g)) +
                              takeList(guestfs_list_md_devices(m_g)) + m_devices;
        for (const QString& listed : std::as_const(devices)) {
            if (job.cancelled()) return;
            const QString device = Guest::deviceOfKernel(listed);
            if (m_seen.contains(device)) continue;
            const QString type = typeOf(device);
            if (type == QLatin1String(kLuks) || type == QLatin1String(kBitLocker)) addVolume(device, type);
            if (type == QLatin1String(kArrayMember) && !isPartOfAny(device))
                m_layout.incomplete += QStringLiteral("raid ") + device;
        }
    }

    [[nodiscard]] bool isPartOfAny(const QString& device) const {
        return std::any_of(m_compositions.begin(), m_compositions.end(),
                           [&](const Composition& c) { return c.parts.contains(device); });
    }

    void tellIncomplete() {
        for (const Composition& c : std::as_const(m_compositions))
            if (c.lacksParts) m_layout.incomplete += c.layer;
        m_layout.incomplete.sort();
        m_layout.incomplete.removeDuplicates();
    }

    void addVolume(const QString& mountable, const QString& type) {
        const QString named = m_guest.deviceOf(mountable);
        if (m_reserved.contains(named) || m_seen.contains(named)) return;  // a further subvolume of Btrfs
        m_seen.insert(named);
        FoundVolume found;
        Volume& v = found.volume;
        v.device = named;
        v.fileSystem = type == QLatin1String("unknown") ? QString() : type;
        v.capacity = Bytes(std::max<int64_t>(0, guestfs_blockdev_getsize64(m_g, utf8(named).constData())));
        v.label = takeText(guestfs_vfs_label(m_g, utf8(mountable).constData()));
        v.uuid = takeText(guestfs_vfs_uuid(m_g, utf8(mountable).constData()));
        addEncryption(v);
        addPlace(v);
        const bool holdsFiles =
            v.encryption.isEmpty() && !v.fileSystem.isEmpty() && v.fileSystem != QLatin1String("swap");
        if (holdsFiles) found.mountable = mountable;
        m_layout.volumes.append(found);
    }

    void addEncryption(Volume& v) {
        if (v.fileSystem == QLatin1String(kBitLocker)) v.encryption = QStringLiteral("bitlocker");
        if (v.fileSystem != QLatin1String(kLuks)) return;
        const auto tags = takeTable(guestfs_blkid(m_g, utf8(v.device).constData()));
        v.encryption = QStringLiteral("luks") + tags.value(QStringLiteral("VERSION"));
    }

    void addPlace(Volume& v) {
        QSet<int> disks;
        follow(v.device, disks, v.layers, 0);
        if (disks.size() == 1 && *disks.begin() >= 0 && *disks.begin() < m_request.disks.size())
            v.diskId = m_request.disks[*disks.begin()].id;
    }

    // From the volume down to whole disks; the layer nearest to the disk comes first.
    void follow(const QString& device, QSet<int>& disks, QStringList& layers, int depth) {
        if (depth > kDeepestArray) return;
        if (const auto it = m_compositions.constFind(device); it != m_compositions.constEnd()) {
            for (const QString& part : it->parts) follow(part, disks, layers, depth + 1);
            if (it->lacksParts) disks.insert(kUnknownDisk);
            if (!layers.contains(it->layer)) layers.append(it->layer);
            return;
        }
        const qsizetype whole = m_devices.indexOf(device);
        if (whole >= 0) {
            disks.insert(int(whole));
            return;
        }
        const QString parent =
            Guest::deviceOfKernel(takeText(guestfs_part_to_dev(m_g, utf8(device).constData())));
        if (!parent.isEmpty() && parent != device) follow(parent, disks, layers, depth + 1);
    }

    const Guest& m_guest;
    guestfs_h* m_g;
    const InspectionRequest& m_request;
    QStringList m_devices;
    Compositions m_compositions;
    QStringList m_reserved;
    QSet<QString> m_seen;
    DiskLayout m_layout;
};

}  // namespace

DiskLayout readLayout(const Guest& guest, const InspectionRequest& request, JobContext& job) {
    return Layout(guest, request).read(job);
}

void measure(const Guest& guest, const QString& mountedAt, Volume& volume) {
    const std::unique_ptr<struct guestfs_statvfs, decltype(&guestfs_free_statvfs)> facts(
        guestfs_statvfs(guest.handle(), mountedAt.toUtf8().constData()), guestfs_free_statvfs);
    if (!facts || facts->blocks <= 0) return;
    volume.used = Bytes((facts->blocks - facts->bfree) * facts->frsize);
    volume.available = Bytes(facts->bavail * facts->frsize);
    if (facts->files <= 0) return;  // Btrfs and FAT have no table of inodes
    volume.inodes = facts->files;
    volume.inodesAvailable = facts->favail;
}

QStringList measureOthers(const Guest& guest, const QSet<QString>& measured, DiskLayout& layout,
                          JobContext& job) {
    QStringList refused;
    for (FoundVolume& found : layout.volumes) {
        if (job.cancelled()) break;
        if (found.mountable.isEmpty() || measured.contains(found.volume.device)) continue;
        if (guestfs_mount_ro(guest.handle(), found.mountable.toUtf8().constData(), "/") != 0) {
            refused.append(found.volume.device);
            continue;
        }
        measure(guest, QStringLiteral("/"), found.volume);
        guestfs_umount_all(guest.handle());
    }
    return refused;
}

}  // namespace watari::inspect
