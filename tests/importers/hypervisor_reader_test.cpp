#include "fake_hypervisor.h"
#include "importers/libvirt/inventory_reader.h"

#include <QSet>
#include <QTest>

using namespace watari;
using namespace watari::importers;
using namespace watari::importers::test;

namespace {

virt::DomainDescription guest(const QString& name) {
    virt::DomainDescription d;
    d.name = name;
    d.uuid = virt::DomainUuid(QStringLiteral("uuid-") + name);
    d.state = virt::DomainState::Running;
    d.vcpus = 2;
    d.memory = kGiB * 4;
    d.firmware = virt::Firmware::Uefi;
    d.osinfoId = QStringLiteral("http://redhat.com/rhel/9.2");
    virt::DiskDescription disk;
    disk.target = QStringLiteral("vda");
    disk.source = QStringLiteral("/srv/") + name + QStringLiteral(".qcow2");
    disk.capacity = kGiB * 20;
    disk.allocation = kGiB * 5;
    virt::DiskDescription cdrom;
    cdrom.target = QStringLiteral("hdc");
    cdrom.device = virt::DiskDevice::Cdrom;
    d.disks = {disk, cdrom};
    virt::NicDescription nic;
    nic.mac = QStringLiteral("52:54:00:00:00:01");
    nic.addresses = {QStringLiteral("192.0.2.7/24")};
    d.nics = {nic};
    return d;
}

class CancelledJob final : public JobContext {
public:
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString&) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

}  // namespace

class HypervisorReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAGuest();
    void readsThePlatform();
    void reportsWhatItCannotSee();
    void translatesStates_data();
    void translatesStates();
    void findsDisksInTheirPools();
    void asksImagesOnlyWhereLibvirtDoesNotTell();
    void readsSnapshotsAndCheckpoints();
    void linksNicsToNetworks();
    void tellsToolsState_data();
    void tellsToolsState();
    void reportsOddDisks();
    void namesWhatTheAccountMayNotRead_data();
    void namesWhatTheAccountMayNotRead();
    void passesErrorsOn_data();
    void passesErrorsOn();
    void stopsWhenCancelled();
};

void HypervisorReaderTest::readsAGuest() {
    FakeHypervisor hypervisor;
    hypervisor.guests = {guest(QStringLiteral("a")), guest(QStringLiteral("b"))};
    NoJobContext job;
    const auto outcome = readHypervisor(hypervisor, job);
    QVERIFY(outcome);
    QVERIFY(outcome->findings.isEmpty());
    QCOMPARE(outcome->keyScope, QStringLiteral("fake:///#"));
    const Inventory& inventory = outcome->inventory;
    QCOMPARE(inventory.servers.size(), 2);
    const Server& server = inventory.servers[1];
    QCOMPARE(server.name, QStringLiteral("b"));
    QCOMPARE(server.importKey, QStringLiteral("fake:///#uuid-b"));
    QCOMPARE(server.platformUuid, QStringLiteral("uuid-b"));
    QCOMPARE(server.osName, QStringLiteral("Red Hat Enterprise Linux 9.2"));
    QVERIFY(server.osFamily == OsFamily::RedHat);
    QVERIFY(server.firmware == Firmware::Uefi);
    QCOMPARE(server.specCpu.value(), qint64{0});
    QCOMPARE(server.measuredCpu->value(), qint64{2'000});
    QVERIFY(server.measuredMemory == kGiB * 4);
    QVERIFY(server.measuredStorage == kGiB * 20);
    QCOMPARE(inventory.disks.size(), 2);  // no CD-ROM
    QCOMPARE(inventory.disks[1].serverId, server.id);
    QCOMPARE(inventory.disks[1].importKey, QStringLiteral("fake:///#uuid-b/vda"));
    QVERIFY(inventory.disks[1].allocated == kGiB * 5);
    QCOMPARE(inventory.devices.size(), 2);
    QVERIFY(inventory.devices[1].kind == DeviceKind::Optical);
    QVERIFY(!inventory.devices[1].connected.value_or(true));
    QCOMPARE(server.hostId, inventory.hosts[0].id);
    QCOMPARE(server.aliases, QStringList{QStringLiteral("uuid:uuid-b")});
    QVERIFY(server.allocatedStorage == kGiB * 5);
    QVERIFY(!server.autostart);
    QCOMPARE(inventory.nics.size(), 2);
    QCOMPARE(inventory.nics[1].serverId, server.id);
    QCOMPARE(inventory.nics[1].addresses, QStringList{QStringLiteral("192.0.2.7/24")});
}

void HypervisorReaderTest::readsThePlatform() {
    FakeHypervisor hypervisor;
    hypervisor.hostDescription = {.name = QStringLiteral("host-1"),
                                  .cpuModel = {},
                                  .cores = 16,
                                  .frequency = {},
                                  .memory = kGiB * 128,
                                  .hypervisor = QStringLiteral("QEMU"),
                                  .hypervisorVersion = QStringLiteral("7.2.22"),
                                  .libvirtVersion = {}};
    virt::PoolDescription pool;
    pool.name = QStringLiteral("images");
    pool.active = true;
    pool.capacity = kGiB * 500;
    hypervisor.poolDescriptions = {pool, {.name = QStringLiteral("old"), .type = {}, .path = {}}};
    hypervisor.networkDescriptions = {
        {.name = QStringLiteral("office"), .bridge = QStringLiteral("br0"), .forward = {}}};
    NoJobContext job;
    const auto outcome = readHypervisor(hypervisor, job);
    QVERIFY(outcome);
    const Inventory& inventory = outcome->inventory;
    QCOMPARE(inventory.hosts.size(), 1);
    QCOMPARE(inventory.hosts[0].hypervisor, QStringLiteral("QEMU 7.2.22"));
    QCOMPARE(inventory.hosts[0].cpu.value(), qint64{16'000});
    QCOMPARE(inventory.datastores.size(), 2);
    QVERIFY(inventory.datastores[0].capacity == kGiB * 500);
    QVERIFY(!inventory.datastores[1].capacity);
    QCOMPARE(inventory.networks[0].bridge, QStringLiteral("br0"));
    QCOMPARE(outcome->findings.size(), 1);
    QCOMPARE(outcome->findings[0].rule, QStringLiteral("import.pool.inactive"));
}

void HypervisorReaderTest::reportsWhatItCannotSee() {
    FakeHypervisor hypervisor;
    auto fenced = guest(QStringLiteral("fenced"));
    fenced.migrationRun = QStringLiteral("run-7");
    auto unreadable = guest(QStringLiteral("unreadable"));
    unreadable.disks[0].capacity.reset();
    hypervisor.guests = {fenced, unreadable};
    hypervisor.vanished = {virt::DomainUuid(QStringLiteral("gone"))};
    NoJobContext job;
    const auto outcome = readHypervisor(hypervisor, job);
    QVERIFY(outcome);
    QStringList rules;
    for (const Finding& f : outcome->findings) rules.append(f.rule + u' ' + f.place);
    QCOMPARE(rules, (QStringList{QStringLiteral("import.guest.vanished gone"),
                                 QStringLiteral("import.guest.fenced fenced"),
                                 QStringLiteral("import.disk.capacity_unknown unreadable, vda")}));
    QCOMPARE(outcome->inventory.servers.size(), 2);
    QVERIFY(!outcome->inventory.servers[1].measuredStorage);
    QCOMPARE(outcome->findings[2].serverId, outcome->inventory.servers[1].id);
}

void HypervisorReaderTest::translatesStates_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("power");
    const auto row = [](const char* name, virt::DomainState state, const char* power) {
        QTest::newRow(name) << int(state) << QString::fromLatin1(power);
    };
    row("running", virt::DomainState::Running, "running");
    row("blocked", virt::DomainState::Blocked, "running");
    row("shutting down", virt::DomainState::ShuttingDown, "running");
    row("paused", virt::DomainState::Paused, "paused");
    row("suspended", virt::DomainState::Suspended, "paused");
    row("shut off", virt::DomainState::ShutOff, "off");
    row("crashed", virt::DomainState::Crashed, "off");
    row("no state", virt::DomainState::NoState, "unknown");
}

void HypervisorReaderTest::translatesStates() {
    QFETCH(int, state);
    QFETCH(QString, power);
    FakeHypervisor hypervisor;
    hypervisor.guests = {guest(QStringLiteral("a"))};
    hypervisor.guests[0].state = static_cast<virt::DomainState>(state);
    NoJobContext job;
    const auto outcome = readHypervisor(hypervisor, job);
    QVERIFY(outcome);
    QCOMPARE(enumName(outcome->inventory.servers[0].powerState), power);
}

void HypervisorReaderTest::findsDisksInTheirPools() {
    FakeHypervisor hypervisor;
    const auto pool = [](const char* name, const char* path) {
        virt::PoolDescription p;
        p.name = QString::fromLatin1(name);
        p.path = QString::fromLatin1(path);
        p.active = true;
        return p;
    };
    hypervisor.poolDescriptions = {pool("images", "/srv/images"), pool("ds1", ""), pool("vg0", "/dev/vg0")};
    const auto volume = [](const char* path, const char* backing) {
        virt::VolumeDescription v;
        v.path = QString::fromLatin1(path);
        v.name = v.path.section(u'/', -1);
        v.format = QStringLiteral("qcow2");
        v.backingPath = QString::fromLatin1(backing);
        v.capacity = kGiB * 10;
        v.allocation = kGiB * 3;
        return v;
    };
    hypervisor.volumeDescriptions.insert(
        QStringLiteral("images"),
        {volume("/srv/images/top", "/srv/images/mid"), volume("/srv/images/mid", "/srv/images/base"),
         volume("/srv/images/base", ""), volume("/srv/images/loop", "/srv/images/loop")});
    auto server = guest(QStringLiteral("a"));
    server.disks.clear();
    const auto disk = [&](const char* target, const char* source, virt::SourceKind kind) {
        virt::DiskDescription d;
        d.target = QString::fromLatin1(target);
        d.source = QString::fromLatin1(source);
        d.sourceKind = kind;
        server.disks.append(d);
    };
    disk("vda", "/srv/images/top", virt::SourceKind::File);
    disk("vdb", "images/base", virt::SourceKind::Volume);
    disk("vdc", "[ds1] a/a.vmdk", virt::SourceKind::File);
    disk("vdd", "/dev/vg0/lv1", virt::SourceKind::Block);
    disk("vde", "/srv/imagesX/other", virt::SourceKind::File);
    disk("vdf", "/srv/images/loop", virt::SourceKind::File);
    hypervisor.guests = {server};
    NoJobContext job;
    const auto outcome = readHypervisor(hypervisor, job);
    QVERIFY(outcome);
    const auto& disks = outcome->inventory.disks;
    QStringList datastores;
    for (const Disk& d : disks) datastores << d.datastoreId.text();
    QCOMPARE(datastores.join(u' '),
             QStringLiteral("datastore-1 datastore-1 datastore-2 datastore-3  datastore-1"));
    QCOMPARE(disks[0].capacity, kGiB * 10);
    QCOMPARE(disks[0].backingChain,
             (QStringList{QStringLiteral("/srv/images/mid"), QStringLiteral("/srv/images/base")}));
    QVERIFY(disks[0].thin.value_or(false));
    QCOMPARE(disks[1].path, QStringLiteral("/srv/images/base"));
    QVERIFY(disks[1].backingChain.isEmpty());
    QVERIFY(!disks[3].thin);
    QVERIFY(disks[5].backingChain.isEmpty());  // rests on itself: an error of the host, not a chain
    QVERIFY(outcome->inventory.datastores[0].provisioned == kGiB * 40);
}

void HypervisorReaderTest::asksImagesOnlyWhereLibvirtDoesNotTell() {
    FakeHypervisor hypervisor;
    auto off = guest(QStringLiteral("off"));
    off.state = virt::DomainState::ShutOff;
    auto unknown = guest(QStringLiteral("unknown"));
    unknown.disks[0].capacity.reset();
    unknown.disks[0].allocation.reset();
    hypervisor.guests = {guest(QStringLiteral("running")), off, unknown};
    QStringList asked;
    const ImageLookup images = [&](const QString& path) -> std::optional<disk::ImageFacts> {
        asked << path;
        disk::ImageFacts facts;
        facts.format = QStringLiteral("qcow2");
        facts.virtualSize = kGiB * 9;
        facts.allocated = kGiB * 9;
        facts.backingChain = {{.path = QStringLiteral("/srv/base"), .format = {}}};
        return facts;
    };
    NoJobContext job;
    const auto outcome = readHypervisor(hypervisor, job, images);
    QVERIFY(outcome);
    QCOMPARE(asked, (QStringList{QStringLiteral("/srv/off.qcow2"), QStringLiteral("/srv/unknown.qcow2")}));
    const auto& disks = outcome->inventory.disks;
    QVERIFY(disks[0].backingChain.isEmpty());
    QCOMPARE(disks[1].capacity, kGiB * 20);  // libvirt's word stands
    QCOMPARE(disks[1].backingChain, QStringList{QStringLiteral("/srv/base")});
    QCOMPARE(disks[2].capacity, kGiB * 9);
    QVERIFY(!disks[2].thin.value_or(true));
    QVERIFY(outcome->findings.isEmpty());
}

void HypervisorReaderTest::readsSnapshotsAndCheckpoints() {
    FakeHypervisor hypervisor;
    hypervisor.guests = {guest(QStringLiteral("a")), guest(QStringLiteral("b"))};
    virt::SnapshotDescription snapshot;
    snapshot.name = QStringLiteral("s1");
    snapshot.createdAt = Instant(1'767'571'200);
    snapshot.current = true;
    virt::SnapshotDescription checkpoint;
    checkpoint.type = virt::SnapshotType::Checkpoint;
    checkpoint.name = QStringLiteral("c1");
    checkpoint.disks = {QStringLiteral("vda")};
    checkpoint.size = kMiB;
    hypervisor.snapshotDescriptions.insert(QStringLiteral("uuid-b"), {snapshot, checkpoint});
    NoJobContext job;
    const auto outcome = readHypervisor(hypervisor, job);
    QVERIFY(outcome);
    const Inventory& inventory = outcome->inventory;
    QCOMPARE(inventory.snapshots.size(), 2);
    QVERIFY(inventory.snapshots[0].kind == SnapshotKind::Snapshot);
    QCOMPARE(inventory.snapshots[0].serverId, inventory.servers[1].id);
    QVERIFY(inventory.snapshots[0].createdAt == Instant(1'767'571'200));
    QVERIFY(inventory.snapshots[1].kind == SnapshotKind::Checkpoint);
    QVERIFY(inventory.snapshots[1].size == kMiB);
    QVERIFY(!inventory.servers[0].changeTracking);
    QVERIFY(!inventory.disks[0].changeTracking);
    QVERIFY(inventory.servers[1].changeTracking.value_or(false));
    QVERIFY(inventory.disks[1].changeTracking.value_or(false));
}

void HypervisorReaderTest::linksNicsToNetworks() {
    FakeHypervisor hypervisor;
    virt::NetworkDescription office;
    office.name = QStringLiteral("office");
    office.bridge = QStringLiteral("br0");
    office.forward = QStringLiteral("bridge");
    office.portGroups = {{.name = QStringLiteral("tax"), .vlan = QStringLiteral("120")}};
    virt::NetworkDescription functions;
    functions.name = QStringLiteral("vf");
    functions.forward = QStringLiteral("hostdev");
    hypervisor.networkDescriptions = {office, functions};
    auto server = guest(QStringLiteral("a"));
    server.nics.clear();
    const auto nic = [&](const char* attachment, const char* network, const char* portGroup) {
        virt::NicDescription n;
        n.mac = QStringLiteral("52:54:00:00:00:01");  // all alike
        n.attachment = QString::fromLatin1(attachment);
        n.network = QString::fromLatin1(network);
        n.portGroup = QString::fromLatin1(portGroup);
        server.nics.append(n);
    };
    nic("network", "office", "");
    nic("network", "office", "tax");
    nic("network", "office", "gone");
    nic("bridge", "br0", "");
    nic("network", "vf", "");
    nic("hostdev", "0000:3b:02.1", "");
    nic("user", "", "");
    hypervisor.guests = {server};
    NoJobContext job;
    const auto outcome = readHypervisor(hypervisor, job);
    QVERIFY(outcome);
    QStringList seen;
    QSet<QString> keys;
    for (const Nic& n : outcome->inventory.nics) {
        seen << n.networkId.text() + (n.sriov.value_or(false) ? QStringLiteral("!") : QString());
        keys.insert(n.importKey);
    }
    QCOMPARE(seen.join(u' '), QStringLiteral("network-1 network-2 network-1 network-1 network-3! ! "));
    QCOMPARE(keys.size(), outcome->inventory.nics.size());
    QCOMPARE(outcome->inventory.networks[1].vlan, QStringLiteral("120"));
    QCOMPARE(outcome->inventory.networks[1].switchName, QStringLiteral("office"));
}

void HypervisorReaderTest::tellsToolsState_data() {
    QTest::addColumn<int>("agent");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("tools");
    const auto row = [](const char* name, virt::AgentState agent, const char* type, const char* tools) {
        QTest::newRow(name) << int(agent) << QString::fromLatin1(type) << QString::fromLatin1(tools);
    };
    row("connected", virt::AgentState::Connected, "kvm", "current");
    row("silent", virt::AgentState::Silent, "kvm", "stopped");
    row("no channel", virt::AgentState::NoChannel, "kvm", "absent");
    row("no channel elsewhere", virt::AgentState::NoChannel, "vmware", "unknown");
    row("guest is off", virt::AgentState::Unknown, "kvm", "unknown");
}

void HypervisorReaderTest::tellsToolsState() {
    QFETCH(int, agent);
    QFETCH(QString, type);
    QFETCH(QString, tools);
    FakeHypervisor hypervisor;
    hypervisor.guests = {guest(QStringLiteral("a"))};
    hypervisor.guests[0].agent = static_cast<virt::AgentState>(agent);
    hypervisor.guests[0].type = type;
    NoJobContext job;
    const auto outcome = readHypervisor(hypervisor, job);
    QVERIFY(outcome);
    QCOMPARE(enumName(outcome->inventory.servers[0].tools), tools);
}

void HypervisorReaderTest::reportsOddDisks() {
    FakeHypervisor hypervisor;
    hypervisor.guests = {guest(QStringLiteral("a"))};
    hypervisor.guests[0].disks[0].transient = true;
    hypervisor.guests[0].disks[0].encrypted = true;
    NoJobContext job;
    const auto outcome = readHypervisor(hypervisor, job);
    QVERIFY(outcome);
    QStringList rules;
    for (const Finding& f : outcome->findings) rules << f.rule;
    QCOMPARE(rules,
             (QStringList{QStringLiteral("import.disk.transient"), QStringLiteral("import.disk.encrypted")}));
}

void HypervisorReaderTest::namesWhatTheAccountMayNotRead_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* what, ErrorCode code, const char* finding, const char* words) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(int(code))))
            << QString::fromLatin1(what) << int(code) << QString::fromLatin1(finding)
            << QString::fromLatin1(words);
    };
    const char* const kMissing = "import.permission.missing";
    row("pools", ErrorCode::Denied, kMissing, "org.libvirt.api.connect.search-storage-pools");
    row("networks", ErrorCode::Denied, kMissing, "org.libvirt.api.connect.search-networks");
    row("volumes", ErrorCode::Denied, kMissing, "org.libvirt.api.storage-pool.search-storage-vols");
    row("volumes", ErrorCode::Remote, "import.volumes.unreadable", "because");
    row("snapshots", ErrorCode::Denied, kMissing, "org.libvirt.api.domain.read");
    row("snapshots", ErrorCode::Remote, "import.snapshots.unreadable", "because");
    row("guest", ErrorCode::Denied, kMissing, "org.libvirt.api.domain.read");
    row("guest", ErrorCode::BadInput, "import.guest.unreadable", "because");
}

void HypervisorReaderTest::namesWhatTheAccountMayNotRead() {
    QFETCH(QString, what);
    QFETCH(int, code);
    QFETCH(QString, finding);
    QFETCH(QString, words);
    FakeHypervisor hypervisor;
    hypervisor.guests = {guest(QStringLiteral("a"))};
    virt::PoolDescription pool;
    pool.name = QStringLiteral("images");
    pool.active = true;
    hypervisor.poolDescriptions = {pool};
    const Error error(static_cast<ErrorCode>(code), QStringLiteral("because."));
    if (what == QLatin1String("pools")) hypervisor.poolsError = error;
    if (what == QLatin1String("networks")) hypervisor.networksError = error;
    if (what == QLatin1String("volumes")) hypervisor.volumesError = error;
    if (what == QLatin1String("snapshots")) hypervisor.snapshotsError = error;
    if (what == QLatin1String("guest")) hypervisor.describeError = error;
    NoJobContext job;
    const auto outcome = readHypervisor(hypervisor, job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->findings.size(), 1);
    QCOMPARE(outcome->findings[0].rule, finding);
    QVERIFY2(outcome->findings[0].text.contains(words), qPrintable(outcome->findings[0].text));
    QCOMPARE(outcome->inventory.servers.size(), what == QLatin1String("guest") ? 0 : 1);
}

void HypervisorReaderTest::passesErrorsOn_data() {
    QTest::addColumn<QString>("what");
    for (const char* what : {"guest", "pools", "networks"}) QTest::newRow(what) << QString::fromLatin1(what);
}

void HypervisorReaderTest::passesErrorsOn() {
    QFETCH(QString, what);
    FakeHypervisor hypervisor;
    hypervisor.guests = {guest(QStringLiteral("a"))};
    const Error lost(ErrorCode::Remote, QStringLiteral("connection lost"));
    if (what == QLatin1String("guest")) hypervisor.describeError = lost;
    if (what == QLatin1String("pools")) hypervisor.poolsError = lost;
    if (what == QLatin1String("networks")) hypervisor.networksError = lost;
    NoJobContext job;
    const auto outcome = readHypervisor(hypervisor, job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code(), ErrorCode::Remote);
    QCOMPARE(outcome.error().places().value(0).contains(QStringLiteral("uuid-a")),
             what == QLatin1String("guest"));
}

void HypervisorReaderTest::stopsWhenCancelled() {
    FakeHypervisor hypervisor;
    CancelledJob job;
    const auto outcome = readHypervisor(hypervisor, job);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().isCancelled());
}

QTEST_GUILESS_MAIN(HypervisorReaderTest)
#include "hypervisor_reader_test.moc"
