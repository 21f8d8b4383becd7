// Looking into the guests' disks: which servers can be inspected, and what came of it.
#pragma once

#include "app/gui/models/inventory_index.h"
#include "app/gui/models/row_table.h"
#include "app/usecases/inspect_guests.h"
#include "app/usecases/inspection_candidates.h"

#include <QString>

namespace watari::gui {

using InspectionChoiceTable = RowTable<usecases::InspectionCandidate>;
[[nodiscard]] InspectionChoiceTable* makeInspectionChoiceTable(QObject* parent);
// How many of them can be inspected, how long that takes, that nothing is written.
[[nodiscard]] QString meaningOf(const QList<usecases::InspectionCandidate>& candidates);
[[nodiscard]] QList<Id<Server>> inspectable(const QList<usecases::InspectionCandidate>& candidates);

using InspectedServerTable = RowTable<usecases::InspectedServer>;
[[nodiscard]] InspectedServerTable* makeInspectedServerTable(QObject* parent);
// "12 inspected, 3 unchanged since the last inspection, 1 failed."
[[nodiscard]] QString totalsText(const usecases::InspectionSummary& summary);
// The same with every failure and its reason on a line of its own, for the clipboard.
[[nodiscard]] QString reportText(const usecases::InspectionSummary& summary);

// One guest that no project knows as the inventory's tables show it; its server's id is kImageServer.
inline const Id<Server> kImageServer{QStringLiteral("image")};
[[nodiscard]] InventoryIndexPointer imageIndex(const QString& name, const inspect::InspectionOutcome& found);

}  // namespace watari::gui
