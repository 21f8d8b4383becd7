// What surrounds every document of a project. Internal to the room.
#pragma once

#include "app/usecases/project.h"
#include "reports/documents/frame.h"

namespace watari::usecases {

// Dated by the project's clock, handed in by the acting person's organisation, tied to the operation log as
// it is now. Errors: Damaged when that log does not agree.
[[nodiscard]] Result<reports::DocumentFrame> documentFrame(const Project& project);

}  // namespace watari::usecases
