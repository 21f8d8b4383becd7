// The tables of a month's service level.
#pragma once

#include "app/gui/models/row_table.h"
#include "app/gui/models/snapshot.h"
#include "app/usecases/service_level.h"

namespace watari::gui {

using LevelTable = RowTable<usecases::ServerLevel>;
[[nodiscard]] LevelTable* makeLevelTable(QObject* parent);

using ExplanationTable = RowTable<sla::Explanation>;
[[nodiscard]] ExplanationTable* makeExplanationTable(QObject* parent);
[[nodiscard]] QList<sla::Explanation> explanationRows(const sla::Judged& judged);

// Outages and planned stops of a month in one list, by their beginning.
struct StopRow {
    QString id;
    QString server;  // "all servers" when the row names none
    QString kind;    // a planned stop, or the outage's layer
    Instant from;
    std::optional<Instant> to;
    QString text;
    Tone tone = Tone::Plain;
};
using StopTable = RowTable<StopRow>;
[[nodiscard]] StopTable* makeStopTable(QObject* parent);
[[nodiscard]] QList<StopRow> stopRows(const usecases::ServiceLevelMonth& month,
                                      const ProjectSnapshot& snapshot);

[[nodiscard]] Tone toneOf(sla::Verdict verdict);
[[nodiscard]] QString budgetText(Seconds left);     // "−2 h 10 min" when exceeded
[[nodiscard]] QString shareText(sla::Ratio ratio);  // "99.4999 %"

}  // namespace watari::gui
