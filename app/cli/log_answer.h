// What a check of the operation log found, for programs and for people.
#pragma once

#include "core/oplog/log_check.h"

#include <QJsonObject>
#include <QString>

namespace watari::cli {

[[nodiscard]] QJsonObject logReportJson(const oplog::LogReport& report);
[[nodiscard]] QString logReportText(const oplog::LogReport& report);

}  // namespace watari::cli
