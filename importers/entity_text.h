// How entities and their fields read in a list of changes.
#pragma once

#include "core/base/fields.h"
#include "core/domain/inventory.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <type_traits>

namespace watari::importers {

inline QString nameOf(const Disk& disk) {
    return disk.path.isEmpty() ? disk.target : disk.path;
}
inline QString nameOf(const Nic& nic) {
    return nic.mac.isEmpty() ? nic.label : nic.mac;
}
inline QString nameOf(const Device& device) {
    return device.label;
}
inline QString nameOf(const Volume& volume) {
    return volume.mountPoint.isEmpty() ? volume.device : volume.mountPoint;
}
inline QString nameOf(const Inspection& inspection) {
    return inspection.product;
}
inline QString nameOf(const Flow& flow) {
    return QStringLiteral("%1 → %2:%3").arg(flow.clientAddress, flow.serverAddress).arg(flow.port);
}
template <class T>
QString nameOf(const T& entity) {
    return entity.name;
}

template <class T>
struct IsId : std::false_type {};
template <class T>
struct IsId<Id<T>> : std::true_type {};

// Parts belong to one server and to the source that read them; no person edits them. A dependency stands
// between two servers and is no part of either.
template <class T>
inline constexpr bool kIsPart = !std::is_same_v<T, Flow> && requires(const T& entity) {
    entity.serverId;
};

inline QString textOf(const QString& v) {
    return v;
}
inline QString textOf(bool v) {
    return v ? QStringLiteral("true") : QStringLiteral("false");
}
inline QString textOf(qint64 v) {
    return QString::number(v);
}
inline QString textOf(Instant v) {
    return toRfc3339(v);
}
inline QString textOf(const QStringList& v) {
    return v.join(QStringLiteral(", "));
}
template <class Tag>
QString textOf(Quantity<Tag> v) {
    return QString::number(v.value());
}
template <class E>
requires std::is_enum_v<E> QString textOf(E v) {
    return enumName(v);
}
template <class T>
QString textOf(const std::optional<T>& v) {
    return v ? textOf(*v) : QString();
}

}  // namespace watari::importers
