// Approving and rejecting take the same options: which run, which gate, and what the person saw.
#pragma once

#include "app/cli/command.h"
#include "core/domain/run.h"

#include <QString>

#include <optional>

namespace watari::cli {

class GateChoice {
public:
    void addOptions(Options& options);
    // Errors: NotFound when no gate waits, BadInput when several do and none is named, those of decideGate.
    [[nodiscard]] Result<Answer> decide(const CommandContext& context, Decision decision) const;

private:
    QString m_run;
    std::optional<GateKind> m_kind;
    QString m_subjectHash;
    QString m_reason;
};

}  // namespace watari::cli
