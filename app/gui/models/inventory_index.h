// The inventory's tables with their texts made ready to be searched; made once on the reading thread, shared
// by all views.
#pragma once

#include "app/usecases/inventory_tables.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace watari::gui {

struct IndexedTable {
    usecases::InventoryTable table;
    // foldedForSearch of the texts of each column's values; none for technical columns.
    std::vector<QStringList> folded;
};

// One per tab, in their order.
using InventoryIndex = std::vector<IndexedTable>;
using InventoryIndexPointer = std::shared_ptr<const InventoryIndex>;

[[nodiscard]] InventoryIndexPointer makeInventoryIndex(const Inventory& inventory,
                                                       const QList<Finding>& findings,
                                                       const QList<Acceptance>& acceptances = {});

}  // namespace watari::gui
