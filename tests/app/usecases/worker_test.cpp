#include "app/usecases/log_rows.h"
#include "app/usecases/migrate_server.h"
#include "app/usecases/queries.h"
#include "app/usecases/run_worker.h"
#include "app/usecases/transfer_disk.h"
#include "app/usecases/worker_identity.h"
#include "core/disk/transfer.h"
#include "core/store/job_queue.h"
#include "desk.h"

#include <QTest>

#include <atomic>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

namespace {

constexpr WorkerOptions kQuick{.end = WorkerEnd::WhenIdle, .poll = Seconds(1), .heartbeat = Seconds(1)};

class Watcher final : public JobContext {
public:
    std::atomic<bool> stop = false;
    mutable std::atomic<int> looksLeft = -1;  // stops after so many questions; negative: never
    QStringList notes;
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString& text) override { notes << text; }
    [[nodiscard]] bool cancelled() const override {
        if (looksLeft > 0) --looksLeft;
        return stop || looksLeft == 0;
    }
};

}  // namespace

class WorkerTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Project> m_project;
    RandomIds m_ids;
    SystemClock m_clock;
    Watcher m_watcher;

    Environment environment() {
        return {.clock = m_clock,
                .ids = m_ids,
                .osUser = QStringLiteral("tester"),
                .host = QStringLiteral("desk"),
                .session = QStringLiteral("worker"),
                .personName = {}};
    }
    Result<void> work(const WorkerOptions& options = kQuick) {
        return runWorker(m_desk->path(), environment(), options, m_watcher);
    }
    Job queue(const QString& source) {
        return taken(queueTransfer(*m_project, {.source = source,
                                                .sourceFormat = QStringLiteral("raw"),
                                                .target = m_desk->file(QStringLiteral("copy.qcow2")),
                                                .targetFormat = QStringLiteral("qcow2")}));
    }
    QString image() { return m_desk->write(QStringLiteral("disk.raw"), QByteArray(3 << 20, 'w')); }
    Job stored(const Job& job) { return taken(m_project->store().repository<Job>().find(job.id)); }

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<Desk>();
        m_project = std::make_unique<Project>(m_desk->create());
        m_watcher.stop = false;
        m_watcher.looksLeft = -1;
        m_watcher.notes.clear();
    }

    void copiesWhatIsQueuedAndEndsWhenIdle() {
        const Job first = queue(image());
        done(work());
        QVERIFY2(stored(first).state == JobState::Done, qPrintable(stored(first).message));
        NoJobContext quiet;
        const QString copy = m_desk->file(QStringLiteral("copy.qcow2"));
        QVERIFY(disk::transferStatus(disk::journalPathFor(copy))->isComplete());
        QVERIFY(m_watcher.notes.contains(first.title));
    }

    void aJobThatFailsSaysWhy() {
        const Job job = queue(m_desk->file(QStringLiteral("absent.raw")));
        done(work());
        QCOMPARE(stored(job).state, JobState::Failed);
        QVERIFY2(stored(job).message.contains(QLatin1String("absent.raw")), qPrintable(stored(job).message));
    }

    void aPausedJobWaitsUntilResumed() {
        const Job job = queue(image());
        taken(askJob(*m_project, job.id, JobRequest::Pause));
        done(work());
        QCOMPARE(stored(job).state, JobState::Paused);
        taken(askJob(*m_project, job.id, JobRequest::None));
        done(work());
        QCOMPARE(stored(job).state, JobState::Done);
    }

    void aCancelledJobIsNotDone() {
        const Job job = queue(image());
        taken(askJob(*m_project, job.id, JobRequest::Cancel));
        done(work());
        QCOMPARE(stored(job).state, JobState::Cancelled);
        QVERIFY(!QFile::exists(m_desk->file(QStringLiteral("copy.qcow2"))));
    }

    // Claimed by a process of this machine that is gone: no need to wait for its heart to be missed.
    void theJobOfADeadNeighbourIsTakenOverAtOnce() {
        const Job job = queue(image());
        store::JobQueue queue(m_project->store().database());
        taken(queue.claim(QStringLiteral("desk:999999999:1"), m_clock.now()));
        done(work());
        QCOMPARE(stored(job).state, JobState::Done);
    }

    void theJobOfAWorkerElsewhereIsLeftAlone() {
        const Job job = queue(image());
        store::JobQueue queue(m_project->store().database());
        taken(queue.claim(QStringLiteral("other-host:1:1"), m_clock.now()));
        m_watcher.looksLeft = 20;
        done(work());
        QCOMPARE(stored(job).state, JobState::Running);
        QCOMPARE(stored(job).workerId, QStringLiteral("other-host:1:1"));
    }

    void livesAreToldApart() {
        const QString desk = QStringLiteral("desk");
        QCOMPARE(lifeOf(workerIdentity(desk), desk), WorkerLife::Alive);
        QCOMPARE(lifeOf(workerIdentity(desk) + QLatin1Char('0'), desk), WorkerLife::Dead);
        QCOMPARE(lifeOf(workerIdentity(desk), QStringLiteral("another")), WorkerLife::Elsewhere);
        QCOMPARE(lifeOf(QStringLiteral("nonsense"), desk), WorkerLife::Elsewhere);
    }

    void aStoppedWorkerGivesItsJobBack() {
        const Job job = queue(image());
        m_watcher.stop = true;
        done(work({.end = WorkerEnd::Never, .poll = Seconds(1), .heartbeat = Seconds(1)}));
        QCOMPARE(stored(job).state, JobState::Queued);
    }

    void workingNeedsTheRole() {
        const Project viewer = m_desk->openAs(*m_project, {QStringLiteral("viewer")});
        Environment as = environment();
        as.personName = viewer.actor().name;
        const auto refused = runWorker(m_desk->path(), as, kQuick, m_watcher);
        QVERIFY(isDeniedAndLogged(viewer, refused, QStringLiteral("run_worker")));
    }

    // The guest is not there: the run is given up, nothing was touched, the job tells why.
    void aRunWhoseHypervisorIsAbsentIsGivenUp() {
        auto work1 = taken(m_project->store().begin());
        const Server server = taken(work1.insert(Server{.id = m_ids.make<Server>(),
                                                        .name = QStringLiteral("keiri01"),
                                                        .platformUri = QStringLiteral("test:///default"),
                                                        .platformUuid = QStringLiteral("no-such-guest")}));
        taken(work1.log(logAuthor(*m_project).row(QStringLiteral("test.put"))));
        done(work1.commit());
        const Run run =
            taken(startRun(*m_project, {.serverId = server.id, .targetFolder = m_desk->file({})}));
        done(work());
        const RunView view = taken(runView(*m_project, run.id));
        QCOMPARE(view.run.state, RunState::Failed);
        QCOMPARE(view.run.failedState, RunState::PreCheck);
        QVERIFY(view.job && view.job->state == JobState::Failed && !view.job->message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(WorkerTest)
#include "worker_test.moc"
