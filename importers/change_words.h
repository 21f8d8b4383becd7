// What an import changes, in the words of people: kinds of change, and values of fields.
#pragma once

#include "importers/changes.h"

#include <QString>

namespace watari::importers {

[[nodiscard]] QString changeTitle(ChangeKind kind);
// Of an InventoryChange's before and after: plain numbers get the unit of their field.
[[nodiscard]] QString fieldValueText(const QString& field, const QString& value);

}  // namespace watari::importers
