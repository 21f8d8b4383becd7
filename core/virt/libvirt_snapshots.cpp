#include "core/virt/libvirt_hypervisor.h"
#include "core/virt/resource_parse.h"
#include "core/virt/xml_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::virt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Virt)
};

Result<SnapshotDescription> fromXml(char* text) {
    const CText owner(text);
    if (!owner) return lastLibvirtError(Tr::tr("Reading a snapshot"));
    TRY(const auto document, parseForeignXml(QByteArray(owner.get())));
    return snapshotFrom(document.document_element());
}

// One that is removed meanwhile is left out.
Result<QList<SnapshotDescription>> snapshotsOf(virDomainPtr domain) {
    virDomainSnapshotPtr* found = nullptr;
    const int count = virDomainListAllSnapshots(domain, &found, VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL);
    if (count < 0 && unsupportedByDriver()) return QList<SnapshotDescription>();
    if (count < 0) return lastLibvirtError(Tr::tr("Listing the guest's snapshots"));
    QList<SnapshotDescription> result;
    for (const SnapshotHandle& snapshot : takeList<SnapshotHandle>(found, count)) {
        auto description = fromXml(virDomainSnapshotGetXMLDesc(snapshot.get(), 0));
        if (!description) continue;
        const int current = virDomainSnapshotIsCurrent(snapshot.get(), 0);
        if (current >= 0) description->current = current == 1;
        result.append(*description);
    }
    return result;
}

// How much changed since is told of running guests only.
char* checkpointXml(virDomainCheckpointPtr checkpoint) {
    char* text = virDomainCheckpointGetXMLDesc(
        checkpoint, VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN | VIR_DOMAIN_CHECKPOINT_XML_SIZE);
    return text ? text : virDomainCheckpointGetXMLDesc(checkpoint, VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN);
}

// libvirt does not tell which is current: it is the one that no other stands on.
void markCurrent(QList<SnapshotDescription>& checkpoints) {
    QStringList parents;
    for (const auto& checkpoint : checkpoints) parents << checkpoint.parent;
    for (auto& checkpoint : checkpoints) checkpoint.current = !parents.contains(checkpoint.name);
}

Result<QList<SnapshotDescription>> checkpointsOf(virDomainPtr domain) {
    virDomainCheckpointPtr* found = nullptr;
    const int count = virDomainListAllCheckpoints(domain, &found, VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL);
    if (count < 0 && unsupportedByDriver()) return QList<SnapshotDescription>();
    if (count < 0) return lastLibvirtError(Tr::tr("Listing the guest's checkpoints"));
    QList<SnapshotDescription> result;
    for (const CheckpointHandle& checkpoint : takeList<CheckpointHandle>(found, count))
        if (const auto description = fromXml(checkpointXml(checkpoint.get()))) result.append(*description);
    markCurrent(result);
    return result;
}

}  // namespace

Result<QList<SnapshotDescription>> LibvirtHypervisor::snapshots(const DomainUuid& uuid) {
    TRY(const auto domain, find(uuid));
    TRY(auto all, snapshotsOf(domain.get()));
    TRY(const auto checkpoints, checkpointsOf(domain.get()));
    return all + checkpoints;
}

}  // namespace watari::virt
