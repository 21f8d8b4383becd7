#include "core/migrate/engine.h"

#include "core/domain/names.h"
#include "core/migrate/actions.h"

#include <QCoreApplication>

namespace watari::migrate {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Migrate)
};

Result<StepResult> act(Stage& stage) {
    switch (stage.run().state) {
        case RunState::Created:
            return done();
        case RunState::PreCheck:
            return preCheck(stage);
        case RunState::FirstPass:
            return firstPass(stage);
        case RunState::AwaitApproval:
            return awaitApproval(stage);
        case RunState::ShutDownSource:
            return shutDownSource(stage);
        case RunState::FenceSource:
            return fenceSource(stage);
        case RunState::FinalPass:
            return finalPass(stage);
        case RunState::Prove:
            return prove(stage);
        case RunState::Convert:
            return convert(stage);
        case RunState::DefineTarget:
            return defineTarget(stage);
        case RunState::StartTarget:
            return startTarget(stage);
        case RunState::CheckTarget:
            return checkTarget(stage);
        case RunState::AwaitCommit:
            return awaitCommit(stage);
        case RunState::CommitTarget:
            return commitTarget(stage);
        case RunState::StopTarget:
            return stopTarget(stage);
        case RunState::RemoveTarget:
            return removeTarget(stage);
        case RunState::UnfenceSource:
            return unfenceSource(stage);
        case RunState::RestoreSource:
            return restoreSource(stage);
        case RunState::CheckSource:
            return checkSource(stage);
        case RunState::CleanUp:
            return cleanUp(stage);
        case RunState::Committed:
        case RunState::RolledBack:
        case RunState::Failed:
        case RunState::Cancelled:
            break;
    }
    return StepResult{};
}

Result<void> follow(Stage& stage, RunSignal signal, const QString& note,
                    const std::function<void(Run&)>& change = {}) {
    const RunState from = stage.run().state;
    const auto to = nextState(from, signal);
    Q_ASSERT(to);  // the actions only signal what the table holds
    stage.job().note(QStringLiteral("%1: %2").arg(titleOf(from), note.isEmpty() ? titleOf(*to) : note));
    return stage.advance(
        {.runId = stage.run().id, .at = stage.now(), .fromState = from, .toState = *to, .note = note},
        change);
}

// Steps that must succeed are tried again by the caller; every other failure is an answer of the run.
Result<void> failStep(Stage& stage, const Error& error) {
    const RunState failed = stage.run().state;
    if (mustSucceed(failed)) {
        CHECK(stage.save(error.text(), [&](Run& run) { run.lastError = error.text(); }));
        return error;
    }
    return follow(stage, RunSignal::Failed, error.text(), [&](Run& run) {
        run.failedState = failed;
        run.lastError = error.text();
    });
}

enum class Pace { GoOn, Wait };

Result<Pace> takeStep(Stage& stage) {
    CHECK(stage.reload());
    const RunState state = stage.run().state;
    if (isFinal(state)) return Pace::Wait;
    if (const auto asked = signalFor(state, stage.run().request)) {
        CHECK(follow(stage, *asked, Tr::tr("Asked for: %1").arg(titleOf(stage.run().request))));
        return Pace::GoOn;
    }
    stage.job().phase(titleOf(state));
    const auto result = act(stage);
    if (result && !result->signal) return Pace::Wait;
    if (result) {
        CHECK(follow(stage, *result->signal, result->note));
        return Pace::GoOn;
    }
    if (result.error().isCancelled() || stage.journalFailed()) return result.error();
    CHECK(failStep(stage, result.error()));
    return Pace::GoOn;
}

}  // namespace

Result<Run> driveRun(const Surroundings& around, const Id<Run>& id, JobContext& job) {
    TRY(Run run, around.journal.load(id));
    Stage stage(around, std::move(run), job);
    for (Pace pace = Pace::GoOn; pace == Pace::GoOn;) {
        if (job.cancelled()) return cancelledError();
        TRY(pace, takeStep(stage));
    }
    return stage.run();
}

}  // namespace watari::migrate
