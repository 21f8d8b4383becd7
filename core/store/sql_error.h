// A driver's error as one of ours.
#pragma once

#include "core/base/error.h"
#include "core/store/dialect.h"

class QSqlError;

namespace watari::store {

// Damaged for a malformed file, Conflict for broken constraints and serialisation failures, Denied for
// missing rights, Remote for a lost server, Environment for a lock, a full disk and the rest.
[[nodiscard]] Error toError(Dialect dialect, const QSqlError& error);

// BadInput: something else than a project lies at the place named.
[[nodiscard]] Error noProject();

}  // namespace watari::store
