// The preview of a source that has nothing to map: its first servers.
#pragma once

#include "importers/importer.h"

namespace watari::importers {

// Name, system, CPUs, memory and disks of the first ten servers.
[[nodiscard]] ImportPreview previewOfServers(const Inventory& inventory);

}  // namespace watari::importers
