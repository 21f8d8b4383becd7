// The libvirt importer on a real QEMU host: one guest that is off, with a snapshot, and one that is started
// but held before its first instruction, with a checkpoint.
#include "core/base/process.h"
#include "core/virt/hypervisor.h"
#include "core/virt/libvirt_handle.h"
#include "core/virt/local_daemon.h"
#include "importers/libvirt/libvirt_importer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <algorithm>
#include <optional>

using namespace watari;
using namespace watari::importers;

namespace {

#define OK_OR_FAIL(expression)                                                            \
    do {                                                                                  \
        const auto& okOrFail_ = (expression);                                             \
        QVERIFY2(bool(okOrFail_), okOrFail_ ? "" : qPrintable(okOrFail_.error().text())); \
    } while (false)

const QString kQcow2 = QStringLiteral("qcow2");

template <class T, class Fits>
T findIn(const QList<T>& list, Fits fits) {
    const auto found = std::ranges::find_if(list, fits);
    return found == list.end() ? T() : *found;
}

}  // namespace

class LibvirtHostTest : public QObject {
    Q_OBJECT

    NoJobContext m_job;
    // Outside the home directory, which the emulator's user may not enter.
    QTemporaryDir m_dir{QStringLiteral("/var/tmp/watari-test-XXXXXX")};
    std::optional<virt::LocalLibvirt> m_local;
    std::unique_ptr<virt::Hypervisor> m_hypervisor;
    virt::Connection m_connection;
    QList<virt::DomainUuid> m_defined;
    QString m_name = QStringLiteral("watari-import-%1").arg(::getpid());
    bool m_hasNetwork = false;
    ImportOutcome m_outcome;

    [[nodiscard]] QString path(const char* name) const { return m_dir.filePath(QLatin1String(name)); }
    bool image(const QStringList& arguments);
    Result<virt::DomainUuid> define(const char* suffix, const QStringList& disks);
    [[nodiscard]] virt::Domain handle(qsizetype index) const;
    [[nodiscard]] Server server(const char* suffix) const;
    [[nodiscard]] Disk disk(const Server& server, const char* target) const;

private Q_SLOTS:
    void initTestCase();
    void readsTheHost();
    void readsPoolAndNetwork();
    void readsTheGuestThatIsOff();
    void followsBackingFilesInsideAndOutsideThePool();
    void readsTheSnapshot();
    void readsTheStartedGuest();
    void readsTheCheckpoint();
    void isTheSameWhenReadAgain();
    void cleanupTestCase();
};

bool LibvirtHostTest::image(const QStringList& arguments) {
    const QStringList create{QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"), kQcow2};
    return bool(runChecked(QStringLiteral("qemu-img"), create + arguments, Seconds(20), m_job));
}

Result<virt::DomainUuid> LibvirtHostTest::define(const char* suffix, const QStringList& disks) {
    QString drives;
    for (qsizetype i = 0; i < disks.size(); ++i)
        drives += QStringLiteral(
                      "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/>"
                      "<source file='%1'/><target dev='vd%2' bus='virtio'/>"
                      "<serial>SERIAL-%3</serial></disk>")
                      .arg(disks[i], QString(QChar(char16_t(u'a' + i))), QString::number(i));
    const QString nic = m_hasNetwork ? QStringLiteral(
                                           "<interface type='network'><mac address='52:54:00:57:49:01'/>"
                                           "<source network='%1'/><model type='virtio'/></interface>")
                                           .arg(m_name)
                                     : QString();
    const QString xml =
        QStringLiteral(
            "<domain type='%1'><name>%2-%3</name><description>移行前</description>"
            "<memory unit='MiB'>64</memory><vcpu current='1'>2</vcpu>"
            "<os><type arch='x86_64' machine='q35'>hvm</type><boot dev='hd'/></os>"
            "<devices>%4%5<disk type='file' device='cdrom'><target dev='sda' bus='sata'/></disk>"
            "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>"
            "<serial type='pty'/><sound model='ich9'/></devices></domain>")
            .arg(virt::bestDomainType(), m_name, QString::fromLatin1(suffix), drives, nic);
    TRY(const auto uuid, m_hypervisor->define(xml));
    m_defined << uuid;
    return uuid;
}

virt::Domain LibvirtHostTest::handle(qsizetype index) const {
    return virt::Domain(
        virDomainLookupByUUIDString(m_connection.get(), m_defined[index].text().toUtf8().constData()));
}

Server LibvirtHostTest::server(const char* suffix) const {
    const QString name = m_name + u'-' + QString::fromLatin1(suffix);
    return findIn(m_outcome.inventory.servers, [&](const Server& s) { return s.name == name; });
}

Disk LibvirtHostTest::disk(const Server& server, const char* target) const {
    return findIn(m_outcome.inventory.disks, [&](const Disk& d) {
        return d.serverId == server.id && d.target == QLatin1String(target);
    });
}

void LibvirtHostTest::initTestCase() {
    if (::getuid() != 0) QSKIP("networks and pools of the system's libvirt need root");
    QVERIFY(m_dir.isValid());
    OK_OR_FAIL(virt::openForEmulator(m_dir.path()));
    OK_OR_FAIL(virt::openForEmulator(path("pool")));
    auto local = virt::LocalLibvirt::ensure(Seconds(60), m_job);
    OK_OR_FAIL(local);
    m_local = std::move(*local);
    auto connected = virt::connectLibvirt(m_local->uri(), Seconds(20), m_job);
    OK_OR_FAIL(connected);
    m_hypervisor = std::move(*connected);
    m_connection.reset(virConnectOpen(m_local->uri().toUtf8().constData()));
    QVERIFY(m_connection);

    const QStringList below{QStringLiteral("-F"), kQcow2, QStringLiteral("-b")};
    QVERIFY(image({path("pool/base.qcow2"), QStringLiteral("32M")}));
    QVERIFY(image(below + QStringList{path("pool/base.qcow2"), path("pool/top.qcow2")}));
    QVERIFY(image(below + QStringList{path("pool/top.qcow2"), path("outside.qcow2")}));
    QVERIFY(image(below + QStringList{path("pool/base.qcow2"), path("pool/started.qcow2")}));
    OK_OR_FAIL(m_hypervisor->ensureDirectoryPool(m_name, path("pool")));
    OK_OR_FAIL(m_hypervisor->refreshPool(m_name));
    m_hasNetwork = bool(m_hypervisor->ensureIsolatedNetwork(m_name));

    OK_OR_FAIL(define("off", {path("pool/top.qcow2"), path("outside.qcow2")}));
    OK_OR_FAIL(define("started", {path("pool/started.qcow2")}));
    OK_OR_FAIL(m_hypervisor->setAutostart(m_defined[0], virt::Autostart::On));
    const char* const snapshotXml =
        "<domainsnapshot><name>before</name><description>更新前</description></domainsnapshot>";
    const virt::SnapshotHandle snapshot(virDomainSnapshotCreateXML(handle(0).get(), snapshotXml, 0));
    QVERIFY2(snapshot, virGetLastErrorMessage());
    QVERIFY2(virDomainCreateWithFlags(handle(1).get(), VIR_DOMAIN_START_PAUSED) == 0,
             virGetLastErrorMessage());
    const char* const checkpointXml = "<domaincheckpoint><name>nightly</name></domaincheckpoint>";
    const virt::CheckpointHandle checkpoint(virDomainCheckpointCreateXML(handle(1).get(), checkpointXml, 0));
    QVERIFY2(checkpoint, virGetLastErrorMessage());

    auto outcome = LibvirtImporter().read(m_local->uri(), {}, m_job);
    OK_OR_FAIL(outcome);
    m_outcome = *std::move(outcome);
}

void LibvirtHostTest::readsTheHost() {
    const Host host = m_outcome.inventory.hosts.value(0);
    QVERIFY2(host.hypervisor.startsWith(QLatin1String("QEMU ")), qPrintable(host.hypervisor));
    QVERIFY(!host.cpuModel.isEmpty());
    QVERIFY(host.sockets > 0 && host.cores >= host.sockets && host.threads >= host.cores);
    QVERIFY(host.numaNodes > 0);
    QVERIFY(host.memoryUsed && *host.memoryUsed > Bytes(0) && *host.memoryUsed < host.memory);
}

void LibvirtHostTest::readsPoolAndNetwork() {
    const auto isOurs = [&](const auto& entity) { return entity.name == m_name; };
    const Datastore pool = findIn(m_outcome.inventory.datastores, isOurs);
    QCOMPARE(pool.kind, QStringLiteral("dir"));
    QCOMPARE(pool.path, path("pool"));
    QVERIFY(pool.accessible.value_or(false));
    QVERIFY(pool.provisioned == kMiB * 96);  // three images
    if (!m_hasNetwork) QSKIP("no bridges on this machine");
    QCOMPARE(findIn(m_outcome.inventory.networks, isOurs).kind, QStringLiteral("isolated"));
}

void LibvirtHostTest::readsTheGuestThatIsOff() {
    const Server off = server("off");
    QVERIFY(off.powerState == PowerState::Off);
    QCOMPARE(off.platformUuid, m_defined[0].text());
    QCOMPARE(off.aliases, QStringList{QStringLiteral("uuid:") + m_defined[0].text()});
    QCOMPARE(off.hostId, m_outcome.inventory.hosts.value(0).id);
    QVERIFY(off.autostart.value_or(false));
    QVERIFY(off.tools == ToolsState::Unknown);
    QVERIFY(off.hardware.startsWith(QLatin1String("pc-q35")));
    QVERIFY(off.tpm.has_value() && !*off.tpm);
    QVERIFY(off.cpuHotAdd.value_or(false));
    QCOMPARE(off.note, QStringLiteral("移行前"));
    QVERIFY(off.measuredStorage == kMiB * 64);
    QVERIFY(off.allocatedStorage && *off.allocatedStorage < kMiB);
    QStringList kinds;
    for (const Device& device : m_outcome.inventory.devices)
        if (device.serverId == off.id) kinds << enumName(device.kind);
    for (const char* kind : {"optical", "serial_port", "sound"})
        QVERIFY2(kinds.contains(QLatin1String(kind)), kind);
}

void LibvirtHostTest::followsBackingFilesInsideAndOutsideThePool() {
    const Server off = server("off");
    const Disk inside = disk(off, "vda");
    QCOMPARE(inside.backingChain, QStringList{path("pool/base.qcow2")});
    QVERIFY(!inside.datastoreId.isNull());
    QVERIFY(inside.thin.value_or(false));
    QCOMPARE(inside.serial, QStringLiteral("SERIAL-0"));
    const Disk outside = disk(off, "vdb");
    QCOMPARE(outside.backingChain, (QStringList{path("pool/top.qcow2"), path("pool/base.qcow2")}));
    QVERIFY(outside.datastoreId.isNull());
    QCOMPARE(outside.capacity, kMiB * 32);
    QCOMPARE(disk(server("started"), "vda").backingChain, QStringList{path("pool/base.qcow2")});
}

void LibvirtHostTest::readsTheSnapshot() {
    const GuestSnapshot snapshot = findIn(m_outcome.inventory.snapshots, [&](const GuestSnapshot& s) {
        return s.serverId == server("off").id;
    });
    QCOMPARE(snapshot.name, QStringLiteral("before"));
    QCOMPARE(snapshot.description, QStringLiteral("更新前"));
    QVERIFY(snapshot.kind == SnapshotKind::Snapshot);
    QVERIFY(snapshot.createdAt.has_value());
    QVERIFY(snapshot.current.value_or(false));
}

void LibvirtHostTest::readsTheStartedGuest() {
    const Server started = server("started");
    QVERIFY(started.powerState == PowerState::Paused);
    QVERIFY(started.tools == ToolsState::Stopped);  // its channel stands, nobody answers
    QVERIFY(started.autostart.has_value() && !*started.autostart);
    if (!m_hasNetwork) QSKIP("no bridges on this machine");
    const Nic nic = findIn(m_outcome.inventory.nics, [&](const Nic& n) { return n.serverId == started.id; });
    QCOMPARE(nic.mac, QStringLiteral("52:54:00:57:49:01"));
    QVERIFY(!nic.networkId.isNull());
    QVERIFY(nic.connected.value_or(false));
}

void LibvirtHostTest::readsTheCheckpoint() {
    const Server started = server("started");
    const GuestSnapshot checkpoint = findIn(m_outcome.inventory.snapshots,
                                            [&](const GuestSnapshot& s) { return s.serverId == started.id; });
    QCOMPARE(checkpoint.name, QStringLiteral("nightly"));
    QVERIFY(checkpoint.kind == SnapshotKind::Checkpoint);
    QVERIFY(checkpoint.current.value_or(false));
    QVERIFY(checkpoint.size == Bytes(0));  // nothing has run
    QVERIFY(started.changeTracking.value_or(false));
    QVERIFY(disk(started, "vda").changeTracking.value_or(false));
}

void LibvirtHostTest::isTheSameWhenReadAgain() {
    const auto again = LibvirtImporter().read(m_local->uri(), {}, m_job);
    OK_OR_FAIL(again);
    QVERIFY(again->inventory.servers == m_outcome.inventory.servers);
    QVERIFY(again->inventory.disks == m_outcome.inventory.disks);
    QVERIFY(again->inventory.snapshots == m_outcome.inventory.snapshots);
}

void LibvirtHostTest::cleanupTestCase() {
    if (!m_hypervisor) return;
    for (const auto& uuid : m_defined) {
        OK_OR_FAIL(m_hypervisor->powerOff(uuid));
        OK_OR_FAIL(m_hypervisor->undefine(uuid));
    }
    if (m_hasNetwork) OK_OR_FAIL(m_hypervisor->removeNetwork(m_name));
    OK_OR_FAIL(m_hypervisor->removePool(m_name));
    m_connection.reset();
    m_hypervisor.reset();
    m_local.reset();
}

QTEST_GUILESS_MAIN(LibvirtHostTest)
#include "libvirt_host_test.moc"
