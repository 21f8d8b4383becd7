// Office Open XML workbooks (ECMA-376 Part 1, both the transitional and the strict kind): values as text.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/readers/read_limits.h"
#include "core/readers/sheet.h"

#include <QByteArray>

#include <vector>

namespace watari::readers {

// Every worksheet in workbook order, hidden ones too. Numbers have at most 15 significant digits and no
// thousands separators; dates read "2026-01-05" or "2026-01-05 09:00:00"; readings (phonetic runs) are left
// out; a formula without a stored value reads "=" and its text.
// Errors: BadInput (no workbook, damaged, a limit exceeded, a document type declaration), Cancelled.
[[nodiscard]] Result<std::vector<Sheet>> readXlsx(const QByteArray& bytes, const ReadLimits& limits,
                                                  JobContext& job);

}  // namespace watari::readers
