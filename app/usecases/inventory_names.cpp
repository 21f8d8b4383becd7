#include "app/usecases/inventory_cells.h"
#include "core/assess/acceptance.h"

namespace watari::usecases {

namespace {

template <class T>
void addNames(const QList<T>& things, QHash<Id<T>, QString>& names) {
    for (const T& thing : things) names.insert(thing.id, thing.name);
}

template <class T>
void addPointers(const QList<T>& things, QHash<Id<T>, const T*>& index) {
    for (const T& thing : things) index.insert(thing.id, &thing);
}

// A server with two disks on one datastore uses it once.
template <class T>
void addUse(QHash<Id<T>, QList<Id<Server>>>& use, const Id<T>& thing, const Id<Server>& server) {
    if (thing.isNull() || server.isNull()) return;
    QList<Id<Server>>& users = use[thing];
    if (users.isEmpty() || users.last() != server) users.append(server);
}

void addUses(const Inventory& inventory, InventoryNames& names) {
    for (const Server& s : inventory.servers) {
        addUse(names.onHost, s.hostId, s.id);
        if (const Host* host = names.hosts.value(s.hostId)) addUse(names.inCluster, host->clusterId, s.id);
    }
    for (const Disk& d : inventory.disks) {
        addUse(names.onDatastore, d.datastoreId, d.serverId);
        names.disks.insert(d.id, d.label.isEmpty() ? d.target : d.label);
        ++names.diskCounts[d.serverId];
    }
    for (const Nic& n : inventory.nics) {
        addUse(names.onNetwork, n.networkId, n.serverId);
        ++names.nicCounts[n.serverId];
    }
}

}  // namespace

InventoryNames inventoryNames(const Inventory& inventory, const QList<Finding>& findings,
                              const QList<Acceptance>& acceptances) {
    InventoryNames names;
    addNames(inventory.departments, names.departments);
    for (const Department& d : inventory.departments) names.contacts.insert(d.id, d.contact);
    addNames(inventory.clusters, names.clusters);
    addNames(inventory.datastores, names.datastores);
    addNames(inventory.networks, names.networks);
    addPointers(inventory.systems, names.systems);
    addPointers(inventory.hosts, names.hosts);
    addPointers(inventory.servers, names.servers);
    addUses(inventory, names);
    for (const Finding& f : findings) names.findings[f.serverId].append(f);
    for (const Acceptance& a : acceptances)
        if (assess::isInForce(a)) names.acceptances.insert(a.findingKey, a);
    names.assessed = !findings.isEmpty();
    return names;
}

}  // namespace watari::usecases
