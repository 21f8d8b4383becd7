// The rows of a recognised table as systems and servers.
#pragma once

#include "core/base/result.h"
#include "importers/importer.h"
#include "importers/spreadsheet/columns.h"

namespace watari::importers {

// Needs all needed columns. Findings: import.total.differs, import.total.unreadable, import.server.duplicate,
// import.row.skipped, import.heading.ambiguous, import.no_servers.
[[nodiscard]] Result<ImportOutcome> readServerRows(const RecognisedTable& recognised);

}  // namespace watari::importers
