// The engine over every fault: whatever fails, the service is on exactly one side afterwards.
#include "core/migrate/engine.h"

#include "core/disk/image.h"
#include "core/migrate/run_paths.h"
#include "core/migrate/transitions.h"
#include "core/virt/local_daemon.h"
#include "tests/core/migrate/fake_platform.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace watari;
using namespace watari::migrate;
using namespace watari::migrate::test;

namespace {

constexpr int kMostDrives = 20;
const QString kSourceUuid = QStringLiteral("11111111-2222-3333-4444-555555555555");
const QString kTargetUuid = QStringLiteral("66666666-7777-8888-9999-aaaaaaaaaaaa");

// One server with a small raw disk, running, and a run that was just made for it.
struct Scene {
    QTemporaryDir dir;
    FakePlatform platform;
    FakeJournal journal;
    FixedClock clock{Instant(1'767'600'000)};
    NoJobContext job;
    QString sourceXml;

    Scene() {
        if (!virt::openForEmulator(dir.path())) qFatal("no way into the folder");
        QFile disk(dir.filePath(QStringLiteral("source.raw")));
        if (!disk.open(QIODevice::WriteOnly)) qFatal("no disk");
        disk.write(QByteArray(3 << 20, 'w'));
        disk.resize(8 << 20);
        sourceXml = QStringLiteral(
                        "<domain type='qemu'><name>keiri</name><uuid>%1</uuid><memory>262144</memory>"
                        "<vcpu>1</vcpu><os><type arch='x86_64' machine='pc'>hvm</type></os><devices>"
                        "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='%2'/>"
                        "<target dev='hda' bus='ide'/></disk><interface type='user'>"
                        "<mac address='52:54:00:00:00:01'/></interface></devices></domain>")
                        .arg(kSourceUuid, disk.fileName());
        // Off at first: the backup of a running guest is the real hypervisor's test.
        platform.guests[kSourceUuid] = {.name = QStringLiteral("keiri"),
                                        .xml = sourceXml,
                                        .state = virt::DomainState::ShutOff,
                                        .autostart = virt::Autostart::On};
        journal.run = {.id = Id<Run>(QStringLiteral("run-1")),
                       .serverId = Id<Server>(QStringLiteral("server-1")),
                       .sourceUri = QStringLiteral("fake:///"),
                       .sourceUuid = kSourceUuid,
                       .sourceName = QStringLiteral("keiri"),
                       .targetUri = QStringLiteral("fake:///"),
                       .targetUuid = kTargetUuid,
                       .targetName = QStringLiteral("keiri-new"),
                       .targetFolder = dir.filePath(QStringLiteral("target")),
                       .shutdownLimit = Seconds(1),
                       .bootLimit = Seconds(0),
                       .commitWindow = Seconds(3600)};
        journal.onAdvance = [this](RunState state) { switchOnAfterFirstPass(state); };
    }

    void switchOnAfterFirstPass(RunState state) {
        if (state != RunState::AwaitApproval || started) return;
        started = true;
        platform.guests[kSourceUuid].state = virt::DomainState::Running;
        journal.run.sourceWasRunning = true;
    }
    bool started = false;

    Result<Run> drive() {
        const Surroundings around{
            .journal = journal,
            .clock = clock,
            .connect = [this](const QString&, JobContext&) -> Result<std::unique_ptr<virt::Hypervisor>> {
                return std::make_unique<FakeHypervisor>(platform);
            }};
        return driveRun(around, journal.run.id, job);
    }
    // As a worker does: an error is tried again.
    Result<Run> driveToEnd() {
        Result<Run> last = drive();
        for (int i = 1; i < kMostDrives && (!last || !isFinal(last->state)); ++i) last = drive();
        return last;
    }

    [[nodiscard]] bool runs(const QString& uuid) const {
        return platform.guests.contains(uuid) && platform.guests[uuid].state == virt::DomainState::Running;
    }
    [[nodiscard]] QString overlay() const { return overlayPath(journal.run, QStringLiteral("hda")); }
    [[nodiscard]] QString copy() const { return copyPath(journal.run, QStringLiteral("hda")); }
};

// The one thing that must hold however the run ended.
QString wrongAfterwards(const Scene& scene) {
    const FakeGuest source = scene.platform.guests.value(kSourceUuid);
    if (scene.journal.run.state == RunState::Committed) {
        if (scene.runs(kSourceUuid)) return QStringLiteral("the source runs beside the target");
        if (!scene.runs(kTargetUuid)) return QStringLiteral("the target does not run");
        if (!source.xml.contains(QLatin1String("run-1"))) return QStringLiteral("the source is not fenced");
        if (source.autostart != virt::Autostart::Off) return QStringLiteral("the source would start again");
        return {};
    }
    if (scene.started && !scene.runs(kSourceUuid)) return QStringLiteral("the source does not serve");
    if (scene.platform.guests.contains(kTargetUuid)) return QStringLiteral("a target is left");
    if (source.xml != scene.sourceXml) return QStringLiteral("the source's definition has changed");
    if (source.autostart != virt::Autostart::On) return QStringLiteral("the source's autostart is lost");
    if (QFile::exists(scene.overlay())) return QStringLiteral("an overlay is left");
    return {};
}

}  // namespace

class EngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodRunCommits() {
        Scene scene;
        const auto run = scene.driveToEnd();
        QVERIFY2(run, run ? "" : qPrintable(run.error().text()));
        QVERIFY2(run->state == RunState::Committed, qPrintable(run->lastError));
        QCOMPARE(wrongAfterwards(scene), QString());
        const RunDisk& disk = scene.journal.runDisks.first();
        QCOMPARE(disk.sourceRoot.size(), 64);
        QCOMPARE(disk.sourceRoot, disk.copyRoot);
        QVERIFY(run->serviceStoppedAt && run->serviceRestoredAt);
        QCOMPARE(scene.platform.guests[kTargetUuid].autostart, virt::Autostart::On);
        QCOMPARE(disk::inspectImage(scene.overlay(), scene.job)->backingChain.front().path, scene.copy());
    }

    void everyActionIsAnnouncedBeforeItIsTaken() {
        Scene scene;
        QVERIFY(scene.driveToEnd());
        QCOMPARE(scene.journal.announced,
                 QStringList({QStringLiteral("run.shut_down_source"), QStringLiteral("run.fence_source"),
                              QStringLiteral("run.create_overlays"), QStringLiteral("run.define_target"),
                              QStringLiteral("run.start_target"), QStringLiteral("run.commit_target")}));
    }

    // Each call to the hypervisor in turn fails once.
    void everyFaultOfTheHypervisorLeavesOneSideServing() {
        Scene counted;
        QVERIFY(counted.driveToEnd());
        QVERIFY(counted.platform.fault.calls > 12);
        for (int call = 1; call <= counted.platform.fault.calls; ++call) {
            Scene scene;
            scene.platform.fault.failAt = call;
            const auto run = scene.driveToEnd();
            const QByteArray where = QByteArray("call ") + QByteArray::number(call);
            QVERIFY2(run && isFinal(run->state), where + (run ? "" : qPrintable(run.error().text())));
            QVERIFY2(wrongAfterwards(scene).isEmpty(), where + ": " + qPrintable(wrongAfterwards(scene)));
        }
    }

    // A journal that fails is a worker that dies there: driven again, the run goes on as if nothing was.
    void everyDeathOfTheWorkerIsSurvived() {
        Scene counted;
        QVERIFY(counted.driveToEnd());
        for (int call = 1; call <= counted.journal.fault.calls; ++call) {
            Scene scene;
            scene.journal.fault.failAt = call;
            const auto run = scene.driveToEnd();
            const QByteArray where = QByteArray("call ") + QByteArray::number(call);
            QVERIFY2(run && run->state == RunState::Committed,
                     where + (run ? qPrintable(run->lastError) : qPrintable(run.error().text())));
            QVERIFY2(wrongAfterwards(scene).isEmpty(), where + ": " + qPrintable(wrongAfterwards(scene)));
        }
    }

    void aGuestThatIgnoresTheButtonKeepsServing() {
        Scene scene;
        scene.platform.ignoresPowerButton = true;
        const auto run = scene.driveToEnd();
        QVERIFY(run && run->state == RunState::RolledBack);
        QCOMPARE(run->failedState, RunState::ShutDownSource);
        QVERIFY(!run->lastError.isEmpty());
        QCOMPARE(wrongAfterwards(scene), QString());
    }

    void rejectionBeforeTheCutoverTouchesNothing() {
        Scene scene;
        scene.journal.decisions[GateKind::Cutover] = Decision::Rejected;
        const auto run = scene.driveToEnd();
        QVERIFY(run && run->state == RunState::Cancelled);
        QVERIFY(!run->serviceStoppedAt);
        QCOMPARE(wrongAfterwards(scene), QString());
        QVERIFY(QFile::exists(scene.copy()));  // for the next run
    }

    void rejectionAfterTheCutoverRollsBack() {
        Scene scene;
        scene.journal.decisions[GateKind::Completion] = Decision::Rejected;
        const auto run = scene.driveToEnd();
        QVERIFY(run && run->state == RunState::RolledBack);
        QCOMPARE(wrongAfterwards(scene), QString());
    }

    void nobodyConfirmsAndTheTimerRollsBack() {
        Scene scene;
        scene.journal.decisions[GateKind::Completion] = Decision::Pending;
        const auto waiting = scene.driveToEnd();
        QVERIFY(waiting && waiting->state == RunState::AwaitCommit);
        scene.clock.advance(Seconds(3599));
        QCOMPARE(scene.drive()->state, RunState::AwaitCommit);
        scene.clock.advance(Seconds(1));
        const auto run = scene.driveToEnd();
        QVERIFY(run && run->state == RunState::RolledBack);
        QCOMPARE(wrongAfterwards(scene), QString());
    }

    // The approval was for another subject: it is asked anew.
    void aChangedSubjectVoidsTheApproval() {
        Scene scene;
        scene.journal.decisions[GateKind::Cutover] = Decision::Pending;
        QCOMPARE(scene.drive()->state, RunState::AwaitApproval);
        QCOMPARE(scene.journal.gates.size(), 1);
        scene.journal.gates.first().decision = Decision::Approved;
        scene.journal.run.targetNetwork = QStringLiteral("office");
        QCOMPARE(scene.drive()->state, RunState::AwaitApproval);
        QCOMPARE(scene.journal.gates.size(), 2);
        QVERIFY(scene.journal.gates[0].subjectHash != scene.journal.gates[1].subjectHash);
    }

    // Asked while a step is at work: the step's own outcome is kept and the wish obeyed at the next.
    void aWishDuringAStepIsNotLost() {
        Scene scene;
        const auto switchOn = scene.journal.onAdvance;
        scene.journal.onAdvance = [&](RunState state) {
            switchOn(state);
            if (state != RunState::Prove || scene.journal.run.request != RunRequest::None) return;
            scene.journal.run.request = RunRequest::Rollback;
            ++scene.journal.run.revision;
        };
        const auto run = scene.driveToEnd();
        QVERIFY(run && run->state == RunState::RolledBack);
        QCOMPARE(wrongAfterwards(scene), QString());
    }

    void theNextRunTopsUpTheCopy() {
        Scene scene;
        scene.journal.decisions[GateKind::Completion] = Decision::Rejected;
        QCOMPARE(scene.driveToEnd()->state, RunState::RolledBack);
        Run again = scene.journal.run;
        again.id = Id<Run>(QStringLiteral("run-1-again"));
        again.state = RunState::Created;
        again.lastError.clear();
        again.request = RunRequest::None;
        again.serviceStoppedAt.reset();
        again.serviceRestoredAt.reset();
        again.commitDeadline.reset();
        scene.journal.run = again;
        scene.journal.runDisks.clear();
        scene.journal.gates.clear();
        scene.journal.decisions[GateKind::Completion] = Decision::Approved;
        scene.platform.guests[kSourceUuid].state = virt::DomainState::ShutOff;
        const auto run = scene.driveToEnd();
        QVERIFY(run && run->state == RunState::Committed);
        QCOMPARE(scene.journal.runDisks.first().bytesWritten, Bytes(0));
    }

    void whatStandsInTheWayIsFoundBeforeAnythingIsTouched_data() {
        QTest::addColumn<QString>("says");
        QTest::newRow("no disk file") << "source.raw";
        QTest::newRow("broken chain") << "which is not there";
        QTest::newRow("name taken") << "keiri-new is there already";
        QTest::newRow("no network") << "network named nowhere";
        QTest::newRow("fenced") << "an-earlier-run";
    }
    void whatStandsInTheWayIsFoundBeforeAnythingIsTouched();
};

void EngineTest::whatStandsInTheWayIsFoundBeforeAnythingIsTouched() {
    QFETCH(QString, says);
    const QLatin1String obstacle(QTest::currentDataTag());
    Scene scene;
    FakeGuest& source = scene.platform.guests[kSourceUuid];
    const QString disk = scene.dir.filePath(QStringLiteral("source.raw"));
    if (obstacle == QLatin1String("no disk file")) QFile::remove(disk);
    if (obstacle == QLatin1String("broken chain")) {
        const QString top = scene.dir.filePath(QStringLiteral("top.qcow2"));
        QVERIFY(disk::createOverlay(disk, QStringLiteral("raw"), top, scene.job));
        QFile::remove(disk);
        source.xml.replace(disk, top).replace(QLatin1String("type='raw'"), QLatin1String("type='qcow2'"));
    }
    if (obstacle == QLatin1String("name taken"))
        scene.platform.guests[QStringLiteral("other")] = {.name = QStringLiteral("keiri-new"), .xml = {}};
    if (obstacle == QLatin1String("no network")) scene.journal.run.targetNetwork = QStringLiteral("nowhere");
    if (obstacle == QLatin1String("fenced"))
        source.xml = *virt::withMigrationRun(source.xml, QStringLiteral("an-earlier-run"));
    const QString before = source.xml;
    const auto run = scene.driveToEnd();
    QVERIFY(run && run->state == RunState::Failed);
    QCOMPARE(run->failedState, RunState::PreCheck);
    QVERIFY2(run->lastError.contains(says), qPrintable(run->lastError));
    QCOMPARE(scene.platform.guests[kSourceUuid].xml, before);
    QVERIFY(!QFile::exists(scene.copy()));
}

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
