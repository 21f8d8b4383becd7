#include "importers/rvtools/vm_index.h"

namespace watari::importers::rvtools {

void VmIndex::add(const VmReference& reference, const QString& otherUuid, qsizetype server) {
    m_servers.insert(server, reference);
    if (!reference.id.isEmpty()) m_byId[reference.id].append(server);
    if (!reference.uuid.isEmpty()) m_byUuid[reference.uuid].append(server);
    if (!otherUuid.isEmpty() && otherUuid != reference.uuid) m_byUuid[otherUuid].append(server);
    m_byName[reference.name].append(server);
}

VmMatch VmIndex::find(const VmReference& reference) const {
    if (!reference.id.isEmpty() && !m_byId.isEmpty()) return chosen(m_byId.value(reference.id), reference);
    if (!reference.uuid.isEmpty() && !m_byUuid.isEmpty())
        return chosen(m_byUuid.value(reference.uuid), reference);
    return chosen(m_byName.value(reference.name), reference);
}

void VmIndex::narrow(Candidates& candidates, const QString& wanted, QString VmReference::*member) const {
    if (wanted.isEmpty()) return;
    Candidates fitting;
    for (const qsizetype server : candidates)
        if (m_servers[server].*member == wanted) fitting.append(server);
    // A server may have moved to another host while the export ran: what fits none tells nothing.
    if (!fitting.isEmpty()) candidates = fitting;
}

VmMatch VmIndex::chosen(Candidates candidates, const VmReference& reference) const {
    // Ids are unique within one vCenter only, so a server of another one is never meant.
    candidates.removeIf([&](qsizetype server) {
        const QString& vCenter = m_servers[server].vCenter;
        return !reference.vCenter.isEmpty() && !vCenter.isEmpty() && vCenter != reference.vCenter;
    });
    if (candidates.size() > 1) narrow(candidates, reference.uuid, &VmReference::uuid);
    if (candidates.size() > 1) narrow(candidates, reference.name, &VmReference::name);
    if (candidates.size() > 1) narrow(candidates, reference.datacenter, &VmReference::datacenter);
    if (candidates.size() > 1) narrow(candidates, reference.cluster, &VmReference::cluster);
    if (candidates.size() > 1) narrow(candidates, reference.host, &VmReference::host);
    if (candidates.isEmpty()) return {};
    if (candidates.size() > 1) return {VmMatch::Kind::Ambiguous, -1};
    return {VmMatch::Kind::Found, candidates.first()};
}

}  // namespace watari::importers::rvtools
