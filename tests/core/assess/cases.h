// Inventories that one rule has something to say about, and how often: rows of assess_test.
#pragma once

#include "core/assess/assess.h"

#include <span>

namespace watari::assess {

template <class T>
Id<T> id(const char* text) {
    return Id<T>(QLatin1String(text));
}

// A server that no rule has anything to say about, with one disk and one NIC.
inline Inventory cleanInventory() {
    Inventory inv;
    inv.departments.append({.id = id<Department>("dep"),
                            .name = QStringLiteral("情報政策課"),
                            .contact = QStringLiteral("内線 2100")});
    inv.systems.append({.id = id<System>("sys"),
                        .departmentId = id<Department>("dep"),
                        .importKey = QStringLiteral("system-1"),
                        .name = QStringLiteral("Portal")});
    Server s;
    s.id = id<Server>("srv");
    s.systemId = id<System>("sys");
    s.importKey = QStringLiteral("uuid-1");
    s.name = QStringLiteral("portal01");
    s.osName = QStringLiteral("Windows Server 2022");
    s.osFamily = OsFamily::Windows;
    s.specCpu = MilliCores(1000);
    s.specMemory = kGB * 8;
    s.specStorage = kGB * 100;
    s.platformUri = QStringLiteral("qemu:///system");
    inv.servers.append(s);
    Disk d;
    d.id = id<Disk>("dsk");
    d.serverId = s.id;
    d.importKey = QStringLiteral("uuid-1/vda");
    d.target = QStringLiteral("vda");
    d.bus = QStringLiteral("virtio");
    d.path = QStringLiteral("/images/portal.qcow2");
    d.format = QStringLiteral("qcow2");
    d.capacity = kGiB * 2;
    inv.disks.append(d);
    Nic n;
    n.id = id<Nic>("nic");
    n.serverId = s.id;
    n.importKey = QStringLiteral("uuid-1/nic0");
    n.mac = QStringLiteral("52:54:00:00:00:01");
    n.model = QStringLiteral("virtio");
    n.network = QStringLiteral("lan");
    n.addresses = {QStringLiteral("192.0.2.7/24")};
    inv.nics.append(n);
    return inv;
}

inline void addSecondServer(Inventory& inv) {
    Server s = inv.servers.first();
    s.id = id<Server>("srv2");
    s.importKey = QStringLiteral("uuid-2");
    s.name = QStringLiteral("portal02");
    inv.servers.append(s);
    Disk d = inv.disks.first();
    d.id = id<Disk>("dsk2");
    d.importKey = QStringLiteral("uuid-2/vda");
    d.serverId = s.id;
    inv.disks.append(d);
    Nic n = inv.nics.first();
    n.id = id<Nic>("nic2");
    n.serverId = s.id;
    n.importKey = QStringLiteral("uuid-2/nic0");
    n.mac = QStringLiteral("52:54:00:00:00:02");
    n.addresses = {QStringLiteral("192.0.2.8/24")};
    inv.nics.append(n);
}
inline Server& first(Inventory& inv) {
    return inv.servers.first();
}

// No platform, export or image knows it.
inline void onlyListed(Server& server) {
    server.platformUri.clear();
    server.importKey = kListKeys + server.name;
}

struct Case {
    const char* rule;
    const char* what;
    void (*change)(Inventory&, AssessContext&);
    int hits;
};

// Of the rules about servers, their parts, platforms and licences.
[[nodiscard]] std::span<const Case> serverCases();
// Of those about what stands inside guests.
[[nodiscard]] std::span<const Case> guestCases();

}  // namespace watari::assess
