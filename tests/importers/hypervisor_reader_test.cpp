#include "fake_hypervisor.h"
#include "importers/libvirt/inventory_reader.h"

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

void HypervisorReaderTest::passesErrorsOn() {
    FakeHypervisor hypervisor;
    hypervisor.guests = {guest(QStringLiteral("a"))};
    hypervisor.describeError = Error(ErrorCode::Remote, QStringLiteral("connection lost"));
    NoJobContext job;
    const auto outcome = readHypervisor(hypervisor, job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code(), ErrorCode::Remote);
    QVERIFY(outcome.error().places().value(0).contains(QStringLiteral("uuid-a")));
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
