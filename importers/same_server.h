// Which stored server a server just read is: by the source's own key, by UUID, by name.
#pragma once

#include "core/base/fields.h"
#include "core/domain/inventory.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace watari::importers {

enum class Sameness { Key, Uuid, Name };

constexpr auto enumNames(Sameness) {
    return std::array<EnumName<Sameness>, 3>{
        {{Sameness::Key, "key"}, {Sameness::Uuid, "uuid"}, {Sameness::Name, "name"}}};
}

// The stored server that another one, just read, was taken for.
struct SameServer {
    const Server* stored = nullptr;
    Sameness by = Sameness::Key;
    QString evidence;  // the key, UUID or name that both have
};

// "uuid:…" for its platform's UUID, and what its aliases hold of the kind.
[[nodiscard]] QStringList uuidsOf(const Server& server);

// Alias of a server that a person has parted from the one of this key.
[[nodiscard]] QString partedAlias(const QString& importKey);

// By position in `imported`; servers that are new are left out. In this order: the same importKey, an alias
// that is the importKey, one UUID, one name where only one of the two was seen on a platform. UUID and name
// count only when a single server on either side has them, and never between two servers of the same reading
// or between two that a person has parted.
[[nodiscard]] QHash<qsizetype, SameServer> findSameServers(const QList<Server>& stored,
                                                           const QList<Server>& imported);

}  // namespace watari::importers
