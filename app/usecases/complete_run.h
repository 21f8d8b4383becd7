// What the project learns from a run that has ended: the stop its users saw, and where the server is now.
// Internal to the room.
#pragma once

#include "app/usecases/project.h"
#include "core/domain/run.h"

namespace watari::usecases {

// May be called again for the same run. The stop becomes an Outage with the run's own id; a committed run
// moves the server to its new platform.
[[nodiscard]] Result<void> completeRun(Project& project, const Run& run);

}  // namespace watari::usecases
