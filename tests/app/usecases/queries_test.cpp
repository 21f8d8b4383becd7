#include "app/usecases/queries.h"

#include "app/usecases/log_words.h"
#include "app/usecases/run_job.h"
#include "desk.h"

#include <QTest>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

class QueriesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<Desk>();
        m_project = std::make_unique<Project>(m_desk->create());
        m_server = stored(*m_project, Server{.id = newId<Server>(), .name = QStringLiteral("road-1")});
    }

    void runsAreCountedByWhatTheyWaitFor() {
        addRun(RunState::AwaitApproval);
        addRun(RunState::AwaitCommit);
        addRun(RunState::FirstPass);
        addRun(RunState::Committed);
        addRun(RunState::RolledBack);
        addRun(RunState::Failed);
        TEST_TAKE(const ProjectOverview shown, overview(*m_project));
        QCOMPARE(shown.runsWaiting, 2);
        QCOMPARE(shown.runsActive, 1);
        QCOMPARE(shown.runsCommitted, 1);
        QVERIFY(!shown.planFinish);
        QVERIFY(!shown.deadline.isValid());
        QCOMPARE(shown.location, m_desk->path());
    }

    void theNewestRunComesFirst() {
        const Run old = addRun(RunState::RolledBack);
        m_desk->clock().advance(Seconds(60));
        const Run young = addRun(RunState::FirstPass);
        TEST_TAKE(const QList<RunView> shown, runs(*m_project));
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown[0].run, young);
        QCOMPARE(shown[1].run, old);
    }

    void aRunIsShownWithAllThatBelongsToIt() {
        const Run run = addRun(RunState::AwaitApproval);
        const Run other = addRun(RunState::FirstPass);
        for (const Run& r : {other, run}) {
            for (const char* device : {"hdb", "hda"})
                (void)stored(
                    *m_project,
                    RunDisk{.id = newId<RunDisk>(), .runId = r.id, .device = QString::fromLatin1(device)});
            for (const qint64 number : {2, 1})
                (void)stored(*m_project, RunEvent{.id = newId<RunEvent>(), .runId = r.id, .number = number});
            for (const qint64 second : {2, 1})
                (void)stored(*m_project,
                             Gate{.id = newId<Gate>(), .runId = r.id, .requestedAt = Instant(second)});
            (void)stored(*m_project, Evidence{.id = newId<Evidence>(), .runId = r.id});
            (void)stored(*m_project, Job{.id = newId<Job>(),
                                         .kind = JobKind::Migration,
                                         .title = r.id.text(),
                                         .payload = runPayload(r.id)});
        }
        TEST_TAKE(const RunView shown, runView(*m_project, run.id));
        QCOMPARE(shown.run, run);
        QCOMPARE(shown.server, m_server);
        QCOMPARE(shown.disks.size(), 2);
        QCOMPARE(shown.disks[0].device, QStringLiteral("hda"));
        QCOMPARE(shown.events.size(), 2);
        QCOMPARE(shown.events[0].number, 1);
        QCOMPARE(shown.gates.size(), 2);
        QCOMPARE(shown.gates[0].requestedAt, Instant(1));
        QCOMPARE(shown.evidence.size(), 1);
        QVERIFY(shown.job && shown.job->title == run.id.text());
        TEST_TAKE(const QList<RunView> all, runs(*m_project));
        for (const RunView& view : all) {
            QCOMPARE(view.disks.size(), 2);
            QVERIFY(view.run != run || view.events == shown.events);
        }
        QCOMPARE(runView(*m_project, Id<Run>(QStringLiteral("none"))).error().code(), ErrorCode::NotFound);
    }

    void theNewestSizingOfEachServerIsShown() {
        for (const qint64 second : {1, 3, 2})
            (void)stored(
                *m_project,
                Sizing{.id = newId<Sizing>(), .serverId = m_server.id, .decidedAt = Instant(second)});
        TEST_TAKE(const QList<Sizing> shown, sizings(*m_project));
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown[0].decidedAt, Instant(3));
    }

    void theLogReadsNewestFirstInWords() {
        (void)taken(addPerson(*m_project, {.name = QStringLiteral("監査者")}));
        TEST_TAKE(const QList<LogEntry> shown, operationLog(*m_project, 2));
        QCOMPARE(shown.size(), 2);
        QVERIFY(shown[0].number > shown[1].number);
        QCOMPARE(shown[0].action, QStringLiteral("person.add"));
        QCOMPARE(shown[0].actor, QStringLiteral("tester"));
        QCOMPARE(shown[0].role, QStringLiteral("user_admin"));
        QCOMPARE(logRoleText(shown[0].role), QStringLiteral("user administrator"));
        QCOMPARE(shown[0].outcome, QStringLiteral("done"));
        QCOMPARE(shown[0].at, m_desk->clock().now());
        QVERIFY(shown[0].object.startsWith(QStringLiteral("person ")));
    }

    void jobsOfOtherKindsCarryNoRun() {
        Job job;
        job.payload = runPayload(Id<Run>(QStringLiteral("r")));
        QVERIFY(runOf(job).isNull());
        job.kind = JobKind::Migration;
        QCOMPARE(runOf(job).text(), QStringLiteral("r"));
    }

    void whatWasNeverMeasuredIsEmpty() {
        QVERIFY(!measuredPeriod(*m_project, m_server.id)->has_value());
        QVERIFY(
            samples(*m_project, {.serverId = m_server.id, .period = {Instant(0), Instant(9)}})->isEmpty());
        QVERIFY(jobs(*m_project)->isEmpty());
        QVERIFY(!usecases::plan(*m_project)->settings);
    }

private:
    template <class T>
    Id<T> newId() {
        return m_desk->ids().make<T>();
    }
    Run addRun(RunState state) {
        return stored(*m_project, Run{.id = newId<Run>(),
                                      .serverId = m_server.id,
                                      .state = state,
                                      .createdAt = m_desk->clock().now()});
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Project> m_project;
    Server m_server;
};

QTEST_GUILESS_MAIN(QueriesTest)
#include "queries_test.moc"
