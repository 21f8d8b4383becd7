// Runs as the engine leaves them in the store.
#pragma once

#include "reports/documents/migration_report.h"

namespace watari::reports {

[[nodiscard]] MigrationReportInput committedRun();
[[nodiscard]] MigrationReportInput rolledBackRun();  // rejected after the target had been started
[[nodiscard]] MigrationReportInput failedRun();      // by the pre-check: nothing was touched
[[nodiscard]] MigrationReportInput waitingRun();     // for the approval of its cutover

}  // namespace watari::reports
