// Servers with what was found about them, for pages that list them; the inventory's own tabs are
// InventoryModel.
#pragma once

#include "app/gui/models/row_table.h"
#include "app/gui/models/snapshot.h"

namespace watari::gui {

struct ServerRow {
    Server server;
    QString system;
    QString department;
    Readiness readiness = Readiness::Unknown;
    qint64 critical = 0;  // findings by severity
    qint64 warnings = 0;
    qint64 notes = 0;
};
using ServerTable = RowTable<ServerRow>;
[[nodiscard]] QList<ServerRow> serverRows(const ProjectSnapshot& snapshot);

[[nodiscard]] Tone toneOf(Readiness readiness);
[[nodiscard]] Tone toneOf(Severity severity);

}  // namespace watari::gui
