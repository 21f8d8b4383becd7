// Reads the log of a SQLite project file or export without Qt, in one read transaction.
#pragma once

#include "core/oplog/log_check.h"

#include <tl/expected.hpp>

#include <string>

namespace watari::oplog {

enum class ReadProblem {
    Unusable,  // missing, no permission, no Watari project
    Busy,      // another program holds the file
    Damaged,   // SQLite finds the file malformed
};

struct ReadError {
    ReadProblem problem;
    std::string reason;
};

// Opens the file read-only, checks every row and every head against `outside` (pinned key and anchors).
[[nodiscard]] tl::expected<LogReport, ReadError> checkSqliteLog(const std::string& path, LogSeals outside);

}  // namespace watari::oplog
