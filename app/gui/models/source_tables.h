// The sources of the inventory: when each was read and will be, and what went wrong.
#pragma once

#include "app/gui/models/row_table.h"
#include "app/usecases/import_sources.h"

#include <QString>

#include <optional>

namespace watari::gui {

struct SourceRow {
    ImportSource source;
    QString importer;  // title
    std::optional<Instant> next;
    bool isDue = false;
};
using SourceTable = RowTable<SourceRow>;
[[nodiscard]] SourceTable* makeSourceTable(QObject* parent);
[[nodiscard]] QList<SourceRow> sourceRows(const QList<ImportSource>& sources, Instant now);

// "every 1 h", "by hand"
[[nodiscard]] QString scheduleText(const ImportSource& source);
// What people call it: its label, else its location.
[[nodiscard]] QString nameOf(const ImportSource& source);

}  // namespace watari::gui
