// SLA of a month for programs and for people.
#pragma once

#include "app/usecases/service_level.h"

#include <QJsonObject>
#include <QString>

namespace watari::cli {

[[nodiscard]] QJsonObject serviceLevelJson(const usecases::ServiceLevelMonth& month);
[[nodiscard]] QString serviceLevelText(const usecases::ServiceLevelMonth& month);
// False when a verdict of the mean or of a server is 不適合; what is pending is not failed.
[[nodiscard]] bool isMet(const usecases::ServiceLevelMonth& month);

}  // namespace watari::cli
