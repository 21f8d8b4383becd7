#include "importers/vsphere/server_settings.h"

#include "importers/operating_system.h"
#include "importers/uuid_text.h"

namespace watari::importers::vsphere {

namespace {

constexpr qint64 kMostCpus = 1'000'000;
constexpr int kFirstSwappedHardware = 13;

PowerState powerStateOf(const QString& state) {
    if (state == QLatin1String("poweredOn")) return PowerState::Running;
    if (state == QLatin1String("poweredOff")) return PowerState::Off;
    if (state == QLatin1String("suspended")) return PowerState::Paused;
    return PowerState::Unknown;
}

Firmware firmwareOf(const QString& firmware) {
    if (firmware == QLatin1String("efi")) return Firmware::Uefi;
    if (firmware == QLatin1String("bios")) return Firmware::Bios;
    return Firmware::Unknown;
}

// "rhel8_64Guest", "windows2019srv_64Guest", "arm-ubuntu64Guest".
QString architectureOf(const QString& guestId) {
    if (guestId.startsWith(QLatin1String("arm"))) return QStringLiteral("aarch64");
    if (guestId.endsWith(QLatin1String("64Guest"))) return QStringLiteral("x86_64");
    return {};
}

// What the guest says itself, otherwise what the server was set up for.
QString osNameOf(const ManagedObject& object) {
    const QString told = object.text("guest.guestFullName").trimmed();
    return told.isEmpty() ? object.text("config.guestFullName").trimmed() : told;
}

// "0,2,4"
QString affinityOf(const Node& affinity) {
    QStringList numbers;
    for (const Node& entry : affinity.children)
        if (entry.name == QLatin1String("affinitySet")) numbers.append(entry.text.trimmed());
    return numbers.join(u',');
}

std::optional<bool> optionFlag(const QHash<QString, QString>& options, const QString& key) {
    const QString value = options.value(key).toLower();
    if (value == QLatin1String("true")) return true;
    if (value == QLatin1String("false")) return false;
    return std::nullopt;
}

QStringList tagsOf(const ManagedObject& object, const Platform& platform) {
    QStringList tags;
    for (const Node& entry : object.property("customValue").children) {
        const QString name =
            platform.customFieldName(numberOf(entry.child(QLatin1String("key"))).value_or(-1));
        const QString value = entry.child(QLatin1String("value")).text;
        if (!name.isEmpty() && !value.isEmpty()) tags.append(name + u'=' + value);
    }
    for (const Node& tag : object.property("tag").children)
        if (const QString key = tag.child(QLatin1String("key")).text; !key.isEmpty()) tags.append(key);
    return tags;
}

void readSizes(const ManagedObject& object, Server& server) {
    const Node& hardware = object.property("config.hardware");
    if (const auto cpus = numberOf(hardware.child(QLatin1String("numCPU")));
        cpus && *cpus > 0 && *cpus <= kMostCpus)
        server.measuredCpu = MilliCores(1'000) * *cpus;
    server.measuredMemory = bytesOf(hardware.child(QLatin1String("memoryMB")), kMiB);
    server.coresPerSocket = numberOf(hardware.child(QLatin1String("numCoresPerSocket"))).value_or(0);
}

void readSwitches(const ManagedObject& object, Server& server) {
    const QHash<QString, QString> options = extraOptionsOf(object);
    server.cpuHotAdd = flagOf(object.property("config.cpuHotAddEnabled"));
    server.memoryHotAdd = flagOf(object.property("config.memoryHotAddEnabled"));
    server.cpuMode = object.text("runtime.minRequiredEVCModeKey");
    server.cpuAffinity = affinityOf(object.property("config.cpuAffinity"));
    server.numaAffinity = options.value(QStringLiteral("numa.nodeaffinity"));
    if (server.numaAffinity.isEmpty())
        server.numaAffinity = affinityOf(object.property("config.memoryAffinity"));
    server.secureBoot =
        flagOf(object.property("config.bootOptions").child(QLatin1String("efiSecureBootEnabled")));
    server.changeTracking = flagOf(object.property("config.changeTrackingEnabled"));
    server.consolidationNeeded = flagOf(object.property("runtime.consolidationNeeded"));
    const QString tolerance = object.text("runtime.faultToleranceState");
    if (!tolerance.isEmpty()) server.faultTolerance = tolerance != QLatin1String("notConfigured");
    server.diskSerialsShown = optionFlag(options, QStringLiteral("disk.enableuuid"));
    if (!server.diskSerialsShown)
        server.diskSerialsShown =
            flagOf(object.property("config.flags").child(QLatin1String("diskUuidEnabled")));
}

struct SnapshotTree {
    const StorageLayout& layout;
    const Server& server;
    QString current;  // reference
    QList<GuestSnapshot>& snapshots;
};

QStringList childrenOf(const Node& node) {
    QStringList references;
    for (const Node& child : node.children)
        if (child.name == QLatin1String("childSnapshotList"))
            references.append(child.child(QLatin1String("snapshot")).text.trimmed());
    return references;
}

// As deep as the answer, which treeOf limits.
void readSnapshot(const Node& node, const QString& parent, const SnapshotTree& tree) {
    const QString reference = node.child(QLatin1String("snapshot")).text.trimmed();
    GuestSnapshot snapshot;
    snapshot.id = Id<GuestSnapshot>(QStringLiteral("snapshot-") + QString::number(tree.snapshots.size() + 1));
    snapshot.serverId = tree.server.id;
    snapshot.importKey = tree.server.importKey + QStringLiteral("/snapshot/") + reference;
    snapshot.name = unescapedName(node.child(QLatin1String("name")).text);
    snapshot.description = node.child(QLatin1String("description")).text;
    snapshot.createdAt = instantOf(node.child(QLatin1String("createTime")));
    snapshot.parent = parent;
    snapshot.current = reference == tree.current;
    snapshot.quiesced = flagOf(node.child(QLatin1String("quiesced")));
    snapshot.size = tree.layout.sizeOfSnapshot(reference, childrenOf(node), *snapshot.current);
    tree.snapshots.append(snapshot);
    for (const Node& child : node.children)
        if (child.name == QLatin1String("childSnapshotList")) readSnapshot(child, snapshot.name, tree);
}

}  // namespace

QStringList aliasesOf(const ManagedObject& object) {
    QStringList aliases;
    const QString uuid = canonicalUuid(object.text("config.uuid"));
    const QString instance = canonicalUuid(object.text("config.instanceUuid"));
    if (!uuid.isEmpty()) {
        aliases.append(QStringLiteral("uuid:") + uuid);
        if (object.text("config.version").section(u'-', -1).toInt() >= kFirstSwappedHardware)
            aliases.append(QStringLiteral("uuid:") + byteSwappedUuid(uuid));
    }
    if (!instance.isEmpty()) aliases.append(QStringLiteral("vc-uuid:") + instance);
    return aliases;
}

QHash<QString, QString> extraOptionsOf(const ManagedObject& object) {
    QHash<QString, QString> options;
    for (const Node& entry : object.property("config.extraConfig").children)
        options.insert(entry.child(QLatin1String("key")).text.toLower(),
                       entry.child(QLatin1String("value")).text);
    return options;
}

void readSettings(const ManagedObject& object, const Platform& platform, Server& server) {
    const QString hostReference = object.text("runtime.host").trimmed();
    server.name = unescapedName(object.text("name"));
    server.hostId = platform.host(hostReference);
    server.platformUuid = canonicalUuid(object.text("config.uuid"));
    server.osName = osNameOf(object);
    server.osFamily = osFamilyOf(server.osName);
    server.powerState = powerStateOf(object.text("runtime.powerState"));
    server.firmware = firmwareOf(object.text("config.firmware"));
    server.kind =
        flagOf(object.property("config.template")) == true ? ServerKind::Template : ServerKind::Machine;
    server.architecture = architectureOf(object.text("config.guestId"));
    server.hardware = object.text("config.version");
    server.folder = platform.folderPath(object.text("parent").trimmed());
    server.resourcePool = platform.poolPath(object.text("resourcePool").trimmed());
    server.hostAffinity = platform.hostRules(object.reference.value).join(QStringLiteral(", "));
    server.autostart = platform.startsWithHost(object.reference.value, hostReference);
    server.tags = tagsOf(object, platform);
    server.note = object.text("config.annotation");
    readSizes(object, server);
    readSwitches(object, server);
}

void readBootOrder(const ManagedObject& object, const DeviceNames& names, Server& server) {
    for (const Node& entry : object.property("config.bootOptions").children) {
        if (entry.name != QLatin1String("bootOrder")) continue;
        const auto key = numberOf(entry.child(QLatin1String("deviceKey")));
        if (key)
            server.bootOrder.append(names.bootNames.value(*key, QString::number(*key)));
        else if (entry.type.endsWith(QLatin1String("CdromDevice")))
            server.bootOrder.append(QStringLiteral("cdrom"));
        else if (entry.type.endsWith(QLatin1String("FloppyDevice")))
            server.bootOrder.append(QStringLiteral("floppy"));
    }
}

void readSnapshots(const ManagedObject& object, const StorageLayout& layout, const Server& server,
                   QList<GuestSnapshot>& snapshots) {
    const Node& info = object.property("snapshot");
    const SnapshotTree tree{layout, server, info.child(QLatin1String("currentSnapshot")).text.trimmed(),
                            snapshots};
    for (const Node& root : info.children)
        if (root.name == QLatin1String("rootSnapshotList")) readSnapshot(root, QString(), tree);
}

}  // namespace watari::importers::vsphere
