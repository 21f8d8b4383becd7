#include "app/usecases/demo/demo_migration.h"

#include "core/domain/names.h"
#include "core/migrate/transitions.h"

#include <QCoreApplication>
#include <QThread>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

constexpr unsigned long kLookEveryMs = 300;

ProgressUnit unitOfJob(const Job& job) {
    if (job.progressUnit == QLatin1String("byte")) return ProgressUnit::Byte;
    return job.progressUnit == QLatin1String("item") ? ProgressUnit::Item : ProgressUnit::Second;
}

// Tells the steps that are new since the last look, and how far the present one is.
class Reporter {
public:
    explicit Reporter(JobContext& job) : m_job(job) {}

    void show(const RunView& view) {
        for (; m_shown < view.events.size(); ++m_shown) {
            const RunEvent& event = view.events[m_shown];
            m_job.note(QStringLiteral("%1: %2").arg(titleOf(event.fromState),
                                                    event.note.isEmpty() ? QStringLiteral("✓") : event.note));
        }
        if (view.run.state != m_state || m_first) m_job.phase(titleOf(view.run.state));
        m_first = false;
        m_state = view.run.state;
        if (view.job && view.job->progressTotal > 0)
            m_job.progress({view.job->progressDone, view.job->progressTotal, unitOfJob(*view.job)});
    }

private:
    JobContext& m_job;
    qsizetype m_shown = 0;
    RunState m_state = RunState::Created;
    bool m_first = true;
};

std::optional<Gate> openGate(const RunView& view, GateKind kind) {
    for (const Gate& gate : view.gates)
        if (gate.kind == kind && gate.decision == Decision::Pending) return gate;
    return std::nullopt;
}

Result<void> approve(Project& approver, const Gate& gate, const QString& reason) {
    CHECK(decideGate(approver, {gate.id, gate.subjectHash, Decision::Approved, reason}));
    return Ok();
}

Result<void> decide(Project& asker, Project& approver, const RunView& view, DemoEnding ending) {
    if (const auto gate = openGate(view, GateKind::Cutover);
        gate && view.run.state == RunState::AwaitApproval)
        return approve(approver, *gate, Tr::tr("The first copy is complete."));
    if (view.run.state != RunState::AwaitCommit) return Ok();
    if (ending == DemoEnding::RollBack) {
        if (view.run.request != RunRequest::None) return Ok();
        CHECK(askRun(asker, view.run.id, RunRequest::Rollback, Tr::tr("Rehearsal of the way back")));
        return Ok();
    }
    if (const auto gate = openGate(view, GateKind::Completion))
        return approve(approver, *gate, Tr::tr("The records are complete."));
    return Ok();
}

Result<Run> checkEnd(const Run& run, DemoEnding ending) {
    const RunState wanted = ending == DemoEnding::RollBack ? RunState::RolledBack : RunState::Committed;
    if (run.state == wanted) return run;
    return Error(ErrorCode::Conflict, Tr::tr("The run ended as \"%1\" instead of \"%2\": %3")
                                          .arg(titleOf(run.state), titleOf(wanted), run.lastError));
}

}  // namespace

Result<Run> demonstrateMigration(Project& operatorProject, Project& approverProject,
                                 const DemoMigration& migration, JobContext& job) {
    TRY(const Run started, startRun(operatorProject, migration.order));
    Reporter reporter(job);
    while (!job.cancelled()) {
        CHECK(migration.worker.checkAlive());
        TRY(const RunView view, runView(operatorProject, started.id));
        reporter.show(view);
        if (migrate::isFinal(view.run.state)) return checkEnd(view.run, migration.ending);
        CHECK(decide(operatorProject, approverProject, view, migration.ending));
        QThread::msleep(kLookEveryMs);
    }
    return cancelledError();
}

}  // namespace watari::usecases
