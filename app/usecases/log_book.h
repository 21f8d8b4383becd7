// The operation log: checked, and exported for the prefecture to keep and verify (6-3(10)).
#pragma once

#include "app/usecases/project.h"
#include "core/base/job_context.h"
#include "core/oplog/log_check.h"

namespace watari::usecases {

// A log that does not agree is an answer, not an error.
[[nodiscard]] Result<oplog::LogReport> verifyLog(const Project& project);

}  // namespace watari::usecases
