// One server's rows of a tab set upright: every field that is known beside its title.
#pragma once

#include "app/gui/models/inventory_index.h"
#include "app/gui/models/row_table.h"

namespace watari::gui {

struct Fact {
    QString field;
    QString title;
    QString value;
};
using FactTable = RowTable<Fact>;
[[nodiscard]] FactTable* makeFactTable(QObject* parent);

// Of all rows that are about the server, in the order of the columns; what nobody knows is left out.
[[nodiscard]] QList<Fact> factsOf(const IndexedTable& table, const Id<Server>& server);

}  // namespace watari::gui
