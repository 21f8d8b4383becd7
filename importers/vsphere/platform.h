// The objects that stand around the servers: what they become in an inventory, and how servers find them.
#pragma once

#include "core/domain/finding.h"
#include "core/domain/inventory.h"
#include "importers/vsphere/answers.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace watari::importers::vsphere {

// "%2f" in a name stands for "/": vSphere escapes that, the backslash and the percent sign.
[[nodiscard]] QString unescapedName(const QString& name);

class Platform {
public:
    void add(ManagedObject object);
    // Once all objects have been added: makes clusters, hosts, datastores and networks of them.
    void writeTo(Inventory& inventory, QList<Finding>& findings, const QString& keyScope);

    // Of servers, by the value of a reference; null, empty or none where it names nothing known.
    [[nodiscard]] Id<Host> host(const QString& reference) const { return m_hostIds.value(reference); }
    [[nodiscard]] Id<Datastore> datastore(const QString& reference) const {
        return m_datastoreIds.value(reference);
    }
    // Also by the key of a distributed port group.
    [[nodiscard]] Id<Network> network(const QString& reference) const {
        return m_networkIds.value(reference);
    }
    [[nodiscard]] QString networkName(const QString& reference) const {
        return m_networkNames.value(reference);
    }
    // Below the datacenter's folder of servers: "Web/Public".
    [[nodiscard]] QString folderPath(const QString& folder) const;
    // Below the pool that every cluster has.
    [[nodiscard]] QString poolPath(const QString& pool) const;
    [[nodiscard]] QStringList hostRules(const QString& server) const { return m_hostRules.value(server); }
    [[nodiscard]] std::optional<bool> startsWithHost(const QString& server, const QString& host) const;
    [[nodiscard]] QString customFieldName(qint64 key) const { return m_customFields.value(key); }

private:
    [[nodiscard]] const ManagedObject& object(const QString& reference) const;
    [[nodiscard]] QString parentOf(const QString& reference) const;
    [[nodiscard]] QString datacenterOf(const QString& reference) const;
    void addCluster(const ManagedObject& object, Inventory& inventory, const QString& keyScope);
    void addHost(const ManagedObject& object, Inventory& inventory, const QString& keyScope);
    void addDatastore(const ManagedObject& object, Inventory& inventory, const QString& keyScope);
    void addNetwork(const ManagedObject& object, Inventory& inventory, const QString& keyScope);
    void readHostRules(const Node& configuration);
    void readPortGroups(const ManagedObject& host);
    void readCustomFields(const ManagedObject& manager);
    void describeSwitch(const ManagedObject& object, Network& network) const;
    void findDifferentVlans(const Network& network, QList<Finding>& findings) const;

    // A port group of the same name on each host that has it.
    struct PortGroup {
        QStringList vlans;
        QStringList switches;
    };

    QHash<QString, ManagedObject> m_objects;
    QStringList m_order;  // as they came
    QHash<QString, Id<Cluster>> m_clusterIds;
    QHash<QString, Id<Host>> m_hostIds;
    QHash<QString, Id<Datastore>> m_datastoreIds;
    QHash<QString, Id<Network>> m_networkIds;
    QHash<QString, QString> m_networkNames;
    QHash<QString, QStringList> m_hostRules;  // by server
    QHash<QString, PortGroup> m_portGroups;   // by datacenter and name
    QHash<qint64, QString> m_customFields;
};

}  // namespace watari::importers::vsphere
