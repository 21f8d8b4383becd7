#include "app/cli/gate_decision.h"

#include "app/cli/lookup.h"
#include "app/cli/options.h"
#include "app/cli/run_answer.h"
#include "app/usecases/migrate_server.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<Gate> waitingGate(const usecases::RunView& view, const std::optional<GateKind>& kind) {
    QList<Gate> waiting;
    for (const Gate& gate : view.gates)
        if (gate.decision == Decision::Pending && (!kind || gate.kind == *kind)) waiting.append(gate);
    if (waiting.size() == 1) return waiting.front();
    const Error error = waiting.isEmpty()
                            ? Error(ErrorCode::NotFound, Tr::tr("No gate of this run waits for a decision."))
                                  .withRemedy(Tr::tr("See: %1").arg(QStringLiteral("watarictl run show ") +
                                                                    view.run.id.text()))
                            : Error(ErrorCode::BadInput, Tr::tr("Several gates of this run wait."))
                                  .withRemedy(Tr::tr("Name one of them with --gate."));
    return error.at(view.run.id.text());
}

}  // namespace

void GateChoice::addOptions(Options& options) {
    options.need("RUN", Tr::tr("Id of the run, the beginning of it, or the server's name"), m_run);
    options.add("--gate", Tr::tr("Which gate; default: the one that waits"), m_kind);
    options.add("--subject", Tr::tr("Fingerprint of what was read; default: what the gate holds now"),
                m_subjectHash);
    options.add("--reason", Tr::tr("Why, for the record"), m_reason);
}

Result<Answer> GateChoice::decide(const CommandContext& context, Decision decision) const {
    TRY(usecases::Project project, openProject(context));
    TRY(const usecases::RunView view, findRun(project, m_run));
    TRY(const Gate gate, waitingGate(view, m_kind));
    TRY(const Gate decided,
        usecases::decideGate(project,
                             {.gate = gate.id,
                              .subjectHash = m_subjectHash.isEmpty() ? gate.subjectHash : m_subjectHash,
                              .decision = decision,
                              .reason = m_reason}));
    return Answer{codec::objectToJson(decided), gatesText({decided}).trimmed() + QLatin1Char('\n')};
}

}  // namespace watari::cli
