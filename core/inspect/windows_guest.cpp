#include "core/inspect/windows_guest.h"

#include "core/inspect/hive_values.h"
#include "core/inspect/linux_guest.h"

#include <QCoreApplication>

namespace watari::inspect {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

QByteArray rootName(const GuestFacts& facts) {
    return facts.root.device.toUtf8();
}

void readDriveLetters(GuestFacts& facts) {
    const auto letters =
        takeTable(guestfs_inspect_get_drive_mappings(facts.guest.handle(), rootName(facts).constData()));
    for (auto it = letters.begin(); it != letters.end(); ++it)
        for (FoundVolume& found : facts.layout.volumes)
            if (found.volume.device == facts.guest.deviceOf(it.value()))
                found.volume.mountPoint = it.key().toUpper() + u':';
    // The root of a guest whose hive maps no drives still is where Windows stands.
    for (FoundVolume& found : facts.layout.volumes)
        if (found.volume.device == facts.guest.deviceOf(facts.root.device) &&
            found.volume.mountPoint.isEmpty())
            found.volume.mountPoint = QStringLiteral("C:");
}

// "hibr" while Windows sleeps in the file, also after Fast Startup's half shut-down; zeroes or "wake" after
// it has woken.
void readHibernation(GuestFacts& facts) {
    const QString path = facts.guest.exactPath(QStringLiteral("/hiberfil.sys"));
    facts.outcome.inspection.hibernated = false;
    if (!facts.guest.isFile(path)) return;
    std::size_t size = 0;
    char* start = guestfs_pread(facts.guest.handle(), path.toUtf8().constData(), 4, 0, &size);
    if (takeBytes(start, size).toLower() == "hibr") facts.outcome.inspection.hibernated = true;
}

void readWindowsBootLoader(GuestFacts& facts) {
    for (const char* name : {"/bootmgr", "/EFI/Microsoft/Boot/bootmgfw.efi", "/ntldr"}) {
        const QString path = facts.guest.exactPath(QLatin1String(name));
        if (!facts.guest.isFile(path)) continue;
        facts.outcome.inspection.bootLoader =
            name == QByteArray("/ntldr") ? QStringLiteral("ntldr") : QStringLiteral("bootmgr");
        return;
    }
}

// Boot files stand on a partition of their own, which inspection does not mount.
void assumeBootLoader(GuestFacts& facts) {
    Inspection& made = facts.outcome.inspection;
    if (made.bootLoader.isEmpty() && !made.version.startsWith(QLatin1String("5.")))
        made.bootLoader = QStringLiteral("bootmgr");
}

QString versionOf(const Hive& software, Hive::Node current, const Inspection& known) {
    const QString build = software.text(current, QStringLiteral("CurrentBuildNumber"));
    QString version = known.version;  // major and minor, as libguestfs found them
    if (const auto major = software.number(current, QStringLiteral("CurrentMajorVersionNumber")))
        version = QStringLiteral("%1.%2").arg(*major).arg(
            software.number(current, QStringLiteral("CurrentMinorVersionNumber")).value_or(0));
    return build.isEmpty() ? version : version + u'.' + build;
}

void readActivation(GuestFacts& facts, const Hive& software, Hive::Node current) {
    Inspection& made = facts.outcome.inspection;
    made.activation = activationKind(software.bytes(current, QStringLiteral("DigitalProductId4")),
                                     software.text(current, QStringLiteral("ProductId")));
    const Hive::Node platform = software.find(current, QStringLiteral("SoftwareProtectionPlatform"));
    const QString server = software.text(platform, QStringLiteral("KeyManagementServiceName"));
    if (made.activation.isEmpty() && !server.isEmpty()) made.activation = QStringLiteral("volume");
}

bool refusesDrivers(const Hive& software, Hive::Node restrictions) {
    for (const QString& name : software.valueNames(restrictions))
        if (canRefuseDrivers(name) && software.number(restrictions, name).value_or(0) != 0) return true;
    return false;
}

void readPolicies(GuestFacts& facts, const Hive& software) {
    const auto restrictions =
        software.find(QStringLiteral("Policies\\Microsoft\\Windows\\DeviceInstall\\Restrictions"));
    facts.outcome.inspection.groupPolicy = refusesDrivers(software, restrictions);
}

bool hasPendingServicing(const Hive& software) {
    const QString base = QStringLiteral("Microsoft\\Windows\\CurrentVersion\\");
    return software.find(base + QStringLiteral("Component Based Servicing\\RebootPending")) > 0 ||
           software.find(base + QStringLiteral("WindowsUpdate\\Auto Update\\RebootRequired")) > 0;
}

void readSoftwareHive(GuestFacts& facts) {
    Inspection& made = facts.outcome.inspection;
    const auto software = Hive::open(facts.guest, takeText(guestfs_inspect_get_windows_software_hive(
                                                      facts.guest.handle(), rootName(facts).constData())));
    if (!software) {
        facts.addProblem(Tr::tr("The registry hive %1 cannot be read.").arg(QStringLiteral("SOFTWARE")));
        return;
    }
    const auto current = software->find(QStringLiteral("Microsoft\\Windows NT\\CurrentVersion"));
    made.edition = software->text(current, QStringLiteral("EditionID"));
    made.version = versionOf(*software, current, made);
    made.pendingReboot = hasPendingServicing(*software);
    readActivation(facts, *software, current);
    readPolicies(facts, *software);
}

void readFastStartup(GuestFacts& facts, const Hive& system, Hive::Node controlSet) {
    const auto power = system.find(controlSet, QStringLiteral("Control\\Session Manager\\Power"));
    if (system.number(power, QStringLiteral("HiberbootEnabled")).value_or(0) == 0) return;
    facts.addFinding(
        "inspection.fast_startup", Severity::Warning, QStringLiteral("HiberbootEnabled"),
        Tr::tr("Fast Startup is switched on: shutting Windows down leaves it hibernated, and its file "
               "systems cannot be converted. Switch it off (powercfg /h off) before the cutover."));
}

void readPendingRenames(GuestFacts& facts, const Hive& system, Hive::Node controlSet) {
    const auto manager = system.find(controlSet, QStringLiteral("Control\\Session Manager"));
    if (!system.texts(manager, QStringLiteral("PendingFileRenameOperations")).isEmpty())
        facts.outcome.inspection.pendingReboot = true;
}

// Netlogon starts by itself on members of a domain; the suffix alone can be set anywhere.
void readDomain(GuestFacts& facts, const Hive& system, Hive::Node controlSet) {
    const auto netlogon = system.find(controlSet, QStringLiteral("Services\\Netlogon"));
    if (system.number(netlogon, QStringLiteral("Start")).value_or(4) != 2) return;
    const auto parameters = system.find(controlSet, QStringLiteral("Services\\Tcpip\\Parameters"));
    const QString domain = system.text(parameters, QStringLiteral("Domain"));
    facts.outcome.inspection.domain =
        domain.isEmpty() ? system.text(parameters, QStringLiteral("NV Domain")) : domain;
}

void readSystemHive(GuestFacts& facts) {
    guestfs_h* g = facts.guest.handle();
    const auto system = Hive::open(
        facts.guest, takeText(guestfs_inspect_get_windows_system_hive(g, rootName(facts).constData())));
    if (!system) {
        facts.addProblem(Tr::tr("The registry hive %1 cannot be read.").arg(QStringLiteral("SYSTEM")));
        return;
    }
    const QString set =
        takeText(guestfs_inspect_get_windows_current_control_set(g, rootName(facts).constData()));
    const Hive::Node controlSet = system->find(set.isEmpty() ? QStringLiteral("ControlSet001") : set);
    readFastStartup(facts, *system, controlSet);
    readPendingRenames(facts, *system, controlSet);
    readDomain(facts, *system, controlSet);
    facts.job.phase(Tr::tr("Reading the network settings"));
    readWindowsNetwork(facts, *system, controlSet);
    facts.job.phase(Tr::tr("Reading the services"));
    readWindowsServices(facts, *system, controlSet);
}

}  // namespace

bool canRefuseDrivers(const QString& restriction) {
    for (const char* known : {"DenyUnspecified", "DenyDeviceIDs", "DenyDeviceClasses", "DenyInstanceIDs"})
        if (restriction.compare(QLatin1String(known), Qt::CaseInsensitive) == 0) return true;
    return false;
}

// libguestfs opens hives of its own for the list of programs, so ours are closed by then.
void readWindows(GuestFacts& facts) {
    facts.job.phase(Tr::tr("Reading the registry"));
    readDriveLetters(facts);
    readHibernation(facts);
    facts.outcome.inspection.dynamicDisks = facts.layout.hasDynamicDisk;
    readWindowsBootLoader(facts);
    readSoftwareHive(facts);
    assumeBootLoader(facts);
    readSystemHive(facts);
    readApplications(facts);
}

}  // namespace watari::inspect
