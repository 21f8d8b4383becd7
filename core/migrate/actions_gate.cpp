// Where people decide, and the clock for them when they do not.
#include "core/access/role.h"
#include "core/base/wording.h"
#include "core/migrate/actions.h"
#include "core/migrate/subject.h"

#include <QCoreApplication>

namespace watari::migrate {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Migrate)
};

Gate question(GateKind kind, const Subject& subject) {
    return {.kind = kind,
            .role = enumName(access::Role::PrefectureApprover),
            .subjectHash = subject.hash,
            .subject = subject.text};
}

// "Approved by A: the window is free."
QString decisionNote(const Gate& gate) {
    const QString by = gate.decision == Decision::Approved ? Tr::tr("Approved by %1").arg(gate.personName)
                                                           : Tr::tr("Rejected by %1").arg(gate.personName);
    return gate.reason.isEmpty() ? by : Tr::tr("%1: %2", "decision and its reason").arg(by, gate.reason);
}

// Asks, or reads the answer. A subject other than the one asked about makes a new question.
Result<StepResult> ask(Stage& stage, GateKind kind, const Subject& subject) {
    TRY(const auto gate, stage.gate(kind));
    if (!gate || gate->subjectHash != subject.hash) {
        CHECK(stage.requestGate(question(kind, subject)));
        return StepResult{};
    }
    switch (gate->decision) {
        case Decision::Pending:
            return StepResult{};
        case Decision::Approved:
            return StepResult{RunSignal::Approved, decisionNote(*gate)};
        case Decision::Rejected:
            break;
    }
    return StepResult{RunSignal::Rejected, decisionNote(*gate)};
}

}  // namespace

Result<StepResult> awaitApproval(Stage& stage) {
    TRY(const auto disks, stage.disks());
    return ask(stage, GateKind::Cutover, cutoverSubject(stage.run(), disks));
}

Result<StepResult> awaitCommit(Stage& stage) {
    const Run& run = stage.run();
    if (!run.commitDeadline)
        CHECK(stage.save(Tr::tr("Commit timer started"),
                         [&](Run& r) { r.commitDeadline = stage.now() + r.commitWindow; }));
    TRY(const auto disks, stage.disks());
    TRY(const StepResult answer, ask(stage, GateKind::Completion, completionSubject(run, disks)));
    if (answer.signal || stage.now() < *run.commitDeadline) return answer;
    return StepResult{RunSignal::TimerExpired,
                      Tr::tr("Nobody confirmed within %1").arg(durationText(run.commitWindow))};
}

}  // namespace watari::migrate
