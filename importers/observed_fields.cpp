#include "importers/observed_fields.h"

namespace watari::importers {

ObservedFields::ObservedFields(const Inventory& read) {
    QSet<Id<Host>> clustered;
    for (const Host& host : read.hosts)
        if (!host.clusterId.isNull()) clustered.insert(host.id);
    QSet<Id<Server>> running;
    for (const Server& server : read.servers) {
        m_tellsTags = m_tellsTags || !server.tags.isEmpty();
        if (clustered.contains(server.hostId)) m_inCluster.insert(server.importKey);
        if (server.powerState == PowerState::Running) running.insert(server.id);
    }
    for (const Disk& disk : read.disks)
        if (running.contains(disk.serverId)) m_ofRunning.insert(disk.importKey);
    QSet<Id<Server>> addressed;
    for (const Nic& nic : read.nics)
        if (!nic.addresses.isEmpty() && running.contains(nic.serverId)) addressed.insert(nic.serverId);
    for (const Nic& nic : read.nics)
        if (addressed.contains(nic.serverId)) m_withAddresses.insert(nic.importKey);
}

// numa_affinity and boot_order are not here: some platforms hide them from accounts that see the rest.
void ObservedFields::clearUnsaid(const Server&, const Server& read, Server& value) const {
    if (read.measuredCpu) value.cpuAffinity = read.cpuAffinity;
    if (m_inCluster.contains(read.importKey)) value.hostAffinity = read.hostAffinity;
    if (m_tellsTags) value.tags = read.tags;
}

// Of a guest that is off, libvirt tells the chain only where the image can be looked at; but what was below
// one file is not below another.
void ObservedFields::clearUnsaid(const Disk& old, const Disk& read, Disk& value) const {
    const bool isElsewhere = !read.path.isEmpty() && read.path != old.path;
    const bool isSeen = m_ofRunning.contains(read.importKey) && read.capacity > Bytes(0);
    if (isElsewhere || isSeen) value.backingChain = read.backingChain;
    if (isElsewhere) value.datastoreId = read.datastoreId;
}

void ObservedFields::clearUnsaid(const Nic& old, const Nic& read, Nic& value) const {
    if (m_withAddresses.contains(read.importKey)) value.addresses = read.addresses;
    if (!read.network.isEmpty() && read.network != old.network) value.networkId = read.networkId;
}

}  // namespace watari::importers
