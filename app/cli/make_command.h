// Makes a command of a class that only its own file knows, so that a new command is one file and one line of
// registry.cpp. That file ends in:  template std::unique_ptr<Command> makeCommand<ProjectInit>();
#pragma once

#include "app/cli/command.h"

#include <memory>

namespace watari::cli {

template <class T>
std::unique_ptr<Command> makeCommand() {
    return std::make_unique<T>();
}

}  // namespace watari::cli
