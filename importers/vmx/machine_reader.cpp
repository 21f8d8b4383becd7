#include "importers/vmx/machine_reader.h"

#include "core/base/atomic_file.h"
#include "importers/operating_system.h"
#include "importers/uuid_text.h"
#include "importers/vmware_names.h"
#include "importers/vmx/machine_parts.h"
#include "importers/vmx/snapshot_list.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VmxImporter)
};

constexpr qint64 kMostCpus = 100'000;               // keep products within 63 bits
constexpr qint64 kMostMemoryMiB = qint64{1} << 40;  // likewise
constexpr qint64 kSnapshotFileLimit = 4 * 1024 * 1024;

bool isEncrypted(const Settings& settings) {
    return settings.contains("encryption.keySafe") || settings.contains("encryption.data");
}

// Tools report the system in full: guestOS.detailed.data = "... prettyName='Red Hat Enterprise Linux 8.6'
// ...".
QString detailedOsName(const Settings& settings) {
    static const QRegularExpression form(QStringLiteral("prettyName='([^']{1,200})'"));
    for (const char* key : {"guestOS.detailed.data", "guestInfo.detailed.data"})
        if (const auto match = form.match(settings.value(key)); match.hasMatch()) return match.captured(1);
    return {};
}

class MachineReader {
public:
    MachineReader(const VmxMachine& machine, OutcomeDraft& draft, JobContext& job)
        : m_machine(machine), m_settings(machine.settings), m_draft(draft), m_job(job) {}

    Result<void> read() {
        readIdentity();
        const PartsContext context{m_settings, QFileInfo(m_machine.path).absolutePath(), m_draft, m_job};
        if (isEncrypted(m_settings)) {
            addFinding("import.vmx.encrypted", Severity::Critical,
                       Tr::tr("The server's settings are encrypted, so its sizes, disks and NICs cannot be "
                              "read. Remove the "
                              "encryption on its platform, or read the server from there."));
        } else {
            readSizes();
            readSwitches();
            readTools();
            CHECK(addVmxDisks(context, m_server));
            addVmxNics(context, m_server);
            addVmxDevices(context, m_server);
        }
        addSnapshots();
        reportDoubts();
        m_draft.inventory().servers.append(m_server);
        return Ok();
    }

private:
    void addFinding(const char* rule, Severity severity, const QString& text) {
        m_draft.addFinding(rule, severity, m_machine.path, text, m_server.id);
    }

    void readIdentity() {
        const QFileInfo file(m_machine.path);
        m_server.id = nextId("server", m_draft.inventory().servers);
        m_server.name = m_settings.value("displayName");
        if (m_server.name.isEmpty()) m_server.name = file.completeBaseName();
        if (file.suffix().compare(QLatin1String("vmtx"), Qt::CaseInsensitive) == 0)
            m_server.kind = ServerKind::Template;
        m_server.folder = m_machine.folderName;
        m_server.note = m_settings.value("annotation");
        readUuids();
        readSystem();
    }

    void readUuids() {
        const QString uuid = canonicalUuid(m_settings.value("uuid.bios"));
        const bool isRepeated = !uuid.isEmpty() && m_machine.uuid == UuidUse::Repeated;
        const QString own = uuid.isEmpty() || isRepeated ? m_machine.key : uuid;
        m_server.importKey = m_draft.uniqueKey(m_draft.keyScope() + own);
        m_server.platformUuid = uuid;
        if (!uuid.isEmpty()) m_server.aliases.append(QStringLiteral("uuid:") + uuid);
        if (const QString instance = canonicalUuid(m_settings.value("vc.uuid")); !instance.isEmpty())
            m_server.aliases.append(QStringLiteral("vc-uuid:") + instance);
        if (isRepeated)
            addFinding("import.vmx.uuid_twice", Severity::Warning,
                       Tr::tr("Another server of this source has the same UUID %1; one of them is probably a "
                              "copy. Leave out "
                              "the one that is not to move.")
                           .arg(m_server.platformUuid));
    }

    void readSystem() {
        const QString guest = m_settings.value("guestOS");
        const QString detailed = detailedOsName(m_settings);
        m_server.osName = detailed.isEmpty() ? osNameOfVmwareGuest(guest) : detailed;
        m_server.osFamily = osFamilyOf(m_server.osName);
        m_server.architecture = architectureOfVmwareGuest(guest);
        const QString hardware = m_settings.value("virtualHW.version");
        if (!hardware.isEmpty()) m_server.hardware = QStringLiteral("vmx-") + hardware;
    }

    // VMware leaves the count out where it is one; there is no such rule for memory.
    void readSizes() {
        const qint64 cpus =
            m_settings.contains("numvcpus") ? m_settings.count(QStringLiteral("numvcpus")).value_or(0) : 1;
        if (cpus > 0 && cpus <= kMostCpus)
            m_server.measuredCpu = MilliCores(1'000) * cpus;
        else
            sizeUnknown(QStringLiteral("numvcpus"));
        const qint64 memory = m_settings.count(QStringLiteral("memsize")).value_or(0);
        if (memory > 0 && memory <= kMostMemoryMiB)
            m_server.measuredMemory = kMiB * memory;
        else
            sizeUnknown(QStringLiteral("memsize"));
        const qint64 perSocket = m_settings.count(QStringLiteral("cpuid.coresPerSocket")).value_or(0);
        m_server.coresPerSocket = perSocket <= kMostCpus ? perSocket : 0;
    }

    void sizeUnknown(const QString& key) {
        addFinding("import.vmx.size_unknown", Severity::Warning,
                   Tr::tr("The setting %1 (\"%2\") gives no size. Look it up on the platform and enter it.")
                       .arg(key, m_settings.value(key).left(100)));
    }

    void readSwitches() {
        m_server.firmware =
            m_settings.value("firmware").compare(QLatin1String("efi"), Qt::CaseInsensitive) == 0
                ? Firmware::Uefi
                : Firmware::Bios;
        m_server.secureBoot = m_settings.switchAt(QStringLiteral("uefi.secureBoot.enabled"));
        m_server.tpm = m_settings.switchAt(QStringLiteral("vtpm.present"));
        m_server.cpuHotAdd = m_settings.switchAt(QStringLiteral("vcpu.hotadd"));
        m_server.memoryHotAdd = m_settings.switchAt(QStringLiteral("mem.hotadd"));
        m_server.changeTracking = m_settings.switchAt(QStringLiteral("ctkEnabled"));
        m_server.diskSerialsShown = m_settings.switchAt(QStringLiteral("disk.EnableUUID"));
        const QString affinity = m_settings.value("sched.cpu.affinity");
        if (affinity != QLatin1String("all")) m_server.cpuAffinity = affinity;
        m_server.numaAffinity = m_settings.value("numa.nodeAffinity");
        m_server.bootOrder = m_settings.value("bios.bootOrder").split(u',', Qt::SkipEmptyParts);
        // Set while the server sleeps with its memory on the datastore.
        if (!m_settings.value("checkpoint.vmState").isEmpty()) m_server.powerState = PowerState::Paused;
    }

    void readTools() {
        const auto installed = m_settings.count(QStringLiteral("vmware.tools.internalversion"));
        const auto required = m_settings.count(QStringLiteral("vmware.tools.requiredversion"));
        if (!installed) return;
        if (*installed == 0) {
            m_server.tools = ToolsState::Absent;
            return;
        }
        m_server.toolsVersion = QString::number(*installed);
        if (required) m_server.tools = *installed < *required ? ToolsState::Outdated : ToolsState::Current;
    }

    void addSnapshots() {
        const QFileInfo file(m_machine.path);
        const QString path = file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(".vmsd");
        // VMware leaves an empty file where there are none.
        if (QFileInfo(path).size() == 0) return;
        const auto bytes = readWholeFile(path, kSnapshotFileLimit);
        const auto settings = bytes ? Settings::parse(*bytes) : Result<Settings>(bytes.error());
        if (!settings) {
            addFinding(
                "import.vmx.snapshots_damaged", Severity::Warning,
                Tr::tr(
                    "The list of snapshots (%1) cannot be read, so it is not known whether there are any: %2")
                    .arg(QFileInfo(path).fileName(), settings.error().text()));
            return;
        }
        for (const VmsdSnapshot& snapshot : snapshotsFrom(*settings)) addSnapshot(snapshot);
    }

    void addSnapshot(const VmsdSnapshot& listed) {
        GuestSnapshot snapshot;
        snapshot.id = nextId("snapshot", m_draft.inventory().snapshots);
        snapshot.serverId = m_server.id;
        snapshot.importKey =
            m_draft.uniqueKey(m_server.importKey + QStringLiteral("/snapshot-") + listed.uid);
        snapshot.name = listed.name;
        snapshot.description = listed.description;
        snapshot.createdAt = listed.createdAt;
        snapshot.parent = listed.parent;
        snapshot.current = listed.isCurrent;
        m_draft.inventory().snapshots.append(snapshot);
    }

    void reportDoubts() {
        if (m_settings.isDoubtful())
            addFinding("import.vmx.encoding", Severity::Warning,
                       Tr::tr("The file's encoding (%1) is not known or does not fit, so names may be "
                              "garbled. Check them "
                              "against the platform.")
                           .arg(m_settings.value(".encoding").left(40)));
        if (QFileInfo::exists(m_machine.path + QStringLiteral(".lck")))
            addFinding("import.vmx.in_use", Severity::Warning,
                       Tr::tr("The platform has the server's files locked, so it is probably running and its "
                              "disks change. "
                              "Read it again when it is off."));
    }

    const VmxMachine& m_machine;
    const Settings& m_settings;
    OutcomeDraft& m_draft;
    JobContext& m_job;
    Server m_server;
};

}  // namespace

Result<void> addVmxMachine(const VmxMachine& machine, OutcomeDraft& draft, JobContext& job) {
    return MachineReader(machine, draft, job).read();
}

}  // namespace watari::importers
