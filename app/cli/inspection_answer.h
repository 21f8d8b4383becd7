// What inspections found, for programs and for people.
#pragma once

#include "app/usecases/inspect_guests.h"

#include <QJsonObject>
#include <QString>

namespace watari::cli {

[[nodiscard]] QJsonObject inspectionJson(const inspect::InspectionOutcome& found);
[[nodiscard]] QString inspectionText(const inspect::InspectionOutcome& found);
[[nodiscard]] QJsonObject inspectionsJson(const usecases::InspectionSummary& summary);
[[nodiscard]] QString inspectionsText(const usecases::InspectionSummary& summary);

}  // namespace watari::cli
