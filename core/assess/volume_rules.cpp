#include "core/assess/hits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace watari::assess {

namespace {

constexpr qint64 kInodesNeeded = 100;

bool isWindowsSystem(const Volume& v) {
    return v.mountPoint.startsWith(QLatin1String("C:"), Qt::CaseInsensitive) && v.mountPoint.size() <= 3;
}

bool isRoot(const Volume& v) {
    return v.mountPoint == QLatin1String("/");
}

bool isFileSystem(const Volume& v, std::initializer_list<const char*> names) {
    return std::any_of(names.begin(), names.end(), [&](const char* name) {
        return v.fileSystem.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    });
}

// Media and images are full by nature.
bool isWritable(const Volume& v) {
    return !v.mountPoint.isEmpty() && !isFileSystem(v, {"iso9660", "udf", "squashfs", "swap", "tmpfs"});
}

// virt-v2v means to ask /boot for 50 MB but lets 10 pass (convert.ml); an initramfs rebuild takes 20 to 30
// and keeps the old one, for each kernel.
Bytes spaceNeeded(const Volume& v) {
    const bool system = isRoot(v) || v.mountPoint == QLatin1String("/boot") || isWindowsSystem(v);
    return kMiB * (system ? 100 : 10);
}

QString mebibytes(Bytes size) {
    return QString::number(size.value() / kMiB.value());
}

QList<Hit> findFullVolumes(const Survey& survey) {
    return partHits(
        survey, survey.inventory.volumes,
        [](const Volume& v, const Server&) {
            return isWritable(v) && v.available && *v.available < spaceNeeded(v);
        },
        [](const Volume& v) {
            return QStringList{labelOf(v), mebibytes(*v.available), mebibytes(spaceNeeded(v))};
        });
}

// File systems that make inodes as they need them report none.
QList<Hit> findExhaustedInodes(const Survey& survey) {
    return partHits(
        survey, survey.inventory.volumes,
        [&](const Volume& v, const Server& s) {
            const bool counted =
                v.inodes.value_or(1) > 0 && !isFileSystem(v, {"btrfs", "vfat", "fat32", "exfat", "ntfs"});
            return isWritable(v) && counted && v.inodesAvailable && *v.inodesAvailable < kInodesNeeded &&
                   !isWindows(survey, s);
        },
        [](const Volume& v) {
            return QStringList{labelOf(v), QString::number(*v.inodesAvailable),
                               QString::number(kInodesNeeded)};
        });
}

template <class Condition>
QList<Hit> fstabHits(const Survey& survey, Condition condition) {
    return partHits(
        survey, survey.inventory.volumes,
        [&](const Volume& v, const Server&) { return condition(v.fstabName); },
        [](const Volume& v) {
            return QStringList{labelOf(v), v.fstabName};
        });
}

QList<Hit> findFstabByPath(const Survey& survey) {
    return fstabHits(survey, [](const QString& name) { return name.contains(QLatin1String("/by-path/")); });
}

// Names after the driver and the order of disks (Xen, NVMe and HP's and Compaq's controllers have their own),
// and after the hardware's serial number; LVM and arrays bear names of the guest's own.
QList<Hit> findFstabDeviceNames(const Survey& survey) {
    static const QRegularExpression kDevice(
        QStringLiteral("^/dev/(?:(?:[hsv]|xv)d[a-z]{1,3}\\d*$|nvme\\d|mmcblk\\d|(?:cciss|ida|rd|i2o)/|"
                       "disk/by-id/(?!dm-|md-|lvm-))"));
    return fstabHits(survey, [](const QString& name) { return kDevice.match(name).hasMatch(); });
}

// Empty: not encrypted. Either the volume itself is, or what it stands on.
QString encryptionOf(const Volume& v) {
    if (!v.encryption.isEmpty()) return v.encryption;
    if (isFileSystem(v, {"crypto_LUKS", "BitLocker"})) return v.fileSystem;
    for (const QString& layer : v.layers)
        if (layer.contains(QLatin1String("luks"), Qt::CaseInsensitive) ||
            layer.contains(QLatin1String("bitlocker"), Qt::CaseInsensitive))
            return layer;
    return {};
}

bool isSystem(const Volume& v) {
    return isRoot(v) || isWindowsSystem(v);
}

// Inspection opens no encrypted volume, so that a system on one looks as if there were none.
bool foundNoSystem(const Survey& survey, const Id<Server>& server) {
    const Inspection* inspection = survey.inspectionOf.value(server);
    return inspection && inspection->rootDevice.isEmpty() && inspection->product.isEmpty();
}

// Encrypted volumes from which the guest starts, as far as can be told.
QHash<Id<Server>, QStringList> encryptedSystems(const Survey& survey) {
    QHash<Id<Server>, QStringList> volumes;
    for (const Volume& v : survey.inventory.volumes)
        if (!encryptionOf(v).isEmpty() && (isSystem(v) || foundNoSystem(survey, v.serverId)))
            volumes[v.serverId].append(QStringLiteral("%1: %2").arg(labelOf(v), encryptionOf(v)));
    return volumes;
}

QList<Hit> findEncryptedVolumes(const Survey& survey) {
    return partHits(
        survey, survey.inventory.volumes,
        [&](const Volume& v, const Server& s) {
            return !encryptionOf(v).isEmpty() && !isSystem(v) && !foundNoSystem(survey, s.id);
        },
        [](const Volume& v) {
            return QStringList{labelOf(v), encryptionOf(v)};
        });
}

QList<Hit> findEncryptedSystems(const Survey& survey) {
    const auto volumes = encryptedSystems(survey);
    QList<Hit> hits;
    for (const Server& s : survey.inventory.servers)
        if (volumes.contains(s.id))
            hits.append({s.id,
                         QStringLiteral("encrypted_system"),
                         s.name,
                         {volumes.value(s.id).join(QStringLiteral(", "))}});
    return hits;
}

// A drive that spans disks stands on layers, which tell so.
QList<Hit> findDrivesOnUnknownDisks(const Survey& survey) {
    static const QRegularExpression kDrive(QStringLiteral("^[A-Za-z]:"));
    QHash<Id<Server>, QStringList> drives;
    for (const Volume& v : survey.inventory.volumes)
        if (v.diskId.isNull() && v.layers.isEmpty() && kDrive.match(v.mountPoint).hasMatch())
            drives[v.serverId].append(v.mountPoint);
    return surveyedHits(
        survey, "drives",
        [&](const Server& s) { return drives.contains(s.id) && survey.disksOf.value(s.id).size() > 1; },
        [&](const Server& s) { return QStringList{drives.value(s.id).join(QStringLiteral(", "))}; });
}

constexpr std::array kVolumeRules{
    Rule{"guest.volume.full", Severity::Critical, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "%1 has %2 MiB free, but conversion needs %3 MiB for drivers and boot files. Make "
                           "room before it moves."),
         findFullVolumes, "vmware.guestDisks.freespace"},
    Rule{"guest.volume.no_inodes", Severity::Critical, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "%1 has only %2 inodes left, but conversion needs %3 to write its files. Remove "
                           "files nobody needs."),
         findExhaustedInodes},
    Rule{"guest.fstab.by_path", Severity::Critical, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "fstab names %1 by the slot of its disk (%2), which changes; the guest will not "
                           "start. Name it by UUID before it moves."),
         findFstabByPath},
    Rule{"guest.fstab.device_name", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP(
             "Assess",
             "fstab names %1 as %2, and disks can get other names on the target. Name it by UUID "
             "before it moves."),
         findFstabDeviceNames},
    Rule{"guest.volume.encrypted", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "%1 is encrypted (%2), so nobody can look into it and its key may be asked for at "
                           "the first start. Have the key or recovery key at hand."),
         findEncryptedVolumes},
    Rule{"guest.volume.encrypted_system", Severity::Critical, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "No operating system is found outside of encrypted volumes (%1), and conversion "
                           "cannot add drivers inside of them. Suspend or remove the encryption before it "
                           "moves."),
         findEncryptedSystems},
    Rule{"guest.volume.disk_unknown", Severity::Information, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "Which of the server's disks hold the drives %1 is not known, so nobody can tell "
                           "what leaving a disk behind would cost. Inspect its disks."),
         findDrivesOnUnknownDisks, "vmware.guestDisks.key.not_found"},
};

}  // namespace

std::span<const Rule> volumeRules() {
    return kVolumeRules;
}

}  // namespace watari::assess
