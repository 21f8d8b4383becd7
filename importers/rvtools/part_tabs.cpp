// vDisk, vPartition, vNetwork, vSnapshot, vUSB, vCD, vFloppy.
#include "importers/part_traits.h"
#include "importers/rvtools/read_tabs.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace watari::importers::rvtools {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RvToolsImporter)
};

// "[ds1] folder/disk.vmdk"
QString datastoreOf(const QString& path) {
    const qsizetype end = path.indexOf(u']');
    return path.startsWith(u'[') && end > 0 ? path.mid(1, end - 1).trimmed() : QString();
}

// "SCSI controller 1": its bus and number.
struct ControllerLabel {
    QString bus;
    QString number;
};

ControllerLabel controllerLabelIn(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral("^(SCSI|SATA|IDE|NVME)\\s*(?:controller|コントローラー?)?\\s*(\\d{1,3})$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    return {match.captured(1).toLower(), match.captured(2)};
}

// By the kind of controller, where its label does not tell.
QString busOf(const QString& controller) {
    const QString kind = controller.toLower();
    for (const char* bus : {"nvme", "sata", "ide", "scsi"})
        if (kind.contains(QLatin1String(bus))) return QString::fromLatin1(bus);
    if (kind.contains(QLatin1String("ahci"))) return QStringLiteral("sata");
    const bool isScsi = kind.contains(QLatin1String("lsi")) || kind.contains(QLatin1String("bus"));
    return isScsi ? QStringLiteral("scsi") : QString();
}

DiskMode diskModeOf(const TabRow& row) {
    if (row.truth(Column::Raw).value_or(false)) return DiskMode::RawDevice;
    const QString mode = row.text(Column::DiskMode).toLower();
    if (mode.startsWith(QLatin1String("independent"))) return DiskMode::Independent;
    return mode == QLatin1String("persistent") ? DiskMode::Persistent : DiskMode::Unknown;
}

// By the disk itself (multi-writer) or by its controller (bus sharing).
std::optional<bool> isShared(const TabRow& row) {
    const QString bus = row.text(Column::SharedBus).toLower();
    const QString mode = row.text(Column::SharingMode).toLower();
    if (mode.contains(QLatin1String("multiwriter")) || bus.startsWith(QLatin1String("physical")) ||
        bus.startsWith(QLatin1String("virtual")))
        return true;
    if (bus.startsWith(QLatin1String("no")) || mode.contains(QLatin1String("none"))) return false;
    return std::nullopt;
}

// Version 3.x writes the disk's file under Path; where a column of its own exists, Path may be another file.
QString filePathOf(const TabRow& row) {
    return row.firstText({Column::DiskPath, Column::Path});
}

void fillController(const TabRow& row, Disk& disk) {
    const QString kind = row.text(Column::Controller);
    ControllerLabel label = controllerLabelIn(row.text(Column::Label));
    const bool kindIsLabel = label.bus.isEmpty() && !controllerLabelIn(kind).bus.isEmpty();
    if (kindIsLabel) label = controllerLabelIn(kind);
    disk.controller = kindIsLabel ? row.text(Column::Label) : kind;
    disk.bus = label.bus.isEmpty() ? busOf(kind) : label.bus;
    const auto unit = row.count(Column::UnitNumber);
    if (unit && !label.bus.isEmpty())
        disk.target = QStringLiteral("%1%2:%3").arg(label.bus, label.number).arg(*unit);
}

void readDisk(const TabRow& row, Draft& draft) {
    const Server* server = draft.serverOf(row);
    if (server == nullptr) return;
    QList<Disk>& disks = draft.outcome.inventory.disks;
    Disk disk;
    disk.id = nextId("disk", disks);
    disk.serverId = server->id;
    disk.label = row.text(Column::Disk);
    disk.path = filePathOf(row);
    disk.importKey = draft.uniqueKey(server->importKey + QStringLiteral("/disk/") +
                                     (disk.label.isEmpty() ? disk.path : disk.label));
    if (disk.path.endsWith(QLatin1String(".vmdk"), Qt::CaseInsensitive)) disk.format = QStringLiteral("vmdk");
    fillController(row, disk);
    disk.mode = diskModeOf(row);
    disk.shared = isShared(row);
    disk.thin = row.truth(Column::Thin);
    // What the guest sees as serial number when disk.EnableUUID is set.
    disk.serial = row.text(Column::DiskUuid).remove(u'-').toLower();
    const auto capacity = row.size(Column::Capacity);
    disk.capacity = capacity.value_or(Bytes(0));
    if (const Datastore* datastore = draft.datastore(
            draft.scopeOf(row), draft.datacenterOfServer.value(server->id), datastoreOf(disk.path)))
        disk.datastoreId = datastore->id;
    if (const QString key = row.text(Column::DiskKey); !key.isEmpty())
        draft.disksByKey.insert(server->id.text() + u'/' + key, disk.id);
    if (!capacity)
        row.report(
            "import.disk.capacity_unknown", Severity::Warning,
            Tr::tr("The export does not tell the size of %1 of the server %2, so no sum holds it. Look it "
                   "up on the platform.")
                .arg(disk.label.isEmpty() ? disk.path : disk.label, server->name),
            server->id);
    disks.append(disk);
}

void readPartition(const TabRow& row, Draft& draft) {
    const Server* server = draft.serverOf(row);
    if (server == nullptr) return;
    Volume volume;
    volume.id = nextId("volume", draft.outcome.inventory.volumes);
    volume.serverId = server->id;
    volume.mountPoint = plainMountPoint(row.text(Column::Disk));
    volume.importKey = draft.uniqueKey(server->importKey + QStringLiteral("/volume/") + volume.mountPoint);
    if (const QString key = row.text(Column::DiskKey); !key.isEmpty())
        volume.diskId = draft.disksByKey.value(server->id.text() + u'/' + key);
    volume.capacity = row.size(Column::Capacity).value_or(Bytes(0));
    volume.used = row.size(Column::Consumed);
    volume.available = row.size(Column::Free);
    draft.outcome.inventory.volumes.append(volume);
}

// "00-50-56-AA-BB-CC" and "005056aabbcc" are the same.
QString canonicalMac(const QString& text) {
    QString digits = text.toLower();
    digits.remove(u':').remove(u'-').remove(u'.');
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{12}$"));
    if (!pattern.match(digits).hasMatch()) return {};
    for (int at = 10; at > 0; at -= 2) digits.insert(at, u':');
    return digits;
}

QStringList addressesOf(const TabRow& row) {
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    const QString all = row.text(Column::Ipv4) + u' ' + row.text(Column::Ipv6);
    QStringList addresses;
    const QStringList parts = all.split(separators, Qt::SkipEmptyParts);
    for (const QString& part : parts)
        if (part.contains(u'.') || part.contains(u':')) addresses.append(part);  // not "unknown"
    return addresses;
}

void readNic(const TabRow& row, Draft& draft) {
    const Server* server = draft.serverOf(row);
    if (server == nullptr) return;
    Nic nic;
    nic.id = nextId("nic", draft.outcome.inventory.nics);
    nic.serverId = server->id;
    nic.mac = canonicalMac(row.text(Column::MacAddress));
    nic.label = row.text(Column::NicLabel);
    nic.importKey = draft.uniqueKey(server->importKey + QStringLiteral("/nic/") +
                                    (nic.mac.isEmpty() ? nic.label : nic.mac));
    nic.model = row.text(Column::Adapter);
    nic.network = row.text(Column::NetworkName);
    nic.addresses = addressesOf(row);
    nic.connected = row.truth(Column::Connected);
    if (!nic.model.isEmpty()) nic.sriov = nic.model.contains(QLatin1String("sriov"), Qt::CaseInsensitive);
    if (const Network* network = draft.network(draft.scopeOf(row), draft.datacenterOfServer.value(server->id),
                                               row.text(Column::Switch), nic.network))
        nic.networkId = network->id;
    draft.outcome.inventory.nics.append(nic);
}

void readSnapshot(const TabRow& row, Draft& draft) {
    const Server* server = draft.serverOf(row);
    if (server == nullptr) return;
    GuestSnapshot snapshot;
    snapshot.id = nextId("snapshot", draft.outcome.inventory.snapshots);
    snapshot.serverId = server->id;
    snapshot.name = row.text(Column::Name);
    snapshot.description = row.text(Column::Description);
    snapshot.createdAt = row.time(Column::DateTime);
    // Names repeat, times seldom do.
    const QString time = snapshot.createdAt ? u'@' + toRfc3339(*snapshot.createdAt) : QString();
    snapshot.importKey =
        draft.uniqueKey(server->importKey + QStringLiteral("/snapshot/") + snapshot.name + time);
    snapshot.size = row.size(Column::SizeTotal);
    snapshot.quiesced = row.truth(Column::Quiesced);
    draft.outcome.inventory.snapshots.append(snapshot);
}

void addDevice(const TabRow& row, Draft& draft, DeviceKind kind) {
    const Server* server = draft.serverOf(row);
    if (server == nullptr) return;
    Device device;
    device.id = nextId("device", draft.outcome.inventory.devices);
    device.serverId = server->id;
    device.kind = kind;
    device.label = row.text(Column::DeviceNode);
    device.importKey = draft.uniqueKey(server->importKey + QStringLiteral("/device/") + enumName(kind) +
                                       u'/' + device.label);
    device.detail = row.text(Column::DeviceType);
    if (const QString family = row.text(Column::Family); !family.isEmpty())
        device.detail += (device.detail.isEmpty() ? QString() : QStringLiteral(", ")) + family;
    device.connected = row.truth(Column::Connected);
    draft.outcome.inventory.devices.append(device);
}

DeviceKind usbKindOf(const TabRow& row) {
    const QString words = row.text(Column::DeviceNode) + u' ' + row.text(Column::DeviceType);
    const bool isController = words.contains(QLatin1String("controller"), Qt::CaseInsensitive) ||
                              words.contains(QStringLiteral("コントローラ"));
    return isController ? DeviceKind::UsbController : DeviceKind::UsbDevice;
}

}  // namespace

Result<void> readDisks(const TabTable& table, Draft& draft) {
    return forEachRow(table, draft, [&](const TabRow& row) { readDisk(row, draft); });
}

Result<void> readPartitions(const TabTable& table, Draft& draft) {
    return forEachRow(table, draft, [&](const TabRow& row) { readPartition(row, draft); });
}

Result<void> readNics(const TabTable& table, Draft& draft) {
    return forEachRow(table, draft, [&](const TabRow& row) { readNic(row, draft); });
}

Result<void> readSnapshots(const TabTable& table, Draft& draft) {
    return forEachRow(table, draft, [&](const TabRow& row) { readSnapshot(row, draft); });
}

Result<void> readUsbDevices(const TabTable& table, Draft& draft) {
    return forEachRow(table, draft, [&](const TabRow& row) { addDevice(row, draft, usbKindOf(row)); });
}

Result<void> readOpticalDrives(const TabTable& table, Draft& draft) {
    return forEachRow(table, draft, [&](const TabRow& row) { addDevice(row, draft, DeviceKind::Optical); });
}

Result<void> readFloppyDrives(const TabTable& table, Draft& draft) {
    return forEachRow(table, draft, [&](const TabRow& row) { addDevice(row, draft, DeviceKind::Floppy); });
}

}  // namespace watari::importers::rvtools
