// Writes a report as an Excel workbook: a cover, one sheet per section, one data sheet per chart. Numbers are
// numbers, text is only ever text, charts are native.
#pragma once

#include "core/base/result.h"
#include "reports/model/report.h"

#include <QString>

namespace watari::reports {

// Replaces the file as a whole or leaves the old one. Errors: Environment naming the file and the reason.
[[nodiscard]] Result<void> writeXlsx(const Report& report, const QString& path);

}  // namespace watari::reports
