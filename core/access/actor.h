// Who acts: a person of the roster, or the operating system's user where a project has no roster.
#pragma once

#include "core/access/role.h"

#include <QList>
#include <QString>

namespace watari::access {

struct Actor {
    QString personId;  // empty: no roster entry, the operating system's user acts
    QString name;      // the person's name, or the user's
    QList<Role> roles;
    QString osUser;
    QString host;
    QString session;
    bool operator==(const Actor&) const = default;
};

// A project without a roster has one operator, who acts in every role of the contractor and in none of the
// prefecture's.
[[nodiscard]] Actor actorWithoutRoster(const QString& osUser, const QString& host, const QString& session);

}  // namespace watari::access
