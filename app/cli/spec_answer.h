// The specification beside what was found, for programs and for people.
#pragma once

#include "app/usecases/readings.h"

#include <QJsonObject>
#include <QString>

namespace watari::cli {

[[nodiscard]] QJsonObject specJson(const usecases::SpecView& view);
[[nodiscard]] QString specText(const usecases::SpecView& view);

}  // namespace watari::cli
