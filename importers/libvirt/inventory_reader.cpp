#include "importers/libvirt/inventory_reader.h"

#include "importers/operating_system.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace watari::importers {

namespace {

using virt::DiskDescription;
using virt::DomainDescription;
using virt::DomainState;
using virt::DomainUuid;
using virt::NicDescription;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LibvirtImporter)
};

Firmware firmwareOf(virt::Firmware firmware) {
    return firmware == virt::Firmware::Uefi ? Firmware::Uefi : Firmware::Bios;
}

bool movesWithTheServer(const DiskDescription& disk) {
    return disk.device == virt::DiskDevice::Disk || disk.device == virt::DiskDevice::Lun;
}

class InventoryReader {
public:
    InventoryReader(virt::Hypervisor& hypervisor, JobContext& job) : m_hypervisor(hypervisor), m_job(job) {
        m_outcome.keyScope = hypervisor.uri() + u'#';
    }

    Result<ImportOutcome> read() {
        m_job.phase(Tr::tr("Reading the host"));
        CHECK(readPlatform());
        m_job.phase(Tr::tr("Reading the servers"));
        TRY(const QList<DomainUuid> domains, m_hypervisor.domains());
        for (qsizetype i = 0; i < domains.size(); ++i) {
            if (m_job.cancelled()) return cancelledError();
            CHECK(readDomain(domains[i]));
            m_job.progress({.done = i + 1, .total = domains.size(), .unit = ProgressUnit::Item});
        }
        return std::move(m_outcome);
    }

private:
    [[nodiscard]] QString key(const QString& rest) const { return m_outcome.keyScope + rest; }

    // "disk-3": the next of its kind.
    template <class T>
    static Id<T> nextId(const char* kind, const QList<T>& list) {
        return Id<T>(QString::fromLatin1(kind) + u'-' + QString::number(list.size() + 1));
    }

    Result<void> readPlatform() {
        TRY(const virt::HostDescription description, m_hypervisor.host());
        Host host;
        host.id = nextId("host", m_outcome.inventory.hosts);
        host.importKey = key(QStringLiteral("host"));
        host.name = description.name;
        host.uri = m_hypervisor.uri();
        host.hypervisor = (description.hypervisor + u' ' + description.hypervisorVersion).trimmed();
        host.cpu = MilliCores(1'000) * description.cores;
        host.memory = description.memory;
        m_outcome.inventory.hosts.append(host);
        if (m_job.cancelled()) return cancelledError();
        CHECK(readPools());
        if (m_job.cancelled()) return cancelledError();
        return readNetworks();
    }

    Result<void> readPools() {
        TRY(const QList<virt::PoolDescription> pools, m_hypervisor.pools());
        for (const virt::PoolDescription& pool : pools) {
            Datastore datastore;
            datastore.id = nextId("datastore", m_outcome.inventory.datastores);
            datastore.importKey = key(QStringLiteral("pool/") + pool.name);
            datastore.name = pool.name;
            datastore.path = pool.path;
            if (pool.active) {
                datastore.capacity = pool.capacity;
                datastore.available = pool.available;
            } else {
                addFinding("import.pool.inactive", Severity::Information, pool.name,
                           Tr::tr("The storage pool is not active, so its size is not known."), {});
            }
            m_outcome.inventory.datastores.append(datastore);
        }
        return Ok();
    }

    Result<void> readNetworks() {
        TRY(const QList<virt::NetworkDescription> networks, m_hypervisor.networks());
        for (const virt::NetworkDescription& description : networks) {
            Network network;
            network.id = nextId("network", m_outcome.inventory.networks);
            network.importKey = key(QStringLiteral("network/") + description.name);
            network.name = description.name;
            network.bridge = description.bridge;
            m_outcome.inventory.networks.append(network);
        }
        return Ok();
    }

    Result<void> readDomain(const DomainUuid& uuid) {
        auto domain = m_hypervisor.describe(uuid);
        if (!domain && domain.error().code() == ErrorCode::NotFound) {
            addFinding("import.guest.vanished", Severity::Information, uuid.text(),
                       Tr::tr("The guest was removed while the host was read, so it was left out."), {});
            return Ok();
        }
        if (!domain) return domain.error().at(Tr::tr("guest %1").arg(uuid.text()));
        Server server = serverFrom(*domain);
        readDisks(*domain, server);
        for (const NicDescription& nic : domain->nics) addNic(nic, server);
        if (!domain->migrationRun.isEmpty())
            addFinding("import.guest.fenced", Severity::Information, server.name,
                       Tr::tr("The guest was fenced by the migration run %1; it is a source left behind.")
                           .arg(domain->migrationRun),
                       server.id);
        m_outcome.inventory.servers.append(server);
        return Ok();
    }

    [[nodiscard]] Server serverFrom(const DomainDescription& domain) const {
        Server server;
        server.id = nextId("server", m_outcome.inventory.servers);
        server.importKey = key(domain.uuid.text());
        server.name = domain.name;
        server.osName = osNameOfOsinfoId(domain.osinfoId);
        server.osFamily = osFamilyOf(server.osName);
        server.measuredCpu = MilliCores(1'000) * domain.vcpus;
        server.measuredMemory = domain.memory;
        server.platformUri = m_hypervisor.uri();
        server.platformUuid = domain.uuid.text();
        server.powerState = powerStateOf(domain.state);
        server.firmware = firmwareOf(domain.firmware);
        server.note = domain.title;
        return server;
    }

    void readDisks(const DomainDescription& domain, Server& server) {
        Bytes total;
        bool allKnown = true;
        for (const DiskDescription& description : domain.disks) {
            if (!movesWithTheServer(description)) continue;
            addDisk(description, server);
            total += description.capacity.value_or(Bytes(0));
            allKnown = allKnown && description.capacity.has_value();
        }
        if (allKnown) server.measuredStorage = total;
    }

    void addDisk(const DiskDescription& description, const Server& server) {
        Disk disk;
        disk.id = nextId("disk", m_outcome.inventory.disks);
        disk.serverId = server.id;
        disk.importKey = server.importKey + u'/' + description.target;
        disk.target = description.target;
        disk.bus = description.bus;
        disk.path = description.source;
        disk.format = description.format;
        disk.capacity = description.capacity.value_or(Bytes(0));
        disk.allocated = description.allocation;
        m_outcome.inventory.disks.append(disk);
        if (!description.capacity)
            addFinding(
                "import.disk.capacity_unknown", Severity::Warning,
                server.name + QStringLiteral(", ") + description.target,
                Tr::tr("The size of the disk %1 cannot be read from here. Check that its file exists and "
                       "that the hypervisor may read it.")
                    .arg(description.source),
                server.id);
    }

    void addNic(const NicDescription& description, const Server& server) {
        Nic nic;
        nic.id = nextId("nic", m_outcome.inventory.nics);
        nic.serverId = server.id;
        nic.importKey = server.importKey + u'/' + description.mac;
        nic.mac = description.mac;
        nic.model = description.model;
        nic.network = description.network;
        nic.addresses = description.addresses;
        m_outcome.inventory.nics.append(nic);
    }

    void addFinding(const char* rule, Severity severity, const QString& place, const QString& text,
                    const Id<Server>& server) {
        Finding finding;
        finding.rule = QString::fromLatin1(rule);
        finding.severity = severity;
        finding.serverId = server;
        finding.place = place;
        finding.text = text;
        m_outcome.findings.append(finding);
    }

    virt::Hypervisor& m_hypervisor;
    JobContext& m_job;
    ImportOutcome m_outcome;
};

}  // namespace

PowerState powerStateOf(DomainState state) {
    switch (state) {
        case DomainState::Running:
        case DomainState::Blocked:
        case DomainState::ShuttingDown:
            return PowerState::Running;
        case DomainState::Paused:
        case DomainState::Suspended:
            return PowerState::Paused;
        case DomainState::ShutOff:
        case DomainState::Crashed:
            return PowerState::Off;
        case DomainState::NoState:
            break;
    }
    return PowerState::Unknown;
}

Result<ImportOutcome> readHypervisor(virt::Hypervisor& hypervisor, JobContext& job) {
    return InventoryReader(hypervisor, job).read();
}

}  // namespace watari::importers
