// The history of the inventory: every reading, and what the readings brought for one server.
#pragma once

#include "app/gui/models/row_table.h"
#include "app/usecases/readings.h"

#include <QStringList>

#include <optional>

namespace watari::gui {

using ReadingTable = RowTable<ImportRecord>;
[[nodiscard]] ReadingTable* makeReadingTable(QObject* parent);

struct DatedRow {
    int number = 0;
    usecases::DatedChange entry;
};
using DatedTable = RowTable<DatedRow>;
[[nodiscard]] DatedTable* makeDatedTable(QObject* parent);
[[nodiscard]] QList<DatedRow> datedRows(const QList<usecases::DatedChange>& history);

// Of two readings or of one and the one before it: the times between which to compare.
struct ComparedTimes {
    Instant from;
    Instant to;
    bool operator==(const ComparedTimes&) const = default;
};
// None: nothing was chosen, or the first reading alone. `newestFirst` are all readings.
[[nodiscard]] std::optional<ComparedTimes> timesOf(const QStringList& chosen,
                                                   const QList<ImportRecord>& newestFirst);

}  // namespace watari::gui
