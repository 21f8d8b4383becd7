// Which fields a second reading by the only source of a server clears, and when its silence means nothing.
#include "importers/merge.h"

#include <QTest>

using namespace watari;
using namespace watari::importers;

namespace {

const QString kPlatformScope = QStringLiteral("qemu:///system#");
constexpr Instant kReadAt(1'750'000'000);

Inventory serverWithItsDisk() {
    Inventory i;
    Server server;
    server.id = Id<Server>(QStringLiteral("server-1"));
    server.importKey = kPlatformScope + QStringLiteral("11111111-2222-3333-4444-555555555555");
    server.name = QStringLiteral("ROAD-1");
    server.platformUri = QStringLiteral("qemu:///system");
    server.platformUuid = QStringLiteral("11111111-2222-3333-4444-555555555555");
    Disk disk;
    disk.id = Id<Disk>(QStringLiteral("disk-1"));
    disk.serverId = server.id;
    disk.importKey = server.importKey + QStringLiteral("/vda");
    disk.path = QStringLiteral("/images/road-1.qcow2");
    i.servers = {server};
    i.disks = {disk};
    return i;
}

Nic nicOf(const Server& server, const Network& network, const char* number) {
    Nic nic;
    nic.id = Id<Nic>(QStringLiteral("nic-") + QLatin1String(number));
    nic.serverId = server.id;
    nic.networkId = network.id;
    nic.importKey = server.importKey + QStringLiteral("/nic/") + QLatin1String(number);
    nic.mac = QStringLiteral("52:54:00:00:00:0") + QLatin1String(number);
    nic.network = network.name;
    nic.addresses = {QStringLiteral("192.0.2.") + QLatin1String(number)};
    return nic;
}

// A running server in a cluster with all that its platform can tell, and a neighbour, as an importer gives
// them.
Inventory toldInFull() {
    Inventory i = serverWithItsDisk();
    Cluster cluster;
    cluster.id = Id<Cluster>(QStringLiteral("cluster-1"));
    cluster.importKey = kPlatformScope + QStringLiteral("cluster");
    cluster.name = QStringLiteral("cluster");
    Host host;
    host.id = Id<Host>(QStringLiteral("host-1"));
    host.clusterId = cluster.id;
    host.importKey = kPlatformScope + QStringLiteral("host");
    host.name = QStringLiteral("esx1");
    Datastore datastore;
    datastore.id = Id<Datastore>(QStringLiteral("datastore-1"));
    datastore.importKey = kPlatformScope + QStringLiteral("datastore");
    datastore.name = QStringLiteral("ds1");
    Network network;
    network.id = Id<Network>(QStringLiteral("network-1"));
    network.importKey = kPlatformScope + QStringLiteral("network");
    network.name = QStringLiteral("VLAN 120");
    Server& server = i.servers[0];
    server.hostId = host.id;
    server.powerState = PowerState::Running;
    server.measuredCpu = MilliCores(2'000);
    server.cpuAffinity = QStringLiteral("0,2");
    server.hostAffinity = QStringLiteral("rule-1");
    server.tags = {QStringLiteral("backup=daily")};
    server.note = QStringLiteral("夜間停止可");
    Server neighbour;
    neighbour.id = Id<Server>(QStringLiteral("server-2"));
    neighbour.importKey = kPlatformScope + QStringLiteral("vm-2");
    neighbour.name = QStringLiteral("river-1");
    neighbour.tags = {QStringLiteral("backup=none")};
    Disk& disk = i.disks[0];
    disk.capacity = kGiB * 40;
    disk.datastoreId = datastore.id;
    disk.backingChain = {QStringLiteral("/images/base.qcow2")};
    i.nics = {nicOf(server, network, "1"), nicOf(server, network, "2")};
    i.servers.append(neighbour);  // last: it moves the first
    i.clusters = {cluster};
    i.hosts = {host};
    i.datastores = {datastore};
    i.networks = {network};
    return i;
}

// What is different at the second reading, what else is known by then, and what comes of it.
struct Rereading {
    const char* name;
    void (*change)(Inventory& read, Inventory& existing);
    QStringList changes;
    bool isWhole = true;
};

QList<Rereading> pinnings() {
    const QString pin = QStringLiteral("updated server ROAD-1 cpu_affinity 0,2 -> ");
    return {{"pinning", [](Inventory& read, Inventory&) { read.servers[0].cpuAffinity.clear(); }, {pin}},
            {"pinning, sizes hidden",
             [](Inventory& read, Inventory&) {
                 read.servers[0].cpuAffinity.clear();
                 read.servers[0].measuredCpu.reset();
             },
             {}},
            {"pinning, part of the source",
             [](Inventory& read, Inventory&) { read.servers[0].cpuAffinity.clear(); },
             {},
             false},
            {"pinning, another platform too",
             [](Inventory& read, Inventory& existing) {
                 read.servers[0].cpuAffinity.clear();
                 existing.servers[0].aliases = {QStringLiteral("rvtools:vc#vm/1")};
             },
             {}},
            {"pinning, a list too",
             [](Inventory& read, Inventory& existing) {
                 read.servers[0].cpuAffinity.clear();
                 existing.servers[0].aliases = {QStringLiteral("list#道路/road-1"), QStringLiteral("uuid:1"),
                                                QStringLiteral("not:rvtools:vc#vm/2")};
             },
             {pin}}};
}

QList<Rereading> rulesAndTags() {
    const QString rule = QStringLiteral("updated server ROAD-1 host_affinity rule-1 -> ");
    const QString tag = QStringLiteral("updated server ROAD-1 tags backup=daily -> ");
    return {{"host rule", [](Inventory& read, Inventory&) { read.servers[0].hostAffinity.clear(); }, {rule}},
            {"host rule, cluster hidden",
             [](Inventory& read, Inventory& existing) {
                 read.servers[0].hostAffinity.clear();
                 read.hosts[0].clusterId = {};
                 read.clusters.clear();
                 existing.clusters.clear();
                 existing.hosts[0].clusterId = {};
             },
             {}},
            {"tag", [](Inventory& read, Inventory&) { read.servers[0].tags.clear(); }, {tag}},
            {"tags hidden",
             [](Inventory& read, Inventory&) {
                 read.servers[0].tags.clear();
                 read.servers[1].tags.clear();
             },
             {}},
            {"what people may have written",
             [](Inventory& read, Inventory&) {
                 read.servers[0].note.clear();
                 read.servers[0].osName.clear();
             },
             {}}};
}

QList<Rereading> disks() {
    const QString chain =
        QStringLiteral("updated disk /images/road-1.qcow2 backing_chain /images/base.qcow2 -> ");
    const QString path =
        QStringLiteral("updated disk /images/road-1.qcow2 path /images/road-1.qcow2 -> /images/base.qcow2");
    const QString off = QStringLiteral("updated server ROAD-1 power_state running -> off");
    return {
        {"chain, same file",
         [](Inventory& read, Inventory&) { read.disks[0].backingChain.clear(); },
         {chain}},
        {"chain, same file, guest off",
         [](Inventory& read, Inventory&) {
             read.disks[0].backingChain.clear();
             read.servers[0].powerState = PowerState::Off;
         },
         {off}},
        {"chain, size hidden",
         [](Inventory& read, Inventory&) {
             read.disks[0].backingChain.clear();
             read.disks[0].capacity = Bytes(0);
         },
         {}},
        {"chain, consolidated while off",
         [](Inventory& read, Inventory&) {
             read.disks[0].backingChain.clear();
             read.disks[0].path = QStringLiteral("/images/base.qcow2");
             read.servers[0].powerState = PowerState::Off;
         },
         {off, path, chain}},
        {"chain, file hidden",
         [](Inventory& read, Inventory&) {
             read.disks[0].backingChain.clear();
             read.disks[0].path.clear();
             read.disks[0].capacity = Bytes(0);
         },
         {}},
        {"datastore, same file", [](Inventory& read, Inventory&) { read.disks[0].datastoreId = {}; }, {}}};
}

QList<Rereading> nics() {
    return {{"addresses of one NIC",
             [](Inventory& read, Inventory&) { read.nics[1].addresses.clear(); },
             {QStringLiteral("updated nic 52:54:00:00:00:02 addresses 192.0.2.2 -> ")}},
            {"addresses of all NICs, tools silent",
             [](Inventory& read, Inventory&) {
                 read.nics[0].addresses.clear();
                 read.nics[1].addresses.clear();
             },
             {}},
            {"network outside",
             [](Inventory& read, Inventory&) {
                 read.nics[0].network = QStringLiteral("br9");
                 read.nics[0].networkId = {};
             },
             {QStringLiteral("updated nic 52:54:00:00:00:01 network_id VLAN 120 -> "),
              QStringLiteral("updated nic 52:54:00:00:00:01 network VLAN 120 -> br9")}},
            {"network hidden",
             [](Inventory& read, Inventory&) {
                 read.nics[0].network.clear();
                 read.nics[0].networkId = {};
             },
             {}}};
}

// "updated server ROAD-1 tags backup=daily -> ", one line for each change.
QStringList lines(const MergeResult& result) {
    QStringList lines;
    for (const InventoryChange& c : result.changes)
        lines.append(QStringLiteral("%1 %2 %3 %4 %5 -> %6")
                         .arg(enumName(c.kind), c.entity, c.name, c.field, c.before, c.after));
    return lines;
}

}  // namespace

class ObservedFieldsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clearsWhatItsOnlySourceTellsNoMore_data() {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < m_all.size(); ++i) QTest::newRow(m_all[i].name) << i;
    }
    void clearsWhatItsOnlySourceTellsNoMore() {
        QFETCH(const qsizetype, index);
        const Rereading& rereading = m_all[index];
        CountedIds ids(QStringLiteral("s"));
        Inventory existing =
            mergeInventory({}, toldInFull(), {.keyScope = kPlatformScope, .readAt = kReadAt}, ids).toInsert;
        Inventory read = toldInFull();
        rereading.change(read, existing);
        const QString scope = rereading.isWhole ? kPlatformScope : QString();
        QCOMPARE(lines(mergeInventory(existing, read, {.keyScope = scope, .readAt = kReadAt}, ids)),
                 rereading.changes);
    }

private:
    const QList<Rereading> m_all = pinnings() + rulesAndTags() + disks() + nics();
};

QTEST_GUILESS_MAIN(ObservedFieldsTest)
#include "observed_fields_test.moc"
