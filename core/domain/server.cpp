#include "core/domain/server.h"

#include <algorithm>

namespace watari {

bool isOnPlatform(const Server& server) {
    if (!server.platformUri.isEmpty() || !server.platformUuid.isEmpty()) return true;
    const auto isOfPlatform = [](const QString& key) {
        return !key.isEmpty() && !key.startsWith(kListKeys) && !key.startsWith(kPartedKeys);
    };
    // Aliases hold UUIDs as well, which stay when a person parts two servers; only keys have a '#'.
    return isOfPlatform(server.importKey) ||
           std::any_of(server.aliases.begin(), server.aliases.end(),
                       [&](const QString& alias) { return alias.contains(u'#') && isOfPlatform(alias); });
}

}  // namespace watari
