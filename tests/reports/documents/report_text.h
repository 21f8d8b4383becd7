// A report as plain text for golden files: every block and every figure as the writers print it.
#pragma once

#include "reports/model/report.h"

#include <QString>

namespace watari::reports {

[[nodiscard]] QString textOf(const Report& report);

}  // namespace watari::reports
