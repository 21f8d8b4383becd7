// The inventory as it stood after each reading, packed: what ran on a given day can be asked for years later.
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/import_source.h"
#include "core/domain/inventory.h"
#include "core/store/unit_of_work.h"

#include <optional>

namespace watari::store {

// Stored as JSON under zstd. A reading that changed nothing keeps none: the one before holds for it.
[[nodiscard]] Result<void> addReadingContent(UnitOfWork& work, const Id<ImportRecord>& reading,
                                             const Inventory& inventory);

// The inventory after the last reading at or before that time; none when nothing had been read yet.
// Errors: Damaged when what is stored cannot be unpacked or read.
[[nodiscard]] Result<std::optional<Inventory>> inventoryAt(Database& db, Instant at);

}  // namespace watari::store
