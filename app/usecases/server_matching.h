// A server of the specification and one that was found, taken for one by a person, or parted again.
#pragma once

#include "app/usecases/project.h"
#include "core/domain/server.h"

namespace watari::usecases {

struct ServerMatch {
    Id<Server> kept;   // of the list; keeps its id, name, system and specified sizes
    Id<Server> found;  // its parts and measured values go to the kept one, and its row goes
};

// Errors: Denied, NotFound; BadInput (the same server twice, or both were found on a platform); Conflict when
// runs, figures, waves or sizings name the found one.
[[nodiscard]] Result<Server> matchServers(Project& project, const ServerMatch& match);

// Takes back that a source's server is this one: what the source said of it goes, and it comes back as a
// server of its own when the source is read again. Errors: Denied; NotFound when no other source is joined;
// BadInput when several are and `key` is empty; Conflict when runs, figures or waves name the server.
[[nodiscard]] Result<Server> partServer(Project& project, const Id<Server>& id, const QString& key);

}  // namespace watari::usecases
