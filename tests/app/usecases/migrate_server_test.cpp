#include "app/usecases/migrate_server.h"

#include "app/usecases/complete_run.h"
#include "app/usecases/log_rows.h"
#include "app/usecases/queries.h"
#include "core/domain/finding.h"
#include "core/domain/outage.h"
#include "desk.h"

#include <QTest>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

namespace {

const QStringList kMigrator{QStringLiteral("migrator"), QStringLiteral("operations_lead")};
const QStringList kApprover{QStringLiteral("prefecture_approver")};

// Puts rows into the store past the use cases, as the engine and an import would.
template <class T>
T put(Project& project, T value) {
    auto work = taken(project.store().begin());
    value = taken(value.revision == 0 ? work.insert(value) : work.update(value));
    taken(work.log(logAuthor(project).row(QStringLiteral("test.put"))));
    done(work.commit());
    return value;
}

Server aServer(Desk& desk) {
    return {.id = desk.ids().make<Server>(),
            .name = QStringLiteral("keiri01"),
            .platformUri = QStringLiteral("qemu:///system"),
            .platformUuid = QStringLiteral("uuid-1")};
}

RunOrder orderFor(const Server& server) {
    return {.serverId = server.id, .targetFolder = QStringLiteral("/srv/watari/")};
}

}  // namespace

class MigrateServerTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Project> m_owner;  // alone on the project, may do everything of the contractor
    std::unique_ptr<Project> m_migrator;
    std::unique_ptr<Project> m_approver;
    Server m_server;

    // A run that waits at the gate, as the engine leaves it.
    Gate waitingGate(GateKind kind = GateKind::Cutover) {
        Run run = taken(startRun(*m_migrator, orderFor(m_server)));
        run.state = kind == GateKind::Cutover ? RunState::AwaitApproval : RunState::AwaitCommit;
        run = put(*m_migrator, run);
        return put(*m_migrator, Gate{.id = m_desk->ids().make<Gate>(),
                                     .runId = run.id,
                                     .kind = kind,
                                     .role = QStringLiteral("prefecture_approver"),
                                     .subjectHash = QStringLiteral("aa"),
                                     .subject = QStringLiteral("keiri01 を切り替える"),
                                     .requestedAt = m_desk->clock().now()});
    }

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<Desk>();
        m_owner = std::make_unique<Project>(m_desk->create());
        m_server = put(*m_owner, aServer(*m_desk));
        m_approver = std::make_unique<Project>(m_desk->openAs(*m_owner, kApprover));
        m_migrator = std::make_unique<Project>(m_desk->openAs(*m_owner, kMigrator));
    }

    void startingMakesTheRunAndItsJob() {
        const Run run = taken(startRun(*m_migrator, orderFor(m_server)));
        QCOMPARE(run.state, RunState::Created);
        QCOMPARE(run.sourceUuid, QStringLiteral("uuid-1"));
        QCOMPARE(run.targetUri, run.sourceUri);
        QCOMPARE(run.targetName, QStringLiteral("keiri01"));
        QCOMPARE(run.targetFolder, QStringLiteral("/srv/watari"));
        QVERIFY(!run.targetUuid.isEmpty() && run.targetUuid != run.sourceUuid);
        QCOMPARE(lastLogRow(*m_migrator).action, QStringLiteral("run.start"));
        const RunView view = taken(runView(*m_migrator, run.id));
        QVERIFY(view.job && view.job->state == JobState::Queued);
        QCOMPARE(view.server.id, m_server.id);
    }

    void startingNeedsTheRole() {
        QVERIFY(isDeniedAndLogged(*m_approver, startRun(*m_approver, orderFor(m_server)),
                                  QStringLiteral("start_run")));
        QVERIFY(runs(*m_owner)->isEmpty());
    }

    void whatForbidsAStart_data() {
        QTest::addColumn<QString>("says");
        QTest::newRow("relative folder") << "no absolute path";
        QTest::newRow("no limit") << "time limit";
        QTest::newRow("name that is a path") << "cannot be the name";
        QTest::newRow("name of two lines") << "cannot be the name";
        QTest::newRow("blank name") << "cannot be the name";
        QTest::newRow("only a list names it") << "which hypervisor";
        QTest::newRow("critical finding") << "RDM";
        QTest::newRow("under way") << "under way";
        QTest::newRow("committed") << "migrated already";
    }
    void whatForbidsAStart() {
        QFETCH(QString, says);
        const QLatin1String row(QTest::currentDataTag());
        RunOrder order = orderFor(m_server);
        if (row == QLatin1String("relative folder")) order.targetFolder = QStringLiteral("watari");
        if (row == QLatin1String("no limit")) order.bootLimit = Seconds(0);
        if (row == QLatin1String("name that is a path")) order.targetName = QStringLiteral("a/b");
        if (row == QLatin1String("name of two lines")) order.targetName = QStringLiteral("a\nb");
        if (row == QLatin1String("blank name")) order.targetName = QStringLiteral("  ");
        if (row == QLatin1String("only a list names it")) {
            m_server.platformUuid.clear();
            m_server = put(*m_migrator, m_server);
        }
        if (row == QLatin1String("critical finding"))
            put(*m_migrator, Finding{.id = m_desk->ids().make<Finding>(),
                                     .rule = QStringLiteral("disk.rdm"),
                                     .severity = Severity::Critical,
                                     .serverId = m_server.id,
                                     .text = QStringLiteral("A disk is an RDM.")});
        if (row == QLatin1String("under way") || row == QLatin1String("committed")) {
            Run earlier = taken(startRun(*m_migrator, order));
            if (row == QLatin1String("committed")) earlier.state = RunState::Committed;
            put(*m_migrator, earlier);
        }
        const auto count = runs(*m_migrator)->size();
        const auto refused = startRun(*m_migrator, order);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message().contains(says), qPrintable(refused.error().text()));
        QCOMPARE(runs(*m_migrator)->size(), count);
    }

    void anApprovedCutoverIsAPlannedStopThatBeginsAfterwards() {
        const Gate gate = waitingGate();
        m_desk->clock().advance(Seconds(100));
        const Gate decided =
            taken(decideGate(*m_approver, {gate.id, gate.subjectHash, Decision::Approved, {}}));
        QCOMPARE(decided.decision, Decision::Approved);
        QCOMPARE(decided.personName, m_approver->actor().name);
        const auto stops = taken(m_owner->store().repository<PlannedStop>().all());
        QCOMPARE(stops.size(), 1);
        QCOMPARE(stops[0].approvedAt, *decided.decidedAt);
        QVERIFY(stops[0].startsAt > stops[0].approvedAt);
        QCOMPARE((stops[0].endsAt - stops[0].startsAt), Seconds(4 * 3600));
    }

    void aCompletionIsNoPlannedStop() {
        const Gate gate = waitingGate(GateKind::Completion);
        taken(decideGate(*m_approver, {gate.id, gate.subjectHash, Decision::Approved, {}}));
        QVERIFY(m_owner->store().repository<PlannedStop>().all()->isEmpty());
    }

    void gatesNeedTheRole() {
        const Gate gate = waitingGate();
        const auto refused = decideGate(*m_migrator, {gate.id, gate.subjectHash, Decision::Approved, {}});
        QVERIFY(isDeniedAndLogged(*m_migrator, refused, QStringLiteral("gate.decide")));
        QCOMPARE(m_owner->store().repository<Gate>().find(gate.id)->decision, Decision::Pending);
    }

    void nobodyApprovesTheirOwnRun() {
        auto both = m_desk->openAs(*m_owner, kMigrator + kApprover);
        const Gate gate = waitingGate();
        Run run = taken(m_owner->store().repository<Run>().find(gate.runId));
        run.startedById = Id<Person>(both.actor().personId);
        put(*m_owner, run);
        const auto refused = decideGate(both, {gate.id, gate.subjectHash, Decision::Approved, {}});
        QVERIFY(isDeniedAndLogged(both, refused, QStringLiteral("gate.decide")));
    }

    void whatIsDecidedIsWhatWasShown() {
        const Gate gate = waitingGate();
        const auto refused = decideGate(*m_approver, {gate.id, QStringLiteral("bb"), Decision::Approved, {}});
        QCOMPARE(refused.error().code(), ErrorCode::Conflict);
    }

    void aGateIsDecidedOnce() {
        const Gate gate = waitingGate();
        taken(decideGate(*m_approver, {gate.id, gate.subjectHash, Decision::Approved, {}}));
        const auto again =
            decideGate(*m_approver, {gate.id, gate.subjectHash, Decision::Rejected, QStringLiteral("no")});
        QCOMPARE(again.error().code(), ErrorCode::Conflict);
    }

    void aRejectionSaysWhy() {
        const Gate gate = waitingGate();
        const auto silent =
            decideGate(*m_approver, {gate.id, gate.subjectHash, Decision::Rejected, QStringLiteral(" ")});
        QCOMPARE(silent.error().code(), ErrorCode::BadInput);
        const Gate rejected = taken(decideGate(
            *m_approver, {gate.id, gate.subjectHash, Decision::Rejected, QStringLiteral("議会開催中")}));
        QCOMPARE(rejected.reason, QStringLiteral("議会開催中"));
    }

    void askingTooLateIsRefused() {
        Run run = taken(startRun(*m_migrator, orderFor(m_server)));
        run.state = RunState::CommitTarget;
        put(*m_migrator, run);
        QCOMPARE(askRun(*m_migrator, run.id, RunRequest::Rollback, {}).error().code(), ErrorCode::Conflict);
    }

    void askingIsStoredAndLogged() {
        const Gate gate = waitingGate(GateKind::Completion);
        const Run asked =
            taken(askRun(*m_migrator, gate.runId, RunRequest::Rollback, QStringLiteral("画面が出ない")));
        QCOMPARE(asked.request, RunRequest::Rollback);
        QCOMPARE(lastLogRow(*m_migrator).reason, QStringLiteral("画面が出ない"));
    }

    void aRunsJobIsNotCancelledBehindItsBack() {
        const Run run = taken(startRun(*m_migrator, orderFor(m_server)));
        const Id<Job> job = taken(runView(*m_migrator, run.id)).job->id;
        QCOMPARE(askJob(*m_migrator, job, JobRequest::Cancel).error().code(), ErrorCode::Conflict);
    }

    void aCommittedRunMovesTheServerAndLeavesItsStop() {
        Run run = taken(startRun(*m_migrator, orderFor(m_server)));
        run.state = RunState::Committed;
        run.serviceStoppedAt = m_desk->clock().now();
        run.serviceRestoredAt = m_desk->clock().now() + Seconds(40);
        run = put(*m_migrator, run);
        done(completeRun(*m_migrator, run));
        done(completeRun(*m_migrator, run));  // a worker that died right after
        QCOMPARE(m_owner->store().repository<Server>().find(m_server.id)->platformUuid, run.targetUuid);
        const auto outages = taken(m_owner->store().repository<Outage>().all());
        QCOMPARE(outages.size(), 1);
        QCOMPARE(outages[0].endsAt, run.serviceRestoredAt);
    }

    void aRunGivenUpLeavesTheServerWhereItIs() {
        Run run = taken(startRun(*m_migrator, orderFor(m_server)));
        run.state = RunState::Failed;
        done(completeRun(*m_migrator, put(*m_migrator, run)));
        QCOMPARE(m_owner->store().repository<Server>().find(m_server.id)->platformUuid,
                 QStringLiteral("uuid-1"));
        QVERIFY(m_owner->store().repository<Outage>().all()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(MigrateServerTest)
#include "migrate_server_test.moc"
