// Readings, sources and changes of the inventory for programs and for people.
#pragma once

#include "app/usecases/readings.h"
#include "core/domain/import_source.h"
#include "importers/changes.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace watari::cli {

[[nodiscard]] QJsonArray changesJson(const QList<importers::InventoryChange>& changes);
[[nodiscard]] QString changesText(const QList<importers::InventoryChange>& changes);

// Each with the reading that brought it.
[[nodiscard]] QJsonArray historyJson(const QList<usecases::DatedChange>& history);
[[nodiscard]] QString historyText(const QList<usecases::DatedChange>& history);

[[nodiscard]] QString readingsText(const QList<ImportRecord>& newestFirst);
[[nodiscard]] QString sourcesText(const QList<ImportSource>& sources);

}  // namespace watari::cli
