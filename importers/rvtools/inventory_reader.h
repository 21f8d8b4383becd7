// Tabs to inventory: the heart of the importer, which knows neither files nor formats.
#pragma once

#include "core/readers/sheet.h"
#include "importers/importer.h"
#include "importers/rvtools/tabs.h"

#include <functional>
#include <optional>

namespace watari::importers::rvtools {

// Gives one tab, or none where the export has no such tab; asked once for each, so that only one need lie in
// memory.
using ReadTab = std::function<Result<std::optional<readers::Sheet>>(Tab tab)>;

// Errors: BadInput when vInfo is missing or has no column with the servers' names, Cancelled, and those of
// `readTab`.
[[nodiscard]] Result<ImportOutcome> readInventory(const ReadTab& readTab, JobContext& job);

}  // namespace watari::importers::rvtools
