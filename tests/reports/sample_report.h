// A monthly report with every kind of block, in Japanese, as the writers' tests print it.
#pragma once

#include "reports/model/report.h"

namespace watari::reports {

[[nodiscard]] Report sampleReport();

}  // namespace watari::reports
