// The tables of migration runs, their gates, events and evidence, and of the operation log.
#pragma once

#include "app/gui/models/row_table.h"
#include "app/gui/models/snapshot.h"

#include <optional>

namespace watari::gui {

using RunTable = RowTable<usecases::RunView>;
[[nodiscard]] RunTable* makeRunTable(QObject* parent);

using EventTable = RowTable<RunEvent>;
[[nodiscard]] EventTable* makeEventTable(QObject* parent);

using GateTable = RowTable<Gate>;
[[nodiscard]] GateTable* makeGateTable(QObject* parent);

using EvidenceTable = RowTable<Evidence>;
[[nodiscard]] EvidenceTable* makeEvidenceTable(QObject* parent);

using RunDiskTable = RowTable<RunDisk>;
[[nodiscard]] RunDiskTable* makeRunDiskTable(QObject* parent);

using LogTable = RowTable<usecases::LogEntry>;
[[nodiscard]] LogTable* makeLogTable(QObject* parent);

[[nodiscard]] Tone toneOf(RunState state);
[[nodiscard]] Tone toneOf(Decision decision);

// What a job does now: share of the work in permille, and "12.3 MB/s, 3 min 05 s left".
struct JobProgressText {
    std::optional<int> permille;
    QString text;
};
[[nodiscard]] JobProgressText progressOf(const Job& job);

}  // namespace watari::gui
