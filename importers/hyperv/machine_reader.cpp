// One virtual machine: identity, size, firmware, tools, and what of its state matters to a migration.
#include "importers/hyperv/reading.h"
#include "importers/operating_system.h"
#include "importers/outcome_draft.h"
#include "importers/uuid_text.h"

#include <QCoreApplication>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HyperVImporter)
};

constexpr QLatin1String kCritical("Critical");
constexpr qint64 kMostProcessors = 100'000;
// Integration services are known by their class; their names are translated. This one is the heartbeat.
constexpr QLatin1String kHeartbeat("84eaae65-2f2e-45f5-9bb5-0e857dc8eb47");

bool isGeneration2(const JsonValues& machine) {
    return machine.count("generation") == 2;
}

void readIdentity(const JsonValues& machine, Server& server) {
    server.platformUuid = canonicalUuid(machine.text("biosGuid"));
    const QString vmId = canonicalUuid(machine.text("id"));
    if (!vmId.isEmpty()) server.aliases.append(QStringLiteral("hyperv:") + vmId);
    if (server.platformUuid.isEmpty()) return;
    server.aliases.append(QStringLiteral("uuid:") + server.platformUuid);
    // Generation 1 shows SMBIOS 2.3, which left the byte order open: Linux inside reads it the other way
    // round than Windows and the host.
    if (!isGeneration2(machine))
        server.aliases.append(QStringLiteral("uuid:") + byteSwappedUuid(server.platformUuid));
}

void readFirmware(const JsonValues& machine, Server& server) {
    const auto generation = machine.count("generation");
    if (generation) server.firmware = *generation == 2 ? Firmware::Uefi : Firmware::Bios;
    const QString version = machine.text("version");
    if (generation)
        server.hardware = QStringLiteral("Hyper-V generation %1").arg(*generation) +
                          (version.isEmpty() ? QString() : QStringLiteral(", version %1").arg(version));
    const QString secureBoot = machine.choice("secureBoot", {{0, "on"}, {1, "off"}});
    if (!secureBoot.isEmpty()) server.secureBoot = secureBoot == QLatin1String("on");
    server.tpm = machine.flag("tpm");
    server.bootOrder = machine.texts("bootOrder");
}

void readProcessor(const JsonValues& processor, Server& server) {
    if (const auto count = processor.count("count"); count && *count > 0 && *count <= kMostProcessors)
        server.measuredCpu = MilliCores(1'000) * *count;
    QStringList modes;
    if (processor.flag("compatibleForMigration") == true)
        modes.append(QStringLiteral("migration-compatible"));
    if (processor.flag("compatibleForOldSystems") == true) modes.append(QStringLiteral("old-os-compatible"));
    if (processor.flag("exposesVirtualization") == true) modes.append(QStringLiteral("nested"));
    server.cpuMode = modes.join(QStringLiteral(", "));
}

// Each state has a twin "…Critical": the same, and the host has lost the machine's storage.
bool isCritical(const JsonValues& machine) {
    return machine.text("state").endsWith(kCritical, Qt::CaseInsensitive);
}

QString mebibytes(std::optional<Bytes> size) {
    return size ? QString::number(size->value() / kMiB.value()) : QStringLiteral("?");
}

// The maximum is a terabyte unless somebody set it, so what the machine has now stands for its size.
void readMemory(const JsonValues& machine, Server& server, HyperVReading& reading) {
    const JsonValues memory = machine.object("memory");
    const bool isDynamic = memory.flag("dynamic") == true;
    const auto assigned = memory.size("assigned");
    server.measuredMemory = memory.size("startup");
    if (!isDynamic) return;
    if (assigned && *assigned > Bytes(0)) server.measuredMemory = assigned;
    addFinding(
        reading, "import.hyperv.dynamic_memory", Severity::Information, {server.name, server.id},
        Tr::tr("The memory grows and shrinks with use (%1 to %2 MiB, %3 at the start, %4 now), and the "
               "target gives a fixed size. Size it by what was measured.")
            .arg(mebibytes(memory.size("minimum")), mebibytes(memory.size("maximum")),
                 mebibytes(memory.size("startup")), mebibytes(assigned)));
}

QString architectureOf(const QString& number) {
    if (number == QLatin1String("9")) return QStringLiteral("x86_64");
    if (number == QLatin1String("0")) return QStringLiteral("i686");
    return number == QLatin1String("12") ? QStringLiteral("aarch64") : QString();
}

void readGuest(const JsonValues& guest, Server& server) {
    server.guestName = guest.text("FullyQualifiedDomainName");
    server.osName = guest.text("OSName").simplified();
    const bool isWindows = server.osName.contains(QLatin1String("Windows"), Qt::CaseInsensitive);
    const QString version = guest.text("OSVersion");
    if (!server.osName.isEmpty() && !isWindows && !server.osName.contains(version))
        server.osName += u' ' + version;
    server.osFamily = osFamilyOf(server.osName);
    server.architecture = architectureOf(guest.text("ProcessorArchitecture"));
}

QString plainVersion(const QString& version) {
    return version == QLatin1String("0.0") ? QString() : version;
}

ToolsState toolsOf(const JsonValues& machine, const Server& server) {
    if (server.powerState != PowerState::Running) return ToolsState::Unknown;
    const QString state = machine.text("integrationState");
    if (state.contains(QLatin1String("update required"), Qt::CaseInsensitive) ||
        state.contains(QStringLiteral("更新が必要")))
        return ToolsState::Outdated;
    const QJsonArray services = machine.list("services");
    bool someAnswer = false;
    bool heartbeatKnown = false;
    for (const QJsonValue& value : services) {
        const JsonValues service(value.toObject());
        const QString status = service.choice(
            "status", {{2, "ok"}, {3, "degraded"}, {12, "nocontact"}, {13, "lostcommunication"}});
        someAnswer = someAnswer || status == QLatin1String("ok");
        const bool isHeartbeat = service.text("id").contains(kHeartbeat, Qt::CaseInsensitive);
        heartbeatKnown =
            heartbeatKnown || (isHeartbeat && !status.isEmpty() && service.flag("enabled") != false);
    }
    if (someAnswer) return ToolsState::Current;
    if (!heartbeatKnown) return ToolsState::Unknown;
    return server.toolsVersion.isEmpty() ? ToolsState::Absent : ToolsState::Stopped;
}

void addStateFindings(const JsonValues& machine, const Server& server, HyperVReading& reading) {
    const FindingPlace place{server.name, server.id};
    if (machine.text("state").startsWith(QLatin1String("Saved"), Qt::CaseInsensitive) ||
        machine.text("state") == QLatin1String("6"))
        addFinding(
            reading, "import.hyperv.saved_state", Severity::Warning, place,
            Tr::tr("The machine is in a saved state: its memory lies in a file and its disks are as if "
                   "the power had failed. Start it and shut it down before its disks are copied."));
    if (isCritical(machine))
        addFinding(reading, "import.hyperv.storage_lost", Severity::Critical, place,
                   Tr::tr("The host cannot reach the machine's storage (state %1), so its disks cannot be "
                          "copied. Mend the storage and collect the file anew.")
                       .arg(machine.text("state")));
    if (machine.flag("shielded") == true)
        addFinding(reading, "import.hyperv.shielded", Severity::Critical, place,
                   Tr::tr("The machine is shielded: its disks are encrypted for this host alone. Take the "
                          "shielding and the encryption away before it moves."));
    const QString mode = machine.choice(
        "replicationMode", {{1, "primary"}, {2, "replica"}, {3, "testreplica"}, {4, "extendedreplica"}});
    if (mode == QLatin1String("primary"))
        addFinding(reading, "import.hyperv.replicated", Severity::Information, place,
                   Tr::tr("The machine is replicated to %1; the replication ends with the move. Decide what "
                          "protects it on the target.")
                       .arg(machine.text("replicaServer")));
    else if (!mode.isEmpty())
        addFinding(
            reading, "import.hyperv.replica", Severity::Warning, place,
            Tr::tr("The machine is a replica of one on %1 and does not serve. Move that one, and leave "
                   "this out of the plan.")
                .arg(machine.text("primaryServer")));
}

std::optional<bool> isAutostart(const JsonValues& machine) {
    const QString action =
        machine.choice("automaticStartAction", {{2, "nothing"}, {3, "startifrunning"}, {4, "start"}});
    return action.isEmpty() ? std::nullopt : std::optional(action != QLatin1String("nothing"));
}

// Without an id a machine is known by host and name, which may change; so it is said.
QString machineKey(const JsonValues& machine, const Host& host, HyperVReading& reading) {
    const QString vmId = canonicalUuid(machine.text("id"));
    if (!vmId.isEmpty()) return reading.key(vmId);
    const QString name = machine.text("name");
    if (name.isEmpty()) return {};
    addFinding(reading, "import.hyperv.no_identity", Severity::Warning,
               {host.name + QStringLiteral(", ") + name},
               Tr::tr("The file gives no id of the machine, so that it is known by its name alone and a new "
                      "name makes a new server. Collect the file anew with the script of this version."));
    return reading.key(QStringLiteral("host/") + host.name.toLower() + QStringLiteral("/name/") + name);
}

void readCluster(const JsonValues& machine, Server& server, const HyperVReading& reading) {
    server.clustered = machine.flag("clustered");
    const auto role = reading.roleOwners.constFind(canonicalUuid(machine.text("id")));
    if (role == reading.roleOwners.constEnd()) return;
    server.clustered = true;
    server.hostAffinity = *role;
}

}  // namespace

PowerState machineState(const JsonValues& machine) {
    QString name = machine.text("state");
    if (isCritical(machine)) name.chop(kCritical.size());
    const JsonValues plain(QJsonObject{{QStringLiteral("state"), name}});
    const QString state = plain.choice("state", {{2, "running"},
                                                 {3, "off"},
                                                 {4, "stopping"},
                                                 {6, "saved"},
                                                 {9, "paused"},
                                                 {10, "starting"},
                                                 {11, "reset"},
                                                 {32773, "saving"},
                                                 {32776, "pausing"},
                                                 {32777, "resuming"},
                                                 {32779, "fastsaved"},
                                                 {32780, "fastsaving"}});
    if (state.isEmpty()) return PowerState::Unknown;
    if (state == QLatin1String("off")) return PowerState::Off;
    const bool keepsMemory = state.contains(QLatin1String("sav")) || state.startsWith(QLatin1String("paus"));
    return keepsMemory ? PowerState::Paused : PowerState::Running;
}

Result<void> readMachine(const JsonValues& machine, const Host& host, HyperVReading& reading) {
    Server server;
    server.id = nextId("server", reading.outcome.inventory.servers);
    server.hostId = host.id;
    server.name = machine.text("name");
    server.importKey = machineKey(machine, host, reading);
    if (server.importKey.isEmpty()) {
        addFinding(reading, "import.hyperv.unnamed", Severity::Warning, {host.name},
                   Tr::tr("A machine without name and id was left out. Collect the file anew."));
        return Ok();
    }
    if (reading.machineKeys.contains(server.importKey)) {
        addFinding(reading, "import.hyperv.twice", Severity::Information,
                   {host.name + QStringLiteral(", ") + server.name},
                   Tr::tr("The machine was seen on two hosts, as it moved while the hosts were read; it is "
                          "taken once."));
        return Ok();
    }
    reading.machineKeys.insert(server.importKey);
    server.platformUri = host.uri;
    server.powerState = machineState(machine);
    server.note = machine.text("notes");
    server.folder = machine.text("path");
    server.autostart = isAutostart(machine);
    readIdentity(machine, server);
    readFirmware(machine, server);
    readProcessor(machine.object("processor"), server);
    readMemory(machine, server, reading);
    readGuest(machine.object("guest"), server);
    server.toolsVersion = plainVersion(machine.text("integrationVersion"));
    server.tools = toolsOf(machine, server);
    readCluster(machine, server, reading);
    CHECK(readMachineParts(machine, host, server, reading));
    addStateFindings(machine, server, reading);
    addFailures(reading, machine, {server.name, server.id});
    reading.outcome.inventory.servers.append(server);
    return Ok();
}

}  // namespace watari::importers
