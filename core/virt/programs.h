// Where the programs this room calls are; also those in the administrator's directories.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace watari::virt {

// Errors: Environment, naming the program.
[[nodiscard]] Result<QString> findProgram(const QString& name);

}  // namespace watari::virt
