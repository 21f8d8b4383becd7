// The help of a command or a group of commands, in our own words and aligned for Japanese too.
#pragma once

#include <QString>

namespace CLI {
class App;
}

namespace watari::cli {

[[nodiscard]] QString helpText(const CLI::App& app);

// "watarictl project init"
[[nodiscard]] QString fullName(const CLI::App& app);

}  // namespace watari::cli
