// Cancelling and rolling back take the same options: which run, and why.
#pragma once

#include "app/cli/command.h"
#include "core/domain/run.h"

#include <QString>

namespace watari::cli {

class RunAsking {
public:
    void addOptions(Options& options);
    // Errors: NotFound when there is no such run, those of usecases::askRun.
    [[nodiscard]] Result<Answer> ask(const CommandContext& context, RunRequest request) const;

private:
    QString m_run;
    QString m_reason;
};

}  // namespace watari::cli
