// The specification's servers beside what was found, and which reading of its unit fits the figures.
#pragma once

#include "app/gui/models/row_table.h"
#include "app/usecases/readings.h"

#include <QString>

namespace watari::gui {

struct SpecServerRow {
    assess::SpecRow row;
    Server server;
    QString system;
};
using SpecServerTable = RowTable<SpecServerRow>;
[[nodiscard]] SpecServerTable* makeSpecServerTable(QObject* parent);
// In the order of systems, then of servers.
[[nodiscard]] QList<SpecServerRow> specServerRows(const usecases::SpecView& view);

using UnitAnswerTable = RowTable<assess::UnitAnswer>;
// The row of the best fit stands out.
[[nodiscard]] UnitAnswerTable* makeUnitAnswerTable(QObject* parent);

// What the figures say of the unit, in one sentence.
[[nodiscard]] QString unitSentence(const assess::SpecComparison& comparison);

// One of the totals: what was found, beside the list and the specification's own total.
struct SpecFigure {
    QString found;
    QString note;
    Tone tone = Tone::Plain;
};
enum class SpecQuantity { Servers, Cpu, Memory, Storage };
[[nodiscard]] QString titleOf(SpecQuantity quantity);
[[nodiscard]] SpecFigure specFigure(const assess::SpecComparison& comparison, SpecQuantity quantity);

// Servers that were found and are on no row, by name.
[[nodiscard]] QList<Server> extraServers(const usecases::SpecView& view);
// Rows that nothing was found for, by name.
[[nodiscard]] QList<Server> missingServers(const usecases::SpecView& view);

}  // namespace watari::gui
