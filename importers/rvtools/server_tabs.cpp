// vInfo, vCPU, vMemory, vTools.
#include "importers/operating_system.h"
#include "importers/rvtools/read_tabs.h"
#include "importers/uuid_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace watari::importers::rvtools {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RvToolsImporter)
};

// Tools versions count as 11365 for 11.3.5: ten bits and more, five bits, five bits.
constexpr qint64 kFirstPackedVersion = 1 << 13;
constexpr qint64 kLastPackedVersion = 1 << 16;

PowerState powerStateOf(const QString& text) {
    const QString state = text.toLower().remove(u' ');
    if (state == QLatin1String("poweredon") || state == QLatin1String("on")) return PowerState::Running;
    if (state == QLatin1String("poweredoff") || state == QLatin1String("off")) return PowerState::Off;
    return state == QLatin1String("suspended") ? PowerState::Paused : PowerState::Unknown;
}

Firmware firmwareOf(const QString& text) {
    if (text.compare(QLatin1String("bios"), Qt::CaseInsensitive) == 0) return Firmware::Bios;
    return text.contains(QLatin1String("efi"), Qt::CaseInsensitive) ? Firmware::Uefi : Firmware::Unknown;
}

// "19", "vmx-19" and "vmx19" are the same.
QString hardwareOf(QString text) {
    if (text.isEmpty()) return text;
    bool isNumber = false;
    const QString number = text.remove(QLatin1String("vmx"), Qt::CaseInsensitive).remove(u'-').trimmed();
    const int version = number.toInt(&isNumber);
    return isNumber ? QStringLiteral("vmx-%1").arg(version) : number;
}

QString architectureOf(const QString& os) {
    if (os.contains(QLatin1String("64-bit"))) return QStringLiteral("x86_64");
    return os.contains(QLatin1String("32-bit")) ? QStringLiteral("i686") : QString();
}

// "notConfigured" and its kin; every other state means that a second copy exists.
std::optional<bool> faultToleranceOf(const QString& state) {
    if (state.isEmpty()) return std::nullopt;
    return state.compare(QLatin1String("notConfigured"), Qt::CaseInsensitive) != 0;
}

// Rules among servers have names too; only those that tie to hosts matter here.
QString hostRulesOf(const TabRow& row) {
    const QString kinds = row.text(Column::ClusterRules);
    const bool mayTieToHosts = kinds.isEmpty() || kinds.contains(QLatin1String("host"), Qt::CaseInsensitive);
    return mayTieToHosts ? row.text(Column::ClusterRuleNames) : QString();
}

struct Uuids {
    QString smbios;
    QString instance;  // of vCenter
};

// "VM UUID" is vCenter's own where "SMBIOS UUID" stands beside it, and was the SMBIOS one in older versions;
// the UUIDs that vCenter makes for itself begin with 50.
Uuids uuidsOf(const TabRow& row) {
    const QString vm = canonicalUuid(row.text(Column::VmUuid));
    const QString smbios = canonicalUuid(row.text(Column::SmbiosUuid));
    if (!smbios.isEmpty()) return {smbios, vm == smbios ? QString() : vm};
    return vm.startsWith(QLatin1String("50")) ? Uuids{{}, vm} : Uuids{vm, {}};
}

class ServerReader {
public:
    ServerReader(const TabRow& row, Draft& draft)
        : m_row(row), m_draft(draft), m_scope(draft.scopeOf(row)), m_uuids(uuidsOf(row)) {}

    void read() {
        if (m_row.text(Column::Vm).isEmpty()) {
            m_row.report("import.row.skipped", Severity::Information,
                         Tr::tr("The row has no server name and was left out. Complete it, or remove it."));
            return;
        }
        QList<Server>& servers = m_draft.outcome.inventory.servers;
        Server server;
        server.id = nextId("server", servers);
        server.name = m_row.text(Column::Vm);
        server.importKey = m_draft.uniqueKey(m_scope + QStringLiteral("vm/") + identity());
        fillIdentity(server);
        fillState(server);
        fillSizes(server);
        fillGuest(server);
        place(server);
        m_draft.index.add({.vCenter = m_draft.vCenterOf(m_row),
                           .id = m_row.text(Column::VmId),
                           .uuid = canonicalUuid(m_row.text(Column::VmUuid)),
                           .name = server.name,
                           .datacenter = m_row.text(Column::Datacenter),
                           .cluster = m_row.text(Column::Cluster),
                           .host = m_row.text(Column::Host)},
                          m_uuids.smbios, servers.size());
        reportOddities(server);
        servers.append(server);
    }

private:
    // What stays the same for as long as vCenter knows the server, and in every version of RVTools.
    [[nodiscard]] QString identity() const {
        const QString id = m_row.text(Column::VmId);
        if (!id.isEmpty()) return id;
        if (!m_uuids.instance.isEmpty()) return m_uuids.instance;
        if (!m_uuids.smbios.isEmpty()) return m_uuids.smbios;
        return m_row.text(Column::Datacenter) + u'/' + m_row.text(Column::Vm);
    }

    void fillIdentity(Server& server) const {
        server.platformUuid = m_uuids.smbios;
        if (!m_uuids.smbios.isEmpty()) server.aliases.append(QStringLiteral("uuid:") + m_uuids.smbios);
        if (!m_uuids.instance.isEmpty()) server.aliases.append(QStringLiteral("vc-uuid:") + m_uuids.instance);
        server.folder = m_row.text(Column::Folder);
        server.resourcePool = m_row.text(Column::ResourcePool);
        server.note = m_row.text(Column::Annotation).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    }

    void fillState(Server& server) const {
        server.powerState = powerStateOf(m_row.text(Column::PowerState));
        server.kind =
            m_row.truth(Column::Template).value_or(false) ? ServerKind::Template : ServerKind::Machine;
        server.firmware = firmwareOf(m_row.text(Column::Firmware));
        server.hardware = hardwareOf(m_row.text(Column::HardwareVersion));
        server.hostAffinity = hostRulesOf(m_row);
        server.secureBoot = m_row.truth(Column::SecureBoot);
        server.changeTracking = m_row.truth(Column::Cbt);
        server.consolidationNeeded = m_row.truth(Column::ConsolidationNeeded);
        server.faultTolerance = faultToleranceOf(m_row.text(Column::FtState));
        server.diskSerialsShown = m_row.truth(Column::EnableUuid);
    }

    void fillSizes(Server& server) const {
        if (const auto cpus = m_row.count(Column::Cpus); cpus && *cpus > 0)
            server.measuredCpu = MilliCores(1'000) * *cpus;
        server.measuredMemory = m_row.size(Column::Memory);
        server.measuredStorage = m_row.size(Column::Provisioned);
        if (!server.measuredStorage) server.measuredStorage = m_row.size(Column::TotalDiskCapacity);
        server.allocatedStorage = m_row.size(Column::InUse);
    }

    // VMware Tools see what runs; the configuration file says what was chosen when the server was made.
    void fillGuest(Server& server) const {
        server.osName = m_row.firstText({Column::OsTools, Column::OsConfigured});
        server.osFamily = osFamilyOf(server.osName);
        server.architecture = architectureOf(m_row.text(Column::OsConfigured));
        if (server.architecture.isEmpty()) server.architecture = architectureOf(server.osName);
        server.guestName = m_row.text(Column::DnsName);
    }

    void place(Server& server) const {
        const QString datacenter = m_row.text(Column::Datacenter);
        m_draft.datacenterOfServer.insert(server.id, datacenter);
        Host* host = m_draft.host(m_scope, m_row.text(Column::Host));
        if (host == nullptr) return;
        server.hostId = host->id;
        if (host->datacenter.isEmpty()) host->datacenter = datacenter;
        if (!host->clusterId.isNull()) return;
        if (const Cluster* cluster = m_draft.cluster(m_scope, datacenter, m_row.text(Column::Cluster)))
            host->clusterId = cluster->id;
    }

    void reportOddities(const Server& server) const {
        if (m_row.truth(Column::SrmPlaceholder).value_or(false))
            m_row.report(
                "import.server.placeholder", Severity::Warning,
                Tr::tr("The server %1 is a placeholder of Site Recovery Manager: the server itself runs "
                       "at another site and must be migrated from there.")
                    .arg(server.name),
                server.id);
        const QString connection = m_row.text(Column::ConnectionState);
        if (!connection.isEmpty() && connection.compare(QLatin1String("connected"), Qt::CaseInsensitive) != 0)
            m_row.report(
                "import.server.disconnected", Severity::Warning,
                Tr::tr("The platform has lost sight of the server %1 (%2), so what the export says of it "
                       "may be old. Reconnect it and export again.")
                    .arg(server.name, connection),
                server.id);
        const QString configured = m_row.text(Column::OsConfigured);
        const OsFamily configuredFamily = osFamilyOf(configured);
        if (configuredFamily != OsFamily::Unknown && configuredFamily != server.osFamily)
            m_row.report("import.server.os_differs", Severity::Information,
                         Tr::tr("The server %1 is set up for %2, but %3 runs in it. Drivers and licences are "
                                "chosen by what runs; correct the setting of the platform.")
                             .arg(server.name, configured, server.osName),
                         server.id);
    }

    const TabRow& m_row;
    Draft& m_draft;
    QString m_scope;
    Uuids m_uuids;
};

// A UUID that two servers share identifies neither, so it must not tie them to what other sources know.
void dropSharedAliases(const TabTable& table, Draft& draft) {
    QHash<QString, QStringList> names;
    QList<Server>& servers = draft.outcome.inventory.servers;
    for (const Server& server : std::as_const(servers))
        for (const QString& alias : server.aliases) names[alias].append(server.name);
    for (Server& server : servers) {
        const QStringList aliases = server.aliases;
        for (const QString& alias : aliases) {
            if (names[alias].size() < 2) continue;
            server.aliases.removeAll(alias);
            draft.findings.add(
                {"import.uuid.duplicate", Severity::Warning, table.sheetName(), server.name, server.id},
                Tr::tr("The UUID %1 belongs to %2 servers (%3), as copies have it that kept their "
                       "identity. Other sources are not tied to them by it; give each its own.")
                    .arg(alias.section(u':', -1))
                    .arg(names[alias].size())
                    .arg(names[alias].mid(0, 5).join(QStringLiteral(", "))));
        }
    }
}

// The same managed object twice is the same server: somebody joined two exports.
bool isRepeated(const TabRow& row, Draft& draft, QSet<QString>& seen) {
    const QString id = row.text(Column::VmId);
    const QString key = draft.scopeOf(row) + id;
    if (id.isEmpty() || !seen.contains(key)) {
        seen.insert(key);
        return false;
    }
    row.report("import.row.repeated", Severity::Warning,
               Tr::tr("The server %1 (%2) is listed a second time; this row was left out. Import each export "
                      "on its own.")
                   .arg(row.text(Column::Vm), id));
    return true;
}

ToolsState toolsStateOf(const QString& text, const QString& upgradeable) {
    const QString state = text.toLower();
    if (state.contains(QLatin1String("notinstalled"))) return ToolsState::Absent;
    if (state.contains(QLatin1String("notrunning"))) return ToolsState::Stopped;
    if (state.contains(QLatin1String("old")) || state.contains(QLatin1String("needupgrade")))
        return ToolsState::Outdated;
    if (!state.endsWith(QLatin1String("ok")) && !state.contains(QLatin1String("current")))
        return ToolsState::Unknown;
    return truthIn(upgradeable).value_or(false) ? ToolsState::Outdated : ToolsState::Current;
}

// 0 and the largest number stand for "none" and "not VMware's own".
QString toolsVersionOf(const QString& text) {
    // "11.365" in an export with separators; "12.1.5" is a version already.
    static const QRegularExpression grouped(QStringLiteral("^(\\d{1,2})[.,' ](\\d{3})$"));
    QString digits = text;
    bool isNumber = false;
    const qint64 number = digits.replace(grouped, QStringLiteral("\\1\\2")).toLongLong(&isNumber);
    if (!isNumber) return text;
    if (number < kFirstPackedVersion || number >= kLastPackedVersion) return {};
    return QStringLiteral("%1.%2.%3").arg(number >> 10).arg((number >> 5) & 31).arg(number & 31);
}

}  // namespace

Result<void> readServers(const TabTable& table, Draft& draft) {
    QSet<QString> seen;
    CHECK(forEachRow(table, draft, [&](const TabRow& row) {
        if (!isRepeated(row, draft, seen)) ServerReader(row, draft).read();
    }));
    dropSharedAliases(table, draft);
    return Ok();
}

Result<void> readCpus(const TabTable& table, Draft& draft) {
    return forEachRow(table, draft, [&](const TabRow& row) {
        Server* server = draft.serverOf(row);
        if (server == nullptr) return;
        server->coresPerSocket = row.count(Column::CoresPerSocket).value_or(0);
        server->cpuHotAdd = row.truth(Column::HotAdd);
        const auto cpus = row.count(Column::Cpus);
        if (!server->measuredCpu && cpus && *cpus > 0) server->measuredCpu = MilliCores(1'000) * *cpus;
    });
}

Result<void> readMemory(const TabTable& table, Draft& draft) {
    return forEachRow(table, draft, [&](const TabRow& row) {
        Server* server = draft.serverOf(row);
        if (server == nullptr) return;
        server->memoryHotAdd = row.truth(Column::HotAdd);
        if (!server->measuredMemory) server->measuredMemory = row.size(Column::Memory);
    });
}

Result<void> readTools(const TabTable& table, Draft& draft) {
    return forEachRow(table, draft, [&](const TabRow& row) {
        Server* server = draft.serverOf(row);
        if (server == nullptr) return;
        server->tools = toolsStateOf(row.text(Column::Tools), row.text(Column::Upgradeable));
        server->toolsVersion = toolsVersionOf(row.text(Column::ToolsVersion));
        if (server->hardware.isEmpty()) server->hardware = hardwareOf(row.text(Column::HardwareVersion));
    });
}

}  // namespace watari::importers::rvtools
