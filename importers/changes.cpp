#include "importers/changes.h"

#include "importers/field_changes.h"

namespace watari::importers {
namespace {

template <class T>
QHash<Id<T>, const T*> byId(const QList<T>& list) {
    QHash<Id<T>, const T*> index;
    for (const T& e : list) index.insert(e.id, &e);
    return index;
}

template <class T>
QList<InventoryChange> listChanges(const char* entity, const QList<T>& before, const QList<T>& after,
                                   const EntityNames& names) {
    QList<InventoryChange> changes;
    auto old = byId(before);
    for (const T& e : after) {
        if (const T* was = old.take(e.id))
            changes += fieldChanges(entity, *was, e, names);
        else
            changes.append(wholeChange(ChangeKind::Added, entity, e, names));
    }
    for (const T& e : before)
        if (old.contains(e.id)) changes.append(wholeChange(ChangeKind::Removed, entity, e, names));
    return changes;
}

}  // namespace

EntityNames namesOf(const Inventory& inventory) {
    EntityNames names;
    forEachInventoryList([&](const auto& list) {
        for (const auto& e : inventory.*list.list) names.insert(e.id.text(), nameOf(e));
    });
    return names;
}

QList<InventoryChange> changesBetween(const Inventory& before, const Inventory& after) {
    EntityNames names = namesOf(before);
    names.insert(namesOf(after));
    QList<InventoryChange> changes;
    forEachInventoryList([&](const auto& list) {
        changes += listChanges(list.entity, before.*list.list, after.*list.list, names);
    });
    return changes;
}

}  // namespace watari::importers
