// All commands of watarictl, and the words for the groups they stand in.
#pragma once

#include "app/cli/command.h"

#include <QString>

#include <memory>
#include <vector>

namespace watari::cli {

// In the order of the help.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

// Summary of a group of commands ("project"); empty for an unknown one.
[[nodiscard]] QString groupSummary(const QString& group);

}  // namespace watari::cli
