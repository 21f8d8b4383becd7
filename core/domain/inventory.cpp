#include "core/domain/inventory.h"

#include <utility>

namespace watari {
namespace {

template <class T>
bool belongsTo(const T& part, const QSet<Id<Server>>& servers) {
    return servers.contains(part.serverId);
}
bool belongsTo(const Flow& flow, const QSet<Id<Server>>& servers) {
    return servers.contains(flow.serverId) || servers.contains(flow.clientId);
}

template <class T>
void keepParts(QList<T>& list, const QSet<Id<Server>>& servers) {
    if constexpr (requires(const T& part) { part.serverId; })
        list.removeIf([&](const T& part) { return !belongsTo(part, servers); });
}

// Removes the parents that no child names.
template <class Parent, class Child>
void keepNamed(QList<Parent>& parents, const QList<Child>& children, Id<Parent> Child::*reference) {
    QSet<Id<Parent>> named;
    for (const Child& child : children) named.insert(child.*reference);
    parents.removeIf([&](const Parent& parent) { return !named.contains(parent.id); });
}

}  // namespace

Inventory narrowedTo(Inventory inventory, const QSet<Id<Server>>& servers) {
    inventory.servers.removeIf([&](const Server& server) { return !servers.contains(server.id); });
    forEachInventoryList([&](const auto& list) { keepParts(inventory.*list.list, servers); });
    keepNamed(inventory.systems, std::as_const(inventory.servers), &Server::systemId);
    keepNamed(inventory.departments, std::as_const(inventory.systems), &System::departmentId);
    return inventory;
}

}  // namespace watari
