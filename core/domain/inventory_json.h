// A whole inventory as JSON, to be kept: fields that are not set are left out, and fields that a later
// version added read as not set.
#pragma once

#include "core/base/result.h"
#include "core/domain/inventory.h"

#include <QJsonObject>

namespace watari {

// {"servers": [{"id": …}], …}; lists without an entry are left out.
[[nodiscard]] QJsonObject inventoryToJson(const Inventory& inventory);
// Unknown keys are ignored. Errors: BadInput, naming list, position and field.
[[nodiscard]] Result<Inventory> inventoryFromJson(const QJsonObject& json);

}  // namespace watari
