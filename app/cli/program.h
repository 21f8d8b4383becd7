// One call of watarictl from its arguments to its exit status.
#pragma once

#include "app/cli/terminal_job.h"
#include "core/base/ids.h"
#include "core/base/instant.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace watari::cli {

// What surrounds the call; made in main.
struct Surroundings {
    const Clock& clock;
    IdSource& ids;
    std::function<void(const QByteArray&)> writeAnswer;  // standard output
    Terminal messages;                                   // standard error
    std::function<int()> interruptedBy;                  // number of the signal, 0: none
};

// 0 done; 1 done, and the answer is negative; 2 wrong usage or input; 3 environment or remote; 4 damaged;
// 128 and the signal's number when interrupted.
[[nodiscard]] int runProgram(const QStringList& arguments, const Surroundings& surroundings);

}  // namespace watari::cli
