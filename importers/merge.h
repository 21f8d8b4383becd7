// Compares what an importer has just read with what is stored, so that importing again updates.
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/domain/inventory.h"
#include "importers/changes.h"
#include "importers/same_server.h"

#include <QHash>
#include <QList>
#include <QString>

namespace watari::importers {

struct MergeOptions {
    QString keyScope;     // as the importer gave it; empty: nothing counts as missing
    QStringList covered;  // as the importer gave it; empty: the whole scope
    Instant readAt;
};

// A list asks for another order than the dependency has, which may be a person's.
struct KeptFlowOrder {
    Flow flow;  // as it stays
    FlowOrder read = FlowOrder::Unset;
    bool operator==(const KeptFlowOrder&) const = default;
};

// A server of another source that was taken for a stored one for the first time.
struct ServerClaim {
    Id<Server> serverId;
    QString importedName;
    QString storedName;
    Sameness by = Sameness::Uuid;
    QString evidence;
    bool operator==(const ServerClaim&) const = default;
};

struct MergeResult {
    Inventory toInsert;  // with new ids
    Inventory toUpdate;  // stored id and revision, merged values
    Inventory toRemove;  // parts and pieces of the platform that are gone and that nothing refers to
    Inventory missing;   // not read any more and kept; servers are updated with the time
    qint64 unchanged = 0;
    QList<InventoryChange> changes;
    QList<ServerClaim> claims;
    QList<KeptFlowOrder> keptOrders;
    QHash<QString, QString> storedIds;  // id in the imported inventory to the lasting one
};

// Servers are the same as findSameServers says, other entities when their importKey is (departments: their
// name); a part of a server known from another source also by what a person would know it by (path, MAC
// address, mount point). An imported value that is not set (empty, none, zero, unknown) leaves the stored one
// as it is: an import never empties a field that a person or another source may have filled. Two exceptions,
// both of what its own source reads again: devices and snapshots are replaced as a whole; and of a server
// that no other platform tells of, a whole reading clears what ObservedFields lists (CPU pinning, host rules,
// tags, backing chains, NIC addresses, references to where a disk or NIC was before). A server that another
// source named first keeps its name and note, a dependency the order once given to it. References are turned
// to the lasting ids.
[[nodiscard]] MergeResult mergeInventory(const Inventory& existing, const Inventory& imported,
                                         const MergeOptions& options, IdSource& ids);

// A server with what another source knows of it: the first keeps its key, name and note, the values of the
// other that are set replace its own.
[[nodiscard]] Server joinedServer(const Server& first, const Server& other);

}  // namespace watari::importers
