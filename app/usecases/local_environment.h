// The surroundings of a program on this machine: its user, host and session, as the operation log names them.
#pragma once

#include "app/usecases/project.h"

namespace watari::usecases {

// Clock and ids outlive the result. personName: the roster person who acts; empty: the one tied to the user.
[[nodiscard]] Environment localEnvironment(const Clock& clock, IdSource& ids, const QString& personName = {});

}  // namespace watari::usecases
