// 構成情報 as one workbook: a sheet per kind of thing, every field a column, every number a number.
#pragma once

#include "app/usecases/inventory_tables.h"
#include "app/usecases/project.h"
#include "core/base/job_context.h"
#include "reports/model/report.h"

#include <QString>

namespace watari::usecases {

// Sections in the order of the tabs. Sizes of the specification's kind stand in GB, others in GiB; each
// heading names its unit.
[[nodiscard]] reports::Report inventoryReport(const QString& projectName, Instant at,
                                              const std::vector<InventoryTable>& tables);

struct ExportedInventory {
    QString path;
    qint64 servers = 0;
    qint64 rows = 0;  // of all sheets
};
// Replaces the file as a whole or leaves the old one; its SHA-256 goes into the operation log. Errors:
// WrongUsage for a name without ".xlsx", BadInput for more rows than a sheet holds, Environment, Cancelled.
[[nodiscard]] Result<ExportedInventory> exportInventory(Project& project, const QString& path,
                                                        JobContext& job);

}  // namespace watari::usecases
