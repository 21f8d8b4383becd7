#include "core/inspect/inspect_guest.h"

#include "core/disk/image.h"
#include "core/inspect/fingerprint.h"
#include "core/inspect/guest_facts.h"
#include "core/inspect/linux_guest.h"
#include "core/inspect/windows_guest.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace watari::inspect {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

// QEMU must never guess a format from what a guest can write.
Result<InspectionRequest> withFormats(InspectionRequest request, JobContext& job) {
    for (GuestDisk& disk : request.disks) {
        if (isNbdUri(disk.source)) continue;
        TRY(const disk::ImageFacts facts, disk::inspectImage(disk.source, job));
        if (!facts.isComplete())
            return Error(ErrorCode::BadInput, Tr::tr("A file that the image rests on is missing."))
                .at(disk.source);
        if (disk.format.isEmpty()) disk.format = facts.format;
    }
    return request;
}

OsFamily familyOf(const GuestRoot& root) {
    if (root.type == QLatin1String("windows")) return OsFamily::Windows;
    if (root.type != QLatin1String("linux")) return root.type.isEmpty() ? OsFamily::Unknown : OsFamily::Other;
    return root.distribution == QLatin1String("rhel") ? OsFamily::RedHat : OsFamily::OtherLinux;
}

// libguestfs says "unknown" where it does not know.
QString known(char* text) {
    const QString taken = takeText(text);
    return taken == QLatin1String("unknown") ? QString() : taken;
}

void readIdentity(GuestFacts& facts) {
    guestfs_h* g = facts.guest.handle();
    const QByteArray root = facts.root.device.toUtf8();
    Inspection& made = facts.outcome.inspection;
    facts.root.type = known(guestfs_inspect_get_type(g, root.constData()));
    facts.root.distribution = known(guestfs_inspect_get_distro(g, root.constData()));
    made.product = known(guestfs_inspect_get_product_name(g, root.constData()));
    made.edition = known(guestfs_inspect_get_product_variant(g, root.constData()));
    made.osinfoId = known(guestfs_inspect_get_osinfo(g, root.constData()));
    made.architecture = known(guestfs_inspect_get_arch(g, root.constData()));
    made.hostName = known(guestfs_inspect_get_hostname(g, root.constData()));
    made.rootDevice = facts.guest.deviceOf(facts.root.device);
    const int major = guestfs_inspect_get_major_version(g, root.constData());
    const int minor = guestfs_inspect_get_minor_version(g, root.constData());
    if (major > 0) made.version = QStringLiteral("%1.%2").arg(major).arg(std::max(minor, 0));
    facts.outcome.osFamily = familyOf(facts.root);
}

// A GPT disk with GRUB's own partition starts from BIOS even where a system partition stands beside it.
Firmware firmwareOf(const DiskLayout& layout) {
    if (layout.hasBiosBoot) return Firmware::Bios;
    if (layout.hasSystemPartition) return Firmware::Uefi;
    return layout.hasMbr ? Firmware::Bios : Firmware::Unknown;
}

bool isMounted(const GuestFacts& facts, const QString& device) {
    return std::any_of(facts.root.mounts.begin(), facts.root.mounts.end(),
                       [&](const QString& mountable) { return facts.guest.deviceOf(mountable) == device; });
}

// For a name that only the guest's own hardware resolves ("/dev/disk/by-path/pci-0000:03:00.0-scsi-0:0:0:0-
// part2"): the one partition of that number which nothing else is mounted from. Several: empty, for a guess
// could read another system's files.
QString standingIn(const GuestFacts& facts, const QString& name) {
    static const QRegularExpression numbered(QStringLiteral("^/dev/disk/by-(?:path|id)/.*-part([0-9]+)$"));
    const auto match = numbered.match(name);
    if (!match.hasMatch()) return {};
    QString found;
    for (const FoundVolume& candidate : facts.layout.volumes) {
        const QString& device = candidate.volume.device;
        const int number = guestfs_part_to_partnum(facts.guest.handle(), device.toUtf8().constData());
        if (candidate.mountable.isEmpty() || number != match.captured(1).toInt()) continue;
        if (isMounted(facts, device)) continue;
        if (!found.isEmpty()) return {};
        found = candidate.mountable;
    }
    return found;
}

bool mountAt(GuestFacts& facts, const QString& point) {
    return guestfs_mount_ro(facts.guest.handle(), facts.root.mounts.value(point).toUtf8().constData(),
                            point.toUtf8().constData()) == 0;
}

// "/" first, then what lies below it.
void mountRoot(GuestFacts& facts) {
    guestfs_h* g = facts.guest.handle();
    facts.root.mounts = takeTable(guestfs_inspect_get_mountpoints(g, facts.root.device.toUtf8().constData()));
    QStringList points = facts.root.mounts.keys();
    std::sort(points.begin(), points.end(), [](const QString& a, const QString& b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    for (const QString& point : points) {
        if (mountAt(facts, point)) continue;
        const QString refusal = facts.guest.lastError();
        if (const QString other = standingIn(facts, facts.root.mounts.value(point)); !other.isEmpty()) {
            facts.root.mounts[point] = other;
            if (mountAt(facts, point)) continue;
        }
        facts.addProblem(Tr::tr("%1 cannot be mounted: %2.").arg(point, refusal));
    }
}

QSet<QString> measureMounts(GuestFacts& facts) {
    QSet<QString> measured;
    for (auto it = facts.root.mounts.begin(); it != facts.root.mounts.end(); ++it) {
        const QString device = facts.guest.deviceOf(it.value());
        for (FoundVolume& found : facts.layout.volumes) {
            if (found.volume.device != device) continue;
            const QString known = found.volume.mountPoint;
            if (facts.root.type != QLatin1String("windows") &&
                (known.isEmpty() || it.key() == QLatin1String("/")))
                found.volume.mountPoint = it.key();
            measure(facts.guest, it.key(), found.volume);
            if (found.volume.used) measured.insert(device);
        }
    }
    return measured;
}

void readRoot(GuestFacts& facts, const QStringList& roots) {
    facts.root.device = roots.first();
    QStringList devices;
    for (const QString& root : roots) devices.append(facts.guest.deviceOf(root));
    if (devices.size() > 1)
        facts.addFinding(
            "inspection.several_systems", Severity::Warning, devices.join(QStringLiteral(", ")),
            Tr::tr("%1 operating systems stand on the disks; only the one on %2 was inspected. Say "
                   "which of them the server runs, or separate them before the migration.")
                .arg(devices.size())
                .arg(devices.first()));
    readIdentity(facts);
    mountRoot(facts);
}

void tellIncomplete(GuestFacts& facts) {
    for (const QString& layer : std::as_const(facts.layout.incomplete))
        facts.addFinding(
            "inspection.disks_missing", Severity::Warning, layer,
            Tr::tr("%1 lacks some of its disks, so what stands on it was read in part or not at all, and "
                   "may be lost in the migration. Repair it on the source, or name all disks of the guest.")
                .arg(layer));
}

bool isEncrypted(const DiskLayout& layout) {
    return std::any_of(layout.volumes.begin(), layout.volumes.end(),
                       [](const FoundVolume& v) { return !v.volume.encryption.isEmpty(); });
}

void tellNoSystem(GuestFacts& facts) {
    if (isEncrypted(facts.layout))
        facts.addProblem(
            Tr::tr("No operating system was found: the disks hold encrypted volumes, whose keys are not "
                   "asked for."));
    else if (facts.layout.volumes.isEmpty())
        facts.addProblem(Tr::tr("No operating system was found: the disks hold no file system."));
    else
        facts.addProblem(Tr::tr("No operating system was found: the disks hold file systems without one."));
}

void readSystem(GuestFacts& facts) {
    if (facts.root.type == QLatin1String("windows"))
        readWindows(facts);
    else if (facts.root.type == QLatin1String("linux"))
        readLinux(facts);
    else
        facts.addProblem(Tr::tr("Guests of the kind %1 are not read further.").arg(facts.root.type));
}

void readGuest(GuestFacts& facts) {
    facts.job.phase(Tr::tr("Reading the disks"));
    facts.layout = readLayout(facts.guest, facts.request, facts.job);
    facts.outcome.inspection.firmware = firmwareOf(facts.layout);
    tellIncomplete(facts);
    facts.job.phase(Tr::tr("Looking for the operating system"));
    const QStringList roots = takeList(guestfs_inspect_os(facts.guest.handle()));
    QSet<QString> measured;
    if (roots.isEmpty()) {
        tellNoSystem(facts);
    } else {
        readRoot(facts, roots);
        measured = measureMounts(facts);
        readSystem(facts);
        guestfs_umount_all(facts.guest.handle());
    }
    facts.job.phase(Tr::tr("Measuring the other file systems"));
    for (const QString& device : measureOthers(facts.guest, measured, facts.layout, facts.job))
        facts.addFinding(
            "inspection.not_mountable", Severity::Warning, device,
            Tr::tr("The file system on %1 cannot be mounted, so its use is not known and a conversion "
                   "may fail. Check it on the source (fsck, chkdsk).")
                .arg(device));
}

void finish(GuestFacts& facts) {
    InspectionOutcome& outcome = facts.outcome;
    const QString prefix = facts.request.keyPrefix + QStringLiteral("/inspection");
    outcome.inspection.importKey = prefix;
    outcome.inspection.id = Id<Inspection>(prefix);
    outcome.inspection.serverId = facts.request.serverId;
    outcome.inspection.inspectedAt = facts.request.at;
    for (const FoundVolume& found : facts.layout.volumes) {
        Volume volume = found.volume;
        volume.importKey = prefix + QStringLiteral("/volume:") + volume.device;
        volume.id = Id<Volume>(volume.importKey);
        volume.serverId = facts.request.serverId;
        outcome.volumes.append(volume);
    }
}

Result<QString> fingerprintFor(const InspectionRequest& request, JobContext& job) {
    if (!request.fingerprint.isEmpty()) return request.fingerprint;
    return fingerprintOf(request.disks, job);
}

Error changed(const InspectionRequest& request) {
    return Error(ErrorCode::Conflict,
                 Tr::tr("A disk of %1 changed while it was read, so what was found is not reliable.")
                     .arg(request.name))
        .withRemedy(Tr::tr("Inspect it while it is shut down, or through its hypervisor."));
}

}  // namespace

Result<InspectionOutcome> runInspection(const InspectionRequest& given, const InspectionSettings& settings,
                                        const QString& workFolder, JobContext& job) {
    if (given.disks.isEmpty())
        return Error(ErrorCode::NotFound, Tr::tr("%1 has no disk that could be inspected.").arg(given.name));
    TRY(const InspectionRequest request, withFormats(given, job));
    TRY(const QString before, fingerprintFor(request, job));
    job.phase(Tr::tr("Starting the appliance"));
    TRY(const std::unique_ptr<Guest> guest, Guest::open(request, settings, workFolder));
    GuestFacts facts(*guest, request, job);
    readGuest(facts);
    if (job.cancelled()) return cancelledError();
    if (!guest->isAlive())
        return Error(ErrorCode::Environment, Tr::tr("The appliance stopped: %1.").arg(guest->lastError()));
    TRY(const QString after, fingerprintFor(request, job));
    if (before != after) return changed(request);
    finish(facts);
    facts.outcome.inspection.fingerprint = before;
    return std::move(facts.outcome);
}

}  // namespace watari::inspect
