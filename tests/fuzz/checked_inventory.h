// What holds for the inventory of every importer, whatever it read.
#pragma once

#include "importers/importer.h"

#include <QSet>

#include <cstdlib>

namespace watari::fuzz {

// Every key begins with the scope and stands once in its list, and a part belongs to a server that is there.
// Sizes are not negative. Aborts where that does not hold.
inline void checkInventory(const importers::ImportOutcome& outcome) {
    QSet<QString> servers;
    for (const Server& server : outcome.inventory.servers) {
        if (servers.contains(server.id.text())) std::abort();
        servers.insert(server.id.text());
        if (server.measuredCpu.value_or(MilliCores(0)) < MilliCores(0)) std::abort();
        if (server.measuredMemory.value_or(Bytes(0)) < Bytes(0)) std::abort();
        if (server.measuredStorage.value_or(Bytes(0)) < Bytes(0)) std::abort();
        if (server.allocatedStorage.value_or(Bytes(0)) < Bytes(0)) std::abort();
    }
    for (const Disk& disk : outcome.inventory.disks)
        if (disk.capacity < Bytes(0) || disk.allocated.value_or(Bytes(0)) < Bytes(0)) std::abort();
    forEachInventoryList([&](const auto& list) {
        QSet<QString> keys;
        for (const auto& entity : outcome.inventory.*list.list) {
            if constexpr (requires { entity.importKey; }) {
                if (!entity.importKey.startsWith(outcome.keyScope) || keys.contains(entity.importKey))
                    std::abort();
                keys.insert(entity.importKey);
            }
            if constexpr (requires {
                              entity.serverId;
                              entity.importKey;
                          })
                if (!servers.contains(entity.serverId.text())) std::abort();
        }
    });
}

}  // namespace watari::fuzz
