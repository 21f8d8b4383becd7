// The lines of change between two values of an entity. Part of merging and comparing.
#pragma once

#include "importers/changes.h"
#include "importers/entity_text.h"

namespace watari::importers {

// References read as the name of what they refer to.
template <class V>
[[nodiscard]] QString fieldText(const V& value, const EntityNames& names) {
    if constexpr (IsId<V>::value)
        return names.value(value.text(), value.text());
    else
        return textOf(value);
}

template <class T>
[[nodiscard]] QString serverNameOf(const T& entity, const EntityNames& names) {
    if constexpr (kIsPart<T>)
        return names.value(entity.serverId.text());
    else
        return {};
}

// The field tells which reading it was, not what was read.
[[nodiscard]] inline bool isBookkeeping(const char* field) {
    const QLatin1String name(field);
    return name == QLatin1String("id") || name == QLatin1String("revision");
}

template <class T>
[[nodiscard]] InventoryChange wholeChange(ChangeKind kind, const char* entity, const T& value,
                                          const EntityNames& names) {
    return {kind, QLatin1String(entity), nameOf(value), {}, {}, {}, serverNameOf(value, names)};
}

template <class T>
[[nodiscard]] QList<InventoryChange> fieldChanges(const char* entity, const T& before, const T& after,
                                                  const EntityNames& names) {
    QList<InventoryChange> changes;
    forEachField<T>([&](const auto& f) {
        const auto& was = before.*(f.member);
        const auto& is = after.*(f.member);
        if (was == is || isBookkeeping(f.name)) return;
        changes.append({ChangeKind::Updated, QLatin1String(entity), nameOf(before), QLatin1String(f.name),
                        fieldText(was, names), fieldText(is, names), serverNameOf(before, names)});
    });
    return changes;
}

}  // namespace watari::importers
