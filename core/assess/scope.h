// Which servers a migration is about.
#pragma once

#include "core/domain/server.h"

namespace watari::assess {

// A template is never started, and what its source names no more is not there to be moved: neither is
// planned, licensed or in another server's way.
[[nodiscard]] inline bool isToMove(const Server& server) {
    return server.kind == ServerKind::Machine && !server.missingSince;
}

}  // namespace watari::assess
