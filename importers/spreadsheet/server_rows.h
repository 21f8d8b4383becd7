// The rows of a recognised table as systems and servers.
#pragma once

#include "core/base/result.h"
#include "importers/importer.h"
#include "importers/spreadsheet/columns.h"

namespace watari::importers {

// Needs all needed columns. Findings: import.total.differs, import.total.unreadable, import.server.duplicate,
// import.row.skipped, import.row.hidden, import.column.hidden, import.sheet.hidden, import.no_servers,
// import.heading.ambiguous.
[[nodiscard]] Result<ImportOutcome> readServerRows(const RecognisedTable& recognised);

}  // namespace watari::importers
