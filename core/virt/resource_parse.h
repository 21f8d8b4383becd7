// Pools, networks, volumes, snapshots and the host, as nodes of libvirt's XML; only for the files of this
// room.
#pragma once

#include "core/virt/description.h"

#include <pugixml.hpp>

namespace watari::virt {

// Sizes only as far as the XML has them; whether it is active, the caller knows.
[[nodiscard]] PoolDescription poolFrom(pugi::xml_node pool);
[[nodiscard]] NetworkDescription networkFrom(pugi::xml_node network);
[[nodiscard]] VolumeDescription volumeFrom(pugi::xml_node volume);
// <domainsnapshot> or <domaincheckpoint>.
[[nodiscard]] SnapshotDescription snapshotFrom(pugi::xml_node node);

// The processor's make and the counts of sockets, cores, threads and NUMA nodes of <capabilities><host>; what
// it does not tell stays as it is.
void addTopology(pugi::xml_node capabilitiesHost, HostDescription& host);
// <sysinfo type='smbios'>: who made the machine.
void addSystem(pugi::xml_node sysinfo, HostDescription& host);

}  // namespace watari::virt
