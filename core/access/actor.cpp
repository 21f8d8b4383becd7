#include "core/access/actor.h"

namespace watari::access {

Actor actorWithoutRoster(const QString& osUser, const QString& host, const QString& session) {
    return {.personId = {},
            .name = osUser,
            .roles = contractorRoles(),
            .osUser = osUser,
            .host = host,
            .session = session};
}

}  // namespace watari::access
