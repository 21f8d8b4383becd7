// What the demonstration did, for programs and for people.
#pragma once

#include "app/usecases/demo/demo.h"

#include <QJsonObject>
#include <QString>

namespace watari::cli {

[[nodiscard]] QJsonObject demoReportJson(const usecases::DemoReport& report);
[[nodiscard]] QString demoReportText(const usecases::DemoReport& report);

}  // namespace watari::cli
