// What an import changes, in the words of people: kinds of change, fields and their values.
#pragma once

#include "importers/merge.h"

#include <QString>

namespace watari::importers {

[[nodiscard]] QString changeTitle(ChangeKind kind);
// Of a name of fieldsOf: "spec_cpu". A field without a word of its own is shown as it is.
[[nodiscard]] QString fieldTitle(const QString& field);
// Of an InventoryChange's before and after: plain numbers get the unit of their field.
[[nodiscard]] QString fieldValueText(const QString& field, const QString& value);

}  // namespace watari::importers
