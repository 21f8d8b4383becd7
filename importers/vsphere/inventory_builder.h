// From the objects that vSphere answers with to an inventory; knows nothing of connections.
#pragma once

#include "importers/importer.h"
#include "importers/vsphere/answers.h"
#include "importers/vsphere/platform.h"
#include "importers/vsphere/requests.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace watari::importers::vsphere {

// What the builder reads. The platform must be complete before the first server: ask in this order.
[[nodiscard]] QList<PropertySpec> platformProperties();
[[nodiscard]] PropertySpec portGroupProperties();
[[nodiscard]] PropertySpec serverProperties();
[[nodiscard]] QStringList customFieldProperties();

struct SourceIdentity {
    QString uri;       // "vsphere://vcenter.example.jp"
    QString keyScope;  // begins every importKey
};

// Findings: import.permission.missing, import.property.unreadable, import.guest.inaccessible,
// import.guest.uuid_shared, import.guest.key_shared, import.network.vlan_differs and those of the devices.
class InventoryBuilder {
public:
    explicit InventoryBuilder(SourceIdentity identity);

    void add(ManagedObject object);
    [[nodiscard]] ImportOutcome take();

private:
    void addServer(const ManagedObject& object);
    [[nodiscard]] Server serverFrom(const ManagedObject& object);
    void noteMissing(const ManagedObject& object);
    void keepKeysApart(const ManagedObject& object, Server& server);
    void findSharedUuids();
    void finishPlatform();

    SourceIdentity m_identity;
    Platform m_platform;
    bool m_platformDone = false;
    ImportOutcome m_outcome;
    QSet<QString> m_serverKeys;
    QSet<QString> m_missing;  // what was already told
};

// Answers to RetrievePropertiesEx, one after the other, as the inventory they tell. Errors: those of pageOf.
[[nodiscard]] Result<ImportOutcome> inventoryOf(const QList<QByteArray>& answers,
                                                const SourceIdentity& identity);

}  // namespace watari::importers::vsphere
