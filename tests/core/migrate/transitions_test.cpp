#include "core/migrate/transitions.h"

#include <QSet>
#include <QTest>

using namespace watari;
using namespace watari::migrate;

namespace {

QSet<RunState> reachableFrom(RunState start) {
    QSet<RunState> seen{start};
    QList<RunState> open{start};
    while (!open.isEmpty()) {
        const RunState state = open.takeLast();
        for (const Transition& t : kTransitions)
            if (t.from == state && !seen.contains(t.to)) {
                seen.insert(t.to);
                open.append(t.to);
            }
    }
    return seen;
}

// States from ShutDownSource on, in which the service may be down.
const QSet<RunState> kDown{RunState::ShutDownSource, RunState::FenceSource, RunState::FinalPass,
                           RunState::Prove,          RunState::Convert,     RunState::DefineTarget,
                           RunState::StartTarget,    RunState::CheckTarget};

}  // namespace

class TransitionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStateHasAWayToAFinalState() {
        for (const auto& n : enumNames(RunState{})) {
            bool found = false;
            for (const RunState s : reachableFrom(n.value)) found = found || isFinal(s);
            QVERIFY2(found, n.name);
        }
    }

    void everyStateIsReached() {
        const auto seen = reachableFrom(RunState::Created);
        for (const auto& n : enumNames(RunState{})) QVERIFY2(seen.contains(n.value), n.name);
    }

    void noSignalIsAmbiguous() {
        QSet<QPair<int, int>> seen;
        for (const Transition& t : kTransitions) {
            const QPair<int, int> key{int(t.from), int(t.signal)};
            QVERIFY2(!seen.contains(key), qPrintable(enumName(t.from) + enumName(t.signal)));
            seen.insert(key);
        }
    }

    void finalStatesAreTheFiveEnds() {
        QSet<RunState> ends;
        for (const auto& n : enumNames(RunState{}))
            if (isFinal(n.value)) ends.insert(n.value);
        QCOMPARE(ends, (QSet<RunState>{RunState::Committed, RunState::RolledBack, RunState::Failed,
                                       RunState::Cancelled}));
    }

    // Failure mode "source not powered on again": whatever fails while the service is down gives it back.
    void everyFailureAfterTheStopRestoresTheService() {
        for (const RunState s : kDown) {
            QCOMPARE(nextState(s, RunSignal::Failed), std::optional(RunState::StopTarget));
            QCOMPARE(nextState(s, RunSignal::RollbackAsked), std::optional(RunState::StopTarget));
        }
        const auto seen = reachableFrom(RunState::StopTarget);
        QVERIFY(seen.contains(RunState::RolledBack));
        QVERIFY(!seen.contains(RunState::Failed) && !seen.contains(RunState::Committed));
    }

    void theWayBackNeverFails() {
        for (const RunState s : reachableFrom(RunState::StopTarget))
            QVERIFY2(s == RunState::RolledBack || mustSucceed(s), qPrintable(enumName(s)));
        QVERIFY(mustSucceed(RunState::CommitTarget));
        QVERIFY(!mustSucceed(RunState::FinalPass));
    }

    // Commit is the point after which rollback needs a new plan.
    void nothingLeadsBackFromTheCommit() {
        QVERIFY(!signalFor(RunState::CommitTarget, RunRequest::Rollback));
        QVERIFY(!signalFor(RunState::Committed, RunRequest::Rollback));
        QCOMPARE(reachableFrom(RunState::CommitTarget).size(), 2);
    }

    void requestsBecomeSignals_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("request");
        QTest::addColumn<int>("signal");  // -1: not now
        const auto row = [](const char* name, RunState s, RunRequest r, int signal) {
            QTest::newRow(name) << int(s) << int(r) << signal;
        };
        row("cancel while copying", RunState::FirstPass, RunRequest::Cancel, int(RunSignal::CancelAsked));
        row("rollback while copying", RunState::FirstPass, RunRequest::Rollback, -1);
        row("cancel after the stop", RunState::Prove, RunRequest::Cancel, int(RunSignal::RollbackAsked));
        row("rollback at the gate", RunState::AwaitCommit, RunRequest::Rollback,
            int(RunSignal::RollbackAsked));
        row("cancel while cleaning", RunState::CleanUp, RunRequest::Cancel, -1);
        row("cancel on the way back", RunState::RestoreSource, RunRequest::Cancel, -1);
        row("nothing asked", RunState::Prove, RunRequest::None, -1);
    }
    void requestsBecomeSignals() {
        QFETCH(int, state);
        QFETCH(int, request);
        QFETCH(int, signal);
        const auto got = signalFor(RunState(state), RunRequest(request));
        QCOMPARE(got ? int(*got) : -1, signal);
    }
};

QTEST_APPLESS_MAIN(TransitionsTest)
#include "transitions_test.moc"
