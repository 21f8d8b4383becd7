#include "importers/libvirt/inventory_reader.h"

#include "importers/libvirt/inventory_builder.h"

#include <QCoreApplication>

#include <optional>

namespace watari::importers {

namespace {

using virt::DomainDescription;
using virt::DomainUuid;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LibvirtImporter)
};

void noteRefusal(QStringList& refused) {
    const QString permission = QStringLiteral("domain.read");
    if (!refused.contains(permission)) refused << permission;
}

class InventoryReader {
public:
    InventoryReader(virt::Hypervisor& hypervisor, JobContext& job, const ImageLookup& images)
        : m_hypervisor(hypervisor),
          m_job(job),
          m_builder(
              {.keyScope = hypervisor.uri() + u'#', .platformUri = hypervisor.uri(), .images = images}) {}

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
        return m_builder.take();
    }

private:
    Result<void> readPlatform() {
        TRY(const virt::HostDescription host, m_hypervisor.host());
        m_builder.addHost(host);
        if (m_job.cancelled()) return cancelledError();
        CHECK(readPools());
        if (m_job.cancelled()) return cancelledError();
        return readNetworks();
    }

    Result<void> readPools() {
        const auto pools = m_hypervisor.pools();
        if (!pools) return unlessRefused(pools.error(), "connect.search-storage-pools");
        for (const virt::PoolDescription& pool : *pools) {
            if (m_job.cancelled()) return cancelledError();
            TRY(const auto volumes, volumesOf(pool));
            m_builder.addPool(pool, volumes);
        }
        return Ok();
    }

    Result<QList<virt::VolumeDescription>> volumesOf(const virt::PoolDescription& pool) {
        if (!pool.active) return QList<virt::VolumeDescription>();
        auto volumes = m_hypervisor.volumes(pool.name);
        if (volumes) return volumes;
        if (volumes.error().code() == ErrorCode::Denied)
            m_builder.addRefusals({QStringLiteral("storage-pool.search-storage-vols")}, pool.name);
        else
            m_builder.addFinding(
                "import.volumes.unreadable", Severity::Information, pool.name,
                Tr::tr("The volumes of the storage pool cannot be listed, so sizes of disks in "
                       "it may be missing: %1")
                    .arg(volumes.error().message()));
        return QList<virt::VolumeDescription>();
    }

    Result<void> readNetworks() {
        const auto networks = m_hypervisor.networks();
        if (!networks) return unlessRefused(networks.error(), "connect.search-networks");
        for (const virt::NetworkDescription& network : *networks) m_builder.addNetwork(network);
        return Ok();
    }

    // What the account may not list is a finding; anything else ends the import.
    Result<void> unlessRefused(const Error& error, const char* permission) {
        if (error.code() != ErrorCode::Denied) return error;
        m_builder.addRefusals({QString::fromLatin1(permission)}, m_hypervisor.uri());
        return Ok();
    }

    Result<void> readDomain(const DomainUuid& uuid) {
        auto domain = m_hypervisor.describe(uuid);
        if (!domain) return leftOut(uuid, domain.error());
        const auto snapshots = snapshotsOf(*domain);
        m_builder.addDomain(*domain, snapshots);
        return Ok();
    }

    Result<void> leftOut(const DomainUuid& uuid, const Error& error) {
        const ErrorCode code = error.code();
        if (code == ErrorCode::NotFound) {
            m_builder.addFinding(
                "import.guest.vanished", Severity::Information, uuid.text(),
                Tr::tr("The guest was removed while the host was read, so it was left out."));
        } else if (code == ErrorCode::Denied) {
            m_builder.addRefusals({QStringLiteral("domain.read")}, uuid.text());
        } else if (code == ErrorCode::BadInput) {
            m_builder.addFinding("import.guest.unreadable", Severity::Warning, uuid.text(),
                                 Tr::tr("The guest was left out because its definition cannot be read: %1")
                                     .arg(error.message()));
        } else {
            return Error(error).at(Tr::tr("guest %1").arg(uuid.text()));
        }
        return Ok();
    }

    QList<virt::SnapshotDescription> snapshotsOf(DomainDescription& domain) {
        const auto snapshots = m_hypervisor.snapshots(domain.uuid);
        if (snapshots) return *snapshots;
        if (snapshots.error().code() == ErrorCode::Denied)
            noteRefusal(domain.refused);
        else if (snapshots.error().code() != ErrorCode::NotFound)
            m_builder.addFinding("import.snapshots.unreadable", Severity::Warning, domain.name,
                                 Tr::tr("Whether the guest has snapshots or checkpoints cannot be told: %1 "
                                        "Look on the host before it moves; a copy leaves them behind.")
                                     .arg(snapshots.error().message()));
        return {};
    }

    virt::Hypervisor& m_hypervisor;
    JobContext& m_job;
    InventoryBuilder m_builder;
};

}  // namespace

Result<ImportOutcome> readHypervisor(virt::Hypervisor& hypervisor, JobContext& job,
                                     const ImageLookup& images) {
    return InventoryReader(hypervisor, job, images).read();
}

}  // namespace watari::importers
