#include "importers/vsphere/inventory_builder.h"

#include "importers/outcome_draft.h"
#include "importers/uuid_text.h"
#include "importers/vsphere/devices.h"
#include "importers/vsphere/guest_state.h"
#include "importers/vsphere/server_settings.h"
#include "importers/vsphere/storage_layout.h"

#include <QCoreApplication>

#include <utility>

namespace watari::importers::vsphere {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VsphereImporter)
};

constexpr qsizetype kMostMissingFindings = 200;

QStringList texts(std::initializer_list<const char*> words) {
    QStringList list;
    for (const char* word : words) list.append(QString::fromLatin1(word));
    return list;
}

PropertySpec spec(const char* type, std::initializer_list<const char*> paths) {
    return {QString::fromLatin1(type), texts(paths)};
}

}  // namespace

// None of one type below another, so that exactly one row fits each object. All of them exist since
// vSphere 5.5.
QList<PropertySpec> platformProperties() {
    return {spec("Folder", {"name", "parent"}),
            spec("Datacenter", {"name", "parent"}),
            spec("ComputeResource", {"name", "parent", "configurationEx", "summary"}),
            spec("ResourcePool", {"name", "parent"}),
            spec("HostSystem", {"name", "parent", "summary.hardware", "summary.config.product",
                                "summary.quickStats", "hardware.systemInfo", "hardware.numaInfo",
                                "runtime.inMaintenanceMode", "config.network.portgroup", "config.autoStart"}),
            spec("Datastore", {"name", "parent", "summary"}),
            spec("Network", {"name", "parent", "summary"}),
            spec("DistributedVirtualSwitch", {"name", "parent"})};
}

PropertySpec portGroupProperties() {
    return spec("DistributedVirtualPortgroup", {"name", "parent", "key", "config"});
}

PropertySpec serverProperties() {
    return spec("VirtualMachine", {"name",
                                   "parent",
                                   "resourcePool",
                                   "customValue",
                                   "tag",
                                   "snapshot",
                                   "layoutEx",
                                   "config.uuid",
                                   "config.instanceUuid",
                                   "config.guestFullName",
                                   "config.guestId",
                                   "config.version",
                                   "config.template",
                                   "config.firmware",
                                   "config.annotation",
                                   "config.hardware",
                                   "config.extraConfig",
                                   "config.flags",
                                   "config.bootOptions",
                                   "config.cpuAffinity",
                                   "config.memoryAffinity",
                                   "config.cpuHotAddEnabled",
                                   "config.memoryHotAddEnabled",
                                   "config.changeTrackingEnabled",
                                   "runtime.host",
                                   "runtime.powerState",
                                   "runtime.connectionState",
                                   "runtime.consolidationNeeded",
                                   "runtime.faultToleranceState",
                                   "runtime.minRequiredEVCModeKey",
                                   "guest.guestFullName",
                                   "guest.hostName",
                                   "guest.toolsVersion",
                                   "guest.toolsVersionStatus2",
                                   "guest.toolsRunningStatus",
                                   "guest.net",
                                   "guest.ipStack",
                                   "guest.disk"});
}

QStringList customFieldProperties() {
    return {QStringLiteral("field")};
}

InventoryBuilder::InventoryBuilder(SourceIdentity identity) : m_identity(std::move(identity)) {
    m_outcome.keyScope = m_identity.keyScope;
}

void InventoryBuilder::add(ManagedObject object) {
    noteMissing(object);
    if (object.reference.type != QLatin1String("VirtualMachine")) return m_platform.add(std::move(object));
    finishPlatform();
    addServer(object);
}

void InventoryBuilder::finishPlatform() {
    if (std::exchange(m_platformDone, true)) return;
    m_platform.writeTo(m_outcome.inventory, m_outcome.findings, m_identity.keyScope);
}

// Once for each object and privilege; a whole folder may be closed to the account.
void InventoryBuilder::noteMissing(const ManagedObject& object) {
    for (const MissingProperty& missing : object.missing) {
        // Not every version and kind of host has every property.
        if (missing.fault == QLatin1String("InvalidProperty")) continue;
        const QString place =
            object.reference.value + (object.text("name").isEmpty() ? QString() : u' ' + object.text("name"));
        const QString told = place + u'\n' + missing.privilege + missing.fault;
        if (m_missing.contains(told) || m_missing.size() >= kMostMissingFindings) continue;
        m_missing.insert(told);
        m_outcome.findings.append(
            missing.privilege.isEmpty()
                ? makeFinding(
                      "import.property.unreadable", Severity::Warning, place,
                      Tr::tr("vSphere does not tell %1 of this object (%2), so that part of it is "
                             "missing here. Check in its own window whether the object can be reached.")
                          .arg(missing.path, missing.fault))
                : makeFinding(
                      "import.permission.missing", Severity::Warning, place,
                      Tr::tr("The account lacks the privilege %1 on the object %2, so %3 and what else "
                             "that privilege shows is missing here. Give it the role Read-only there "
                             "and read the source again.")
                          .arg(missing.privilege,
                               missing.object.isEmpty() ? object.reference.value : missing.object,
                               missing.path)));
    }
}

// A server keeps its instance UUID when it is registered anew; its reference does not.
void InventoryBuilder::keepKeysApart(const ManagedObject& object, Server& server) {
    const QString byReference = m_identity.keyScope + object.reference.value;
    const QString instance = canonicalUuid(object.text("config.instanceUuid"));
    server.importKey = instance.isEmpty() ? byReference : m_identity.keyScope + instance;
    server.aliases = aliasesOf(object);
    const bool isTaken = m_serverKeys.contains(server.importKey);
    if (isTaken) {
        Finding finding = makeFinding(
            "import.guest.key_shared", Severity::Warning, server.name,
            Tr::tr("Another server here has the same instance UUID %1, so this one is told apart by its "
                   "reference %2, which changes when it is registered anew.")
                .arg(instance, object.reference.value));
        finding.serverId = server.id;
        m_outcome.findings.append(finding);
        server.importKey = byReference;
        server.aliases.removeAll(QStringLiteral("vc-uuid:") + instance);
    }
    if (server.importKey != byReference) server.aliases.append(byReference);
    m_serverKeys.insert(server.importKey);
}

Server InventoryBuilder::serverFrom(const ManagedObject& object) {
    Server server;
    server.id =
        Id<Server>(QStringLiteral("server-") + QString::number(m_outcome.inventory.servers.size() + 1));
    server.platformUri = m_identity.uri;
    readSettings(object, m_platform, server);
    keepKeysApart(object, server);
    const QString state = object.text("runtime.connectionState");
    if (!state.isEmpty() && state != QLatin1String("connected")) {
        Finding finding = makeFinding(
            "import.guest.inaccessible", Severity::Warning, server.name,
            Tr::tr("vSphere cannot reach this server now (%1), so what is shown of it may be old or missing. "
                   "Bring its host and datastore back, or remove what is left of it.")
                .arg(state));
        finding.serverId = server.id;
        m_outcome.findings.append(finding);
    }
    return server;
}

void InventoryBuilder::addServer(const ManagedObject& object) {
    Inventory& inventory = m_outcome.inventory;
    Server server = serverFrom(object);
    const StorageLayout layout(object.property("layoutEx"));
    const DeviceSource source{.hardware = object.property("config.hardware"),
                              .extraOptions = extraOptionsOf(object),
                              .layout = layout,
                              .platform = m_platform,
                              .tracksChanges = server.changeTracking.value_or(false)};
    const DeviceNames names = readDevices(source, server, inventory, m_outcome.findings);
    readGuest(object, names, server, inventory);
    readBootOrder(object, names, server);
    readSnapshots(object, layout, server, inventory.snapshots);
    inventory.servers.append(server);
}

// Copies made by hand often keep the BIOS UUID; as an alias it would make two servers one.
void InventoryBuilder::findSharedUuids() {
    QHash<QString, int> uses;
    for (const Server& server : std::as_const(m_outcome.inventory.servers))
        for (const QString& alias : server.aliases) ++uses[alias];
    for (Server& server : m_outcome.inventory.servers) {
        const qsizetype before = server.aliases.size();
        server.aliases.removeIf([&](const QString& alias) { return uses.value(alias) > 1; });
        if (server.aliases.size() == before) continue;
        Finding finding = makeFinding(
            "import.guest.uuid_shared", Severity::Warning, server.name,
            Tr::tr("Another server here has the same BIOS UUID %1, so other sources cannot be matched to "
                   "either by it. Look whether one is a copy of the other.")
                .arg(server.platformUuid));
        finding.serverId = server.id;
        m_outcome.findings.append(finding);
    }
}

ImportOutcome InventoryBuilder::take() {
    finishPlatform();
    findSharedUuids();
    return std::move(m_outcome);
}

Result<ImportOutcome> inventoryOf(const QList<QByteArray>& answers, const SourceIdentity& identity) {
    InventoryBuilder builder(identity);
    for (const QByteArray& answer : answers) {
        TRY(Page page, pageOf(answer));
        for (ManagedObject& object : page.objects) builder.add(std::move(object));
    }
    return builder.take();
}

}  // namespace watari::importers::vsphere
