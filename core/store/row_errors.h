// Errors about single rows.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace watari::store {

// What people call a row of a table of tables.h, in the middle of a sentence; empty for any other.
[[nodiscard]] QString rowTitle(const QString& table);

// NotFound.
[[nodiscard]] Error noSuchRow(const QString& table, const QString& id);

// Conflict: the row has another revision than the one that was loaded, or is gone.
[[nodiscard]] Error changedByOthers(const QString& table, const QString& id);

}  // namespace watari::store
