#include "importers/libvirt/inventory_builder.h"

#include "importers/libvirt/server_fields.h"
#include "importers/outcome_draft.h"

#include <QCoreApplication>

#include <utility>

namespace watari::importers {

namespace {

using virt::DiskDescription;
using virt::DomainDescription;
using virt::NetworkDescription;
using virt::NicDescription;
using virt::PoolDescription;
using virt::SnapshotDescription;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LibvirtImporter)
};

// Files that a format of this kind may rest on, though nobody has said so.
bool mayHaveChain(const DiskDescription& disk) {
    return disk.format != QLatin1String("raw") && disk.backingChain.isEmpty();
}

}  // namespace

InventoryBuilder::InventoryBuilder(Source source) : m_source(std::move(source)) {
    m_outcome.keyScope = m_source.keyScope;
}

QString InventoryBuilder::uniqueKey(const QString& wanted) {
    const int times = ++m_keys[wanted];
    return times == 1 ? wanted : uniqueKey(wanted + u'#' + QString::number(times));
}

void InventoryBuilder::addHost(const virt::HostDescription& description) {
    Host host = hostFrom(description);
    host.id = nextId("host", m_outcome.inventory.hosts);
    host.importKey = uniqueKey(key(QStringLiteral("host")));
    host.uri = m_source.platformUri;
    m_host = host.id;
    m_outcome.inventory.hosts.append(host);
    addRefusals(description.refused, description.name);
}

void InventoryBuilder::addPool(const PoolDescription& pool, const QList<virt::VolumeDescription>& volumes) {
    Datastore datastore;
    datastore.id = nextId("datastore", m_outcome.inventory.datastores);
    datastore.importKey = uniqueKey(key(QStringLiteral("pool/") + pool.name));
    datastore.name = pool.name;
    datastore.path = pool.path;
    datastore.kind = pool.type;
    const bool isAsked = !m_source.platformUri.isEmpty() && pool.refused.isEmpty();
    if (isAsked) datastore.accessible = pool.active;
    if (pool.active) {
        datastore.capacity = pool.capacity;
        datastore.available = pool.available;
    } else if (isAsked) {
        addFinding("import.pool.inactive", Severity::Information, pool.name,
                   Tr::tr("The storage pool is not active, so its size is not known."));
    }
    OptionalSum provisioned;
    for (const auto& volume : volumes) provisioned.add(volume.capacity.value_or(Bytes(0)));
    if (!volumes.isEmpty()) datastore.provisioned = provisioned.value();
    m_outcome.inventory.datastores.append(datastore);
    m_volumes.addPool(pool, datastore.id);
    m_volumes.addVolumes(pool.name, volumes);
    addRefusals(pool.refused, pool.name);
}

void InventoryBuilder::addVolumes(const QString& pool, const QList<virt::VolumeDescription>& volumes) {
    m_volumes.addVolumes(pool, volumes);
}

void InventoryBuilder::addNetwork(const NetworkDescription& description) {
    Network network;
    network.id = nextId("network", m_outcome.inventory.networks);
    network.importKey = uniqueKey(key(QStringLiteral("network/") + description.name));
    network.name = description.name;
    network.bridge = description.bridge;
    network.vlan = description.vlan;
    if (description.refused.isEmpty())
        network.kind = description.forward.isEmpty() ? QStringLiteral("isolated") : description.forward;
    m_networks.insert(description.name, network.id);
    if (!network.bridge.isEmpty()) m_bridges.insert(network.bridge, network.id);
    if (description.forward == QLatin1String("hostdev")) m_sriovNetworks.insert(description.name);
    m_outcome.inventory.networks.append(network);
    addPortGroups(description);
    addRefusals(description.refused, description.name);
}

void InventoryBuilder::addPortGroups(const NetworkDescription& description) {
    for (const virt::PortGroup& group : description.portGroups) {
        Network network;
        network.id = nextId("network", m_outcome.inventory.networks);
        network.name = description.name + u'/' + group.name;
        network.importKey = uniqueKey(key(QStringLiteral("network/") + network.name));
        network.kind = QStringLiteral("port group");
        network.vlan = group.vlan;
        network.bridge = description.bridge;
        network.switchName = description.name;
        m_networks.insert(network.name, network.id);
        m_outcome.inventory.networks.append(network);
    }
}

void InventoryBuilder::addDomain(DomainDescription domain, const QList<SnapshotDescription>& snapshots) {
    complete(domain);
    Server server = serverFrom(domain);
    server.id = nextId("server", m_outcome.inventory.servers);
    server.importKey = uniqueKey(key(domain.uuid.isNull() ? domain.name : domain.uuid.text()));
    server.platformUri = m_source.platformUri;
    server.hostId = m_host;
    m_marked.clear();
    addSnapshots(snapshots, server);
    addParts(domain, server);
    if (!domain.migrationRun.isEmpty())
        addFinding("import.guest.fenced", Severity::Information, server.name,
                   Tr::tr("The guest was fenced by the migration run %1; it is a source left behind.")
                       .arg(domain.migrationRun),
                   server.id);
    addRefusals(domain.refused, server.name, server.id);
    m_outcome.inventory.servers.append(server);
}

void InventoryBuilder::complete(DomainDescription& domain) const {
    for (DiskDescription& disk : domain.disks) {
        m_volumes.complete(disk);
        // Of a running guest, libvirt itself has looked.
        const bool isSeen = disk.capacity && (virt::isActive(domain.state) || !mayHaveChain(disk));
        if (m_source.images && movesWithTheServer(disk) && !isSeen) completeFromImage(disk);
    }
}

void InventoryBuilder::completeFromImage(DiskDescription& disk) const {
    const auto facts = m_source.images(disk.source);
    if (!facts) return;
    if (!disk.capacity) disk.capacity = facts->virtualSize;
    if (!disk.allocation) disk.allocation = facts->allocated;
    if (disk.format.isEmpty()) disk.format = facts->format;
    if (!disk.backingChain.isEmpty()) return;
    for (const disk::ImagePart& part : facts->backingChain) disk.backingChain << part.path;
}

void InventoryBuilder::addParts(const DomainDescription& domain, Server& server) {
    OptionalSum provisioned;
    OptionalSum allocated;
    for (const DiskDescription& disk : domain.disks) {
        if (!movesWithTheServer(disk)) {
            addDevice(driveFrom(disk), server);
            continue;
        }
        provisioned.add(disk.capacity);
        allocated.add(disk.allocation);
        addDisk(disk, server);
        addDiskFindings(disk, server);
    }
    server.measuredStorage = provisioned.value();
    server.allocatedStorage = allocated.value();
    for (const NicDescription& nic : domain.nics) addNic(nic, server);
    for (const virt::DeviceDescription& device : domain.devices) addDevice(deviceFrom(device), server);
}

void InventoryBuilder::addDisk(const DiskDescription& description, const Server& server) {
    Disk disk = diskFrom(description);
    disk.id = nextId("disk", m_outcome.inventory.disks);
    disk.serverId = server.id;
    disk.importKey = uniqueKey(server.importKey + u'/' + description.target);
    disk.datastoreId = m_volumes.datastoreOf(description);
    if (m_marked.contains(disk.target)) disk.changeTracking = true;
    m_outcome.inventory.disks.append(disk);
}

void InventoryBuilder::addDiskFindings(const DiskDescription& description, const Server& server) {
    const QString place = server.name + QStringLiteral(", ") + description.target;
    if (!description.capacity)
        addFinding("import.disk.capacity_unknown", Severity::Warning, place,
                   Tr::tr("The size of the disk %1 cannot be read from here. Check that its file exists and "
                          "that the hypervisor may read it.")
                       .arg(description.source),
                   server.id);
    if (description.transient)
        addFinding(
            "import.disk.transient", Severity::Warning, place,
            Tr::tr("What the guest writes to the disk %1 is lost when it stops. Only what the file held "
                   "before moves; make the disk permanent first if the changes are needed.")
                .arg(description.source),
            server.id);
    if (description.encrypted)
        addFinding(
            "import.disk.encrypted", Severity::Warning, place,
            Tr::tr("libvirt encrypts the disk %1 with a secret that stays on the host. Without it a copy "
                   "cannot be read; have the secret ready, or decrypt the disk before it moves.")
                .arg(description.source),
            server.id);
}

void InventoryBuilder::addNic(const NicDescription& description, const Server& server) {
    Nic nic = nicFrom(description);
    nic.id = nextId("nic", m_outcome.inventory.nics);
    nic.serverId = server.id;
    nic.importKey = uniqueKey(server.importKey + u'/' + description.mac);
    if (description.attachment == QLatin1String("network")) {
        nic.networkId = m_networks.value(nic.network, m_networks.value(description.network));
        if (m_sriovNetworks.contains(description.network)) nic.sriov = true;
    } else if (description.attachment == QLatin1String("bridge")) {
        nic.networkId = m_bridges.value(description.network);
    }
    m_outcome.inventory.nics.append(nic);
}

void InventoryBuilder::addDevice(Device device, const Server& server) {
    device.id = nextId("device", m_outcome.inventory.devices);
    device.serverId = server.id;
    device.importKey = uniqueKey(server.importKey + u'/' + enumName(device.kind));
    m_outcome.inventory.devices.append(device);
}

void InventoryBuilder::addSnapshots(const QList<SnapshotDescription>& snapshots, Server& server) {
    for (const SnapshotDescription& description : snapshots) {
        GuestSnapshot snapshot = snapshotFrom(description);
        snapshot.id = nextId("snapshot", m_outcome.inventory.snapshots);
        snapshot.serverId = server.id;
        snapshot.importKey =
            uniqueKey(server.importKey + u'/' + enumName(snapshot.kind) + u'/' + snapshot.name);
        m_outcome.inventory.snapshots.append(snapshot);
        if (snapshot.kind != SnapshotKind::Checkpoint) continue;
        server.changeTracking = true;
        for (const QString& disk : description.disks) m_marked.insert(disk);
    }
}

void InventoryBuilder::addFinding(const char* rule, Severity severity, const QString& place,
                                  const QString& text, const Id<Server>& server) {
    Finding finding;
    finding.rule = QString::fromLatin1(rule);
    finding.severity = severity;
    finding.serverId = server;
    finding.place = place;
    finding.text = text;
    m_outcome.findings.append(finding);
}

void InventoryBuilder::addRefusals(const QStringList& permissions, const QString& place,
                                   const Id<Server>& server) {
    for (const QString& permission : permissions)
        addFinding("import.permission.missing", Severity::Warning, place,
                   Tr::tr("Not everything could be read: the account lacks the libvirt permission "
                          "org.libvirt.api.%1. Have it granted and import again.")
                       .arg(permission),
                   server);
}

}  // namespace watari::importers
