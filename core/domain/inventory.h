// Everything read from one source at one time.
#pragma once

#include "core/domain/platform.h"
#include "core/domain/server.h"

#include <QList>

namespace watari {

// Children name their parents by id; an importer makes ids that are unique within the inventory, and
// importKey values that are the same each time the same source is read.
struct Inventory {
    QList<Department> departments;
    QList<System> systems;
    QList<Server> servers;
    QList<Disk> disks;
    QList<Nic> nics;
    QList<Host> hosts;
    QList<Datastore> datastores;
    QList<Network> networks;
    bool operator==(const Inventory&) const = default;
};

}  // namespace watari
