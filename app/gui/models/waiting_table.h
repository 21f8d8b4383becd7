// What waits for whom: approvals that nobody has decided, and commit timers that run.
#pragma once

#include "app/gui/models/row_table.h"
#include "app/gui/models/snapshot.h"

#include <optional>

namespace watari::gui {

struct WaitingRow {
    Id<Run> runId;
    Id<Gate> gateId;  // null: a commit timer without a pending gate
    QString what;
    QString server;
    QString forWhom;
    Instant since;
    std::optional<Instant> until;  // the run is rolled back then
};
using WaitingTable = RowTable<WaitingRow>;
[[nodiscard]] WaitingTable* makeWaitingTable(QObject* parent);
[[nodiscard]] QList<WaitingRow> waitingRows(const ProjectSnapshot& snapshot);

}  // namespace watari::gui
