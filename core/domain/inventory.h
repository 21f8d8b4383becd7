// Everything read from one source at one time.
#pragma once

#include "core/domain/flow.h"
#include "core/domain/guest.h"
#include "core/domain/platform.h"
#include "core/domain/server.h"
#include "core/domain/server_parts.h"

#include <QList>
#include <QSet>

#include <cstddef>
#include <tuple>
#include <utility>

namespace watari {

// Children name their parents by id; an importer makes ids that are unique within the inventory, and
// importKey values that are the same each time the same source is read.
struct Inventory {
    QList<Department> departments;
    QList<System> systems;
    QList<Cluster> clusters;
    QList<Host> hosts;
    QList<Datastore> datastores;
    QList<Network> networks;
    QList<Server> servers;
    QList<Disk> disks;
    QList<Nic> nics;
    QList<Device> devices;
    QList<GuestSnapshot> snapshots;
    QList<Volume> volumes;
    QList<GuestInterface> interfaces;
    QList<Software> software;
    QList<Inspection> inspections;
    QList<Flow> flows;
    bool operator==(const Inventory&) const = default;
};

template <class T>
struct InventoryList {
    using Entity = T;
    const char* entity;  // as in the store and in JSON: "server"
    const char* plural;  // key of the list in JSON
    QList<T> Inventory::*list;
};

// Every list of an inventory once, parents before children: what merges, stores, compares, prints or selects
// goes by it.
inline constexpr auto kInventoryLists =
    std::make_tuple(InventoryList<Department>{"department", "departments", &Inventory::departments},
                    InventoryList<System>{"system", "systems", &Inventory::systems},
                    InventoryList<Cluster>{"cluster", "clusters", &Inventory::clusters},
                    InventoryList<Host>{"host", "hosts", &Inventory::hosts},
                    InventoryList<Datastore>{"datastore", "datastores", &Inventory::datastores},
                    InventoryList<Network>{"network", "networks", &Inventory::networks},
                    InventoryList<Server>{"server", "servers", &Inventory::servers},
                    InventoryList<Disk>{"disk", "disks", &Inventory::disks},
                    InventoryList<Nic>{"nic", "nics", &Inventory::nics},
                    InventoryList<Device>{"device", "devices", &Inventory::devices},
                    InventoryList<GuestSnapshot>{"guest_snapshot", "snapshots", &Inventory::snapshots},
                    InventoryList<Volume>{"volume", "volumes", &Inventory::volumes},
                    InventoryList<GuestInterface>{"guest_interface", "interfaces", &Inventory::interfaces},
                    InventoryList<Software>{"software", "software", &Inventory::software},
                    InventoryList<Inspection>{"inspection", "inspections", &Inventory::inspections},
                    InventoryList<Flow>{"flow", "flows", &Inventory::flows});

// Calls visit(list) for each: list.entity, inventory.*list.list.
template <class Visit>
constexpr void forEachInventoryList(Visit&& visit) {
    std::apply([&](const auto&... list) { (visit(list), ...); }, kInventoryLists);
}

// Children before parents: for taking apart.
template <class Visit>
constexpr void forEachInventoryListBackwards(Visit&& visit) {
    constexpr std::size_t kCount = std::tuple_size_v<decltype(kInventoryLists)>;
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (visit(std::get<kCount - 1 - I>(kInventoryLists)), ...);
    }
    (std::make_index_sequence<kCount>{});
}

// Those servers with their parts, systems, departments and dependencies; the platform stays as a whole.
[[nodiscard]] Inventory narrowedTo(Inventory inventory, const QSet<Id<Server>>& servers);

}  // namespace watari
