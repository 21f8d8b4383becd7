// Reads and replaces what belongs together in the store; asks no permission. Internal to the room.
#pragma once

#include "app/usecases/queries.h"
#include "core/base/result.h"
#include "core/domain/inventory.h"
#include "core/store/project_store.h"

#include <QHash>
#include <QList>

namespace watari::usecases {

[[nodiscard]] Result<Inventory> storedInventory(store::ProjectStore& store);
[[nodiscard]] Result<PlanView> storedPlan(store::ProjectStore& store);

// Calls visit(list) for each list of an inventory, parents first, until one fails.
template <class Visit>
Result<void> visitInventoryLists(Visit&& visit) {
    Result<void> outcome = Ok();
    forEachInventoryList([&](const auto& list) {
        if (outcome) outcome = visit(list);
    });
    return outcome;
}

// Makes the table hold exactly these, known by their ids: what is the same is not touched, what is gone is
// removed.
template <class T>
Result<void> replaceStored(store::UnitOfWork& work, const QList<T>& before, const QList<T>& wanted) {
    QHash<Id<T>, T> old;
    for (const T& value : before) old.insert(value.id, value);
    for (T value : wanted) {
        const auto known = old.constFind(value.id);
        if (known == old.constEnd()) {
            CHECK(work.insert(value));
            continue;
        }
        value.revision = known->revision;
        if (value != *known) CHECK(work.update(value));
        old.remove(value.id);
    }
    for (const T& value : before)
        if (old.contains(value.id)) CHECK(work.remove(value));
    return Ok();
}

}  // namespace watari::usecases
