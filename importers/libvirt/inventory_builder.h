// Gathers what libvirt describes, live or in files, into an inventory.
#pragma once

#include "core/virt/description.h"
#include "importers/importer.h"
#include "importers/libvirt/image_lookup.h"
#include "importers/libvirt/volume_index.h"

#include <QHash>
#include <QSet>

namespace watari::importers {

class InventoryBuilder {
public:
    struct Source {
        QString keyScope;     // what every key begins with
        QString platformUri;  // empty: files
        ImageLookup images;   // may be empty
    };

    explicit InventoryBuilder(Source source);

    // Pools and networks before the guests that use them. The guests stand on the host added last.
    void addHost(const virt::HostDescription& description);
    void addPool(const virt::PoolDescription& pool, const QList<virt::VolumeDescription>& volumes);
    void addVolumes(const QString& pool, const QList<virt::VolumeDescription>& volumes);
    void addNetwork(const virt::NetworkDescription& description);
    void addDomain(virt::DomainDescription domain, const QList<virt::SnapshotDescription>& snapshots);

    void addFinding(const char* rule, Severity severity, const QString& place, const QString& text,
                    const Id<Server>& server = {});
    // One finding for each permission and place: what was refused and what the account needs.
    void addRefusals(const QStringList& permissions, const QString& place, const Id<Server>& server = {});

    [[nodiscard]] ImportOutcome take() { return std::move(m_outcome); }

private:
    [[nodiscard]] QString key(const QString& rest) const { return m_outcome.keyScope + rest; }
    // The same key a second time becomes another: two NICs may have one MAC.
    [[nodiscard]] QString uniqueKey(const QString& wanted);
    void complete(virt::DomainDescription& domain) const;
    void completeFromImage(virt::DiskDescription& disk) const;
    void addParts(const virt::DomainDescription& domain, Server& server);
    void addDisk(const virt::DiskDescription& description, const Server& server);
    void addDiskFindings(const virt::DiskDescription& description, const Server& server);
    void addNic(const virt::NicDescription& description, const Server& server);
    void addDevice(Device device, const Server& server);
    void addSnapshots(const QList<virt::SnapshotDescription>& snapshots, Server& server);
    void addPortGroups(const virt::NetworkDescription& description);

    Source m_source;
    ImportOutcome m_outcome;
    VolumeIndex m_volumes;
    Id<Host> m_host;
    QHash<QString, Id<Network>> m_networks;  // by name, and "name/port group"
    QHash<QString, Id<Network>> m_bridges;
    QSet<QString> m_sriovNetworks;
    QHash<QString, int> m_keys;  // how often each was wanted
    QSet<QString> m_marked;      // disks that a checkpoint follows, of the guest being added
};

}  // namespace watari::importers
