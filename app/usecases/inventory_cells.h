// From a field of the domain to the value of a cell. Internal to the room.
#pragma once

#include "app/usecases/inventory_tables.h"
#include "app/usecases/inventory_words.h"
#include "core/domain/names.h"

#include <QHash>
#include <QStringList>

#include <type_traits>

namespace watari::usecases {

// Names of what fields refer to, and who uses what.
struct InventoryNames {
    QHash<Id<Department>, QString> departments;
    QHash<Id<Department>, QString> contacts;
    QHash<Id<System>, const System*> systems;
    QHash<Id<Cluster>, QString> clusters;
    QHash<Id<Host>, const Host*> hosts;
    QHash<Id<Datastore>, QString> datastores;
    QHash<Id<Network>, QString> networks;
    QHash<Id<Server>, const Server*> servers;
    QHash<Id<Disk>, QString> disks;
    QHash<Id<Server>, QList<Finding>> findings;
    QHash<QString, Acceptance> acceptances;  // in force, by the finding's id
    QHash<Id<Server>, qint64> diskCounts;
    QHash<Id<Server>, qint64> nicCounts;
    QHash<Id<Host>, QList<Id<Server>>> onHost;
    QHash<Id<Cluster>, QList<Id<Server>>> inCluster;
    QHash<Id<Datastore>, QList<Id<Server>>> onDatastore;
    QHash<Id<Network>, QList<Id<Server>>> onNetwork;
    bool assessed = false;  // without an assessment nobody knows who is ready

    [[nodiscard]] QString nameOf(const Id<Department>& id) const { return departments.value(id); }
    [[nodiscard]] QString nameOf(const Id<Cluster>& id) const { return clusters.value(id); }
    [[nodiscard]] QString nameOf(const Id<Datastore>& id) const { return datastores.value(id); }
    [[nodiscard]] QString nameOf(const Id<Network>& id) const { return networks.value(id); }
    [[nodiscard]] QString nameOf(const Id<Disk>& id) const { return disks.value(id); }
    [[nodiscard]] QString nameOf(const Id<System>& id) const { return nameIn(systems, id); }
    [[nodiscard]] QString nameOf(const Id<Host>& id) const { return nameIn(hosts, id); }
    [[nodiscard]] QString nameOf(const Id<Server>& id) const { return nameIn(servers, id); }

private:
    template <class T>
    static QString nameIn(const QHash<Id<T>, const T*>& index, const Id<T>& id) {
        const T* found = index.value(id);
        return found == nullptr ? QString() : found->name;
    }
};

// Points into the inventory, which outlives it.
[[nodiscard]] InventoryNames inventoryNames(const Inventory& inventory, const QList<Finding>& findings,
                                            const QList<Acceptance>& acceptances);

inline CellValue counted(qint64 number) {
    return {{}, number};
}

inline CellValue cellOf(const QString& text, const InventoryNames&) {
    return {text, {}};
}
inline CellValue cellOf(const QStringList& texts, const InventoryNames&) {
    return {texts.join(QStringLiteral(", ")), {}};
}
// Plain numbers say "not known" with 0; optional ones with nothing.
inline CellValue cellOf(qint64 number, const InventoryNames&) {
    return number == 0 ? CellValue() : counted(number);
}
inline CellValue cellOf(bool value, const InventoryNames&) {
    return {yesOrNo(value), value ? 1 : 0};
}
inline CellValue cellOf(Instant at, const InventoryNames&) {
    return counted(at.unixSeconds());
}
template <class Tag>
CellValue cellOf(Quantity<Tag> amount, const InventoryNames&) {
    return amount.value() == 0 ? CellValue() : counted(amount.value());
}
template <class T>
CellValue cellOf(const Id<T>& id, const InventoryNames& names) {
    return {names.nameOf(id), {}};
}
template <class Enum>
requires std::is_enum_v<Enum> CellValue cellOf(Enum value, const InventoryNames&) {
    return {titleOf(value), qint64(value)};
}
template <class T>
CellValue cellOf(const std::optional<T>& value, const InventoryNames& names) {
    if (!value) return {};
    if constexpr (std::is_same_v<T, bool>)
        return cellOf(*value, names);
    else if constexpr (requires { value->value(); })
        return counted(value->value());
    else if constexpr (std::is_same_v<T, qint64>)
        return counted(*value);
    else
        return cellOf(*value, names);
}

template <class T>
struct Unwrapped {
    using Type = T;
};
template <class T>
struct Unwrapped<std::optional<T>> {
    using Type = T;
};

// How the values of a field are written, by its type and, among sizes, by what its name says.
template <class Member>
ValueKind kindOfField(const QString& field) {
    using T = typename Unwrapped<Member>::Type;
    if constexpr (std::is_same_v<T, MilliCores>) return ValueKind::Cores;
    if constexpr (std::is_same_v<T, MegaHertz>) return ValueKind::Frequency;
    if constexpr (std::is_same_v<T, Instant>) return ValueKind::Time;
    if constexpr (std::is_same_v<T, bool> || std::is_enum_v<T>) return ValueKind::Choice;
    if constexpr (std::is_same_v<T, Bytes>) {
        if (field.contains(QLatin1String("memory"))) return ValueKind::Memory;
        return field.endsWith(QLatin1String("_storage")) ? ValueKind::Storage : ValueKind::Size;
    }
    if constexpr (std::is_same_v<T, qint64>) {
        const bool isNumber = field == QLatin1String("port") || field == QLatin1String("cores_per_socket");
        return isNumber ? ValueKind::Number : ValueKind::Count;
    }
    return ValueKind::Text;
}

}  // namespace watari::usecases
