// Errors about single rows.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace watari::store {

// NotFound.
[[nodiscard]] Error noSuchRow(const QString& table, const QString& id);

// Conflict: the row has another revision than the one that was loaded, or is gone.
[[nodiscard]] Error changedByOthers(const QString& table, const QString& id);

}  // namespace watari::store
