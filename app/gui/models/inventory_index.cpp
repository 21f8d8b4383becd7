#include "app/gui/models/inventory_index.h"

#include "app/gui/models/search_text.h"

namespace watari::gui {

namespace {

IndexedTable indexed(usecases::InventoryTable table) {
    IndexedTable out{.table = std::move(table), .folded = {}};
    for (qsizetype column = 0; column < out.table.columns.size(); ++column) {
        QStringList folded;
        if (out.table.columns[column].standing != usecases::Standing::Technical)
            for (const QString& text : out.table.values[size_t(column)].texts)
                folded.append(foldedForSearch(text));
        out.folded.push_back(std::move(folded));
    }
    return out;
}

}  // namespace

InventoryIndexPointer makeInventoryIndex(const Inventory& inventory, const QList<Finding>& findings,
                                         const QList<Acceptance>& acceptances) {
    auto index = std::make_shared<InventoryIndex>();
    for (usecases::InventoryTable& table : usecases::inventoryTables(inventory, findings, acceptances))
        index->push_back(indexed(std::move(table)));
    return index;
}

}  // namespace watari::gui
