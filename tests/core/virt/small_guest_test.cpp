// The small guest for real: built, run in libvirt from IDE and from virtio, backed up while it runs, stopped.
#include "core/virt/small_guest.h"

#include "core/base/process.h"
#include "core/virt/domain_xml.h"
#include "core/virt/guest_console.h"
#include "core/virt/local_daemon.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <functional>
#include <optional>

using namespace watari;
using namespace watari::virt;

namespace {

constexpr int kBootLimitMs = 90'000;
constexpr Seconds kStopLimit{30};

#define OK_OR_FAIL(expression)                                                            \
    do {                                                                                  \
        const auto& okOrFail_ = (expression);                                             \
        QVERIFY2(bool(okOrFail_), okOrFail_ ? "" : qPrintable(okOrFail_.error().text())); \
    } while (false)

}  // namespace

class SmallGuestTest : public QObject {
    Q_OBJECT

    NoJobContext m_job;
    // Outside the home directory, which the emulator's user may not enter.
    QTemporaryDir m_dir{QStringLiteral("/var/tmp/watari-test-XXXXXX")};
    std::optional<LocalLibvirt> m_local;
    std::unique_ptr<Hypervisor> m_hypervisor;
    QList<DomainUuid> m_defined;
    QString m_name = QStringLiteral("watari-test-%1").arg(::getpid());

    QString path(const char* name) { return m_dir.filePath(QLatin1String(name)); }

    GuestConsole console(const char* log) {
        QFile file(path(log));
        return file.open(QIODevice::ReadOnly) ? parseGuestConsole(file.readAll()) : GuestConsole();
    }
    bool waitForConsole(const char* log, const std::function<bool(const GuestConsole&)>& wanted) {
        return QTest::qWaitFor([&] { return wanted(console(log)); }, kBootLimitMs);
    }
    Result<DomainUuid> defineSource(const char* disk, const char* log) {
        SourceSpec spec;
        spec.name = m_name + QLatin1Char('-') + QLatin1String(disk).left(6);
        spec.domainType = bestDomainType();
        spec.diskPath = path(disk);
        spec.serialLogPath = path(log);
        spec.mac = QStringLiteral("52:54:00:57:41:01");
        TRY(const auto uuid, m_hypervisor->define(sourceDefinition(spec)));
        m_defined << uuid;
        return uuid;
    }
    void inspectStatistics(const DomainUuid& uuid);
    void backUp(const DomainUuid& uuid);
    void backUpExport(const DomainUuid& uuid, const BackupExport& exported);
    void startTarget(const DomainUuid& source);

private Q_SLOTS:
    void initTestCase() {
        const QString kernel = qEnvironmentVariable("WATARI_TEST_KERNEL", defaultGuestKernelDir());
        QVERIFY(m_dir.isValid());
        OK_OR_FAIL(openForEmulator(m_dir.path()));
        QElapsedTimer timer;
        timer.start();
        SmallGuestSpec spec{.kernelDir = kernel, .diskPath = path("obeys.vmdk")};
        const auto built = buildSmallGuest(spec, m_job);
        if (!built && built.error().code() == ErrorCode::NotFound) QSKIP(qPrintable(built.error().text()));
        OK_OR_FAIL(built);
        qInfo("built after %lld ms", timer.restart());
        spec.diskPath = path("ignores.vmdk");
        spec.powerButton = PowerButton::Ignored;
        OK_OR_FAIL(buildSmallGuest(spec, m_job));
        timer.restart();
        auto local = LocalLibvirt::ensure(Seconds(60), m_job);
        OK_OR_FAIL(local);
        qInfo("libvirt after %lld ms, started by us: %d", timer.elapsed(), int(local->startedByUs()));
        m_local.emplace(std::move(*local));
        auto connected = connectLibvirt(m_local->uri(), Seconds(20), m_job);
        OK_OR_FAIL(connected);
        m_hypervisor = std::move(*connected);
    }

    void cleanup() {
        for (const auto& uuid : std::exchange(m_defined, {})) {
            OK_OR_FAIL(m_hypervisor->powerOff(uuid));
            OK_OR_FAIL(m_hypervisor->undefine(uuid));
        }
    }

    void cleanupTestCase() {
        m_hypervisor.reset();
        m_local.reset();
    }

    void refusesToOverwriteADisk() {
        const auto built =
            buildSmallGuest({.kernelDir = m_dir.path(), .diskPath = path("obeys.vmdk")}, m_job);
        QVERIFY(!built && built.error().code() == ErrorCode::Conflict);
    }

    void missingKernelNamesTheRemedy() {
        const auto built = buildSmallGuest({.kernelDir = m_dir.path(), .diskPath = path("none.vmdk")}, m_job);
        QVERIFY(!built && built.error().code() == ErrorCode::NotFound);
        QVERIFY(built.error().remedy().contains(QLatin1String("fetch-guest-kernel")));
        QVERIFY(!QFile::exists(path("none.vmdk")));
    }

    void movesFromIdeToVirtioWithoutLosingARecord() {
        const auto source = defineSource("obeys.vmdk", "source.log");
        OK_OR_FAIL(source);
        QElapsedTimer timer;
        timer.start();
        OK_OR_FAIL(m_hypervisor->start(*source));
        QVERIFY(waitForConsole("source.log", [](const auto& c) { return !c.boots.isEmpty(); }));
        qInfo("IDE boot after %lld ms", timer.elapsed());
        QCOMPARE(console("source.log").boots.first(), (GuestBoot{0, 0, true}));
        QVERIFY(waitForConsole("source.log", [](const auto& c) { return c.lastRecord >= 20; }));
        inspectStatistics(*source);
        backUp(*source);
        if (QTest::currentTestFailed()) return;

        timer.restart();
        OK_OR_FAIL(m_hypervisor->requestShutdown(*source));
        OK_OR_FAIL(m_hypervisor->waitForState(*source, DomainState::ShutOff, kStopLimit, m_job));
        qInfo("shut down after %lld ms", timer.elapsed());
        const auto stopped = console("source.log");
        QVERIFY(stopped.stoppedAt.has_value());
        QCOMPARE(*stopped.stoppedAt, stopped.lastRecord);
        startTarget(*source);
        if (QTest::currentTestFailed()) return;
        const auto boot = console("target.log").boots.first();
        QCOMPARE(boot, (GuestBoot{*stopped.stoppedAt, *stopped.stoppedAt, true}));
    }

    void aPowerCutLosesNoAnnouncedRecord() {
        const auto guest = defineSource("ignores.vmdk", "ignores.log");
        OK_OR_FAIL(guest);
        OK_OR_FAIL(m_hypervisor->start(*guest));
        QVERIFY(waitForConsole("ignores.log", [](const auto& c) { return c.lastRecord >= 10; }));
        OK_OR_FAIL(m_hypervisor->requestShutdown(*guest));
        const auto waited = m_hypervisor->waitForState(*guest, DomainState::ShutOff, Seconds(3), m_job);
        QVERIFY(!waited && waited.error().code() == ErrorCode::Remote);
        OK_OR_FAIL(m_hypervisor->powerOff(*guest));
        const auto before = console("ignores.log");
        QVERIFY(!before.stoppedAt);
        OK_OR_FAIL(m_hypervisor->start(*guest));
        // The log begins anew, so one boot in it is the second one.
        QVERIFY(waitForConsole("ignores.log",
                               [](const auto& c) { return c.boots.size() == 1 && c.lastRecord > 0; }));
        const auto boot = console("ignores.log").boots.first();
        QVERIFY(boot.complete);
        QVERIFY2(boot.last >= before.lastRecord, qPrintable(QString::number(boot.last)));
    }

    void isolatedNetworkComesAndGoes() {
        if (::geteuid() != 0) QSKIP("networks need root");
        const QString name = m_name;
        OK_OR_FAIL(m_hypervisor->ensureIsolatedNetwork(name));
        const auto networks = m_hypervisor->networks();
        OK_OR_FAIL(networks);
        QVERIFY(std::ranges::any_of(*networks, [&](const auto& n) { return n.name == name && n.active; }));
        OK_OR_FAIL(m_hypervisor->removeNetwork(name));
    }
};

void SmallGuestTest::inspectStatistics(const DomainUuid& uuid) {
    const auto statistics = m_hypervisor->statistics(uuid);
    OK_OR_FAIL(statistics);
    QVERIFY(statistics->cpuTimeNs > 0);
    QCOMPARE(statistics->memory, kMiB * 256);
    QVERIFY(statistics->memoryResident.has_value());
    QCOMPARE(statistics->disks.size(), 1);
    QCOMPARE(statistics->disks[0].target, QStringLiteral("hda"));
    QCOMPARE(statistics->disks[0].capacity, kGiB * 2);
    QVERIFY(statistics->disks[0].read > kMiB);
    QVERIFY(statistics->disks[0].written > Bytes(0));
    const auto domain = m_hypervisor->describe(uuid);
    OK_OR_FAIL(domain);
    QCOMPARE(domain->disks.size(), 1);
    QCOMPARE(domain->disks[0].format, QStringLiteral("vmdk"));
    QCOMPARE(domain->disks[0].capacity, std::optional(kGiB * 2));
    QCOMPARE(domain->serialLogPath, path("source.log"));
    const auto picture = m_hypervisor->screenshot(uuid);
    OK_OR_FAIL(picture);
    QVERIFY(picture->size() > 1000);
    OK_OR_FAIL(m_hypervisor->setLinks(uuid, LinkState::Down));
    QVERIFY(m_hypervisor->describe(uuid)->nics[0].link == LinkState::Down);
}

void SmallGuestTest::backUp(const DomainUuid& uuid) {
    const QString dir = path("backup");
    OK_OR_FAIL(giveToEmulator(*m_hypervisor, dir));
    const BackupRequest request{{QStringLiteral("hda")}, dir, dir + QStringLiteral("/nbd.sock")};
    QVERIFY(!m_hypervisor->backupActive(uuid).value());
    for (int i = 0; i < 2; ++i) {  // the second time over what the first has left
        const auto exports = m_hypervisor->beginBackup(uuid, request);
        OK_OR_FAIL(exports);
        QCOMPARE(exports->size(), 1);
        QVERIFY(m_hypervisor->backupActive(uuid).value());
        if (i == 0) backUpExport(uuid, exports->first());
        OK_OR_FAIL(m_hypervisor->endBackup(uuid));
        QVERIFY(!m_hypervisor->backupActive(uuid).value());
        OK_OR_FAIL(m_hypervisor->endBackup(uuid));
    }
}

void SmallGuestTest::backUpExport(const DomainUuid& uuid, const BackupExport& exported) {
    const auto size = runChecked(QStringLiteral("nbdinfo"), {QStringLiteral("--size"), exported.nbdUri},
                                 Seconds(20), m_job);
    OK_OR_FAIL(size);
    QCOMPARE(size->trimmed().toLongLong(), (kGiB * 2).value());
    const qint64 before = console("source.log").lastRecord;
    const auto copied =
        runChecked(QStringLiteral("qemu-img"),
                   {QStringLiteral("convert"), QStringLiteral("-f"), QStringLiteral("raw"),
                    QStringLiteral("-O"), QStringLiteral("qcow2"), exported.nbdUri, path("backup.qcow2")},
                   Seconds(60), m_job);
    OK_OR_FAIL(copied);
    QVERIFY(isActive(m_hypervisor->state(uuid).value()));
    QVERIFY(waitForConsole("source.log", [before](const auto& c) { return c.lastRecord > before + 10; }));
}

// The copy under an overlay, as a migration has it.
void SmallGuestTest::startTarget(const DomainUuid& source) {
    const auto qemuImg = [this](const QStringList& arguments) {
        return runChecked(QStringLiteral("qemu-img"), arguments, Seconds(60), m_job);
    };
    OK_OR_FAIL(qemuImg({QStringLiteral("convert"), QStringLiteral("-O"), QStringLiteral("raw"),
                        path("obeys.vmdk"), path("copy.raw")}));
    OK_OR_FAIL(qemuImg({QStringLiteral("create"), QStringLiteral("-f"), QStringLiteral("qcow2"),
                        QStringLiteral("-F"), QStringLiteral("raw"), QStringLiteral("-b"), path("copy.raw"),
                        path("overlay.qcow2")}));
    const auto xml = m_hypervisor->definition(source);
    OK_OR_FAIL(xml);
    TargetSpec spec;
    spec.name = m_name + QStringLiteral("-target");
    spec.uuid = DomainUuid(RandomIds().next());
    spec.title = QStringLiteral("移行先");
    spec.domainType = bestDomainType();
    spec.cpuModel = spec.domainType == QLatin1String("kvm") ? QString() : QStringLiteral("qemu64");
    spec.memory = kMiB * 256;
    spec.disks = {{QStringLiteral("hda"), path("overlay.qcow2"), QStringLiteral("qcow2")}};
    spec.serialLogPath = path("target.log");
    spec.run = QStringLiteral("run-1");
    const auto target = targetDefinition(*xml, spec);
    OK_OR_FAIL(target);
    const auto uuid = m_hypervisor->define(*target);
    OK_OR_FAIL(uuid);
    m_defined << *uuid;
    QCOMPARE(m_hypervisor->describe(*uuid)->migrationRun, QStringLiteral("run-1"));
    QElapsedTimer timer;
    timer.start();
    OK_OR_FAIL(m_hypervisor->start(*uuid));
    QVERIFY(waitForConsole("target.log", [](const auto& c) { return !c.boots.isEmpty(); }));
    qInfo("virtio boot after %lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(SmallGuestTest)
#include "small_guest_test.moc"
