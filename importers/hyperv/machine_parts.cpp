// Disks, NICs, devices and checkpoints of one virtual machine.
#include "importers/hyperv/reading.h"
#include "importers/outcome_draft.h"
#include "importers/uuid_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HyperVImporter)
};

constexpr qint64 kMostSummed = qint64{1} << 60;
constexpr qsizetype kLongestPath = 4'096;

// Sums of hostile figures stay within 64 bits.
Bytes sum(Bytes a, Bytes b) {
    return Bytes(std::min(a.value() + b.value(), kMostSummed));
}

struct Storage {
    Bytes provisioned;
    Bytes allocated;
    bool provisionedKnown = true;
    bool allocatedKnown = true;
};

// A share is a datastore of which only the disks tell.
Id<Datastore> shareOf(const QString& path, HyperVReading& reading) {
    const QString share = path.section(u'\\', 0, 3);  // \\server\share
    const QString volume = HyperVReading::volumeKey({}, share);
    if (const auto known = reading.volumes.constFind(volume); known != reading.volumes.constEnd())
        return *known;
    Datastore datastore;
    datastore.id = nextId("datastore", reading.outcome.inventory.datastores);
    datastore.importKey = reading.key(QStringLiteral("share/") + share.toLower());
    datastore.name = share;
    datastore.path = share;
    datastore.kind = QStringLiteral("SMB");
    reading.outcome.inventory.datastores.append(datastore);
    reading.volumes.insert(volume, datastore.id);
    return datastore.id;
}

// The volume whose mount point is the nearest folder above the file.
Id<Datastore> datastoreOf(const QString& path, const Host& host, HyperVReading& reading) {
    if (path.size() > kLongestPath) return {};
    if (path.startsWith(QLatin1String("\\\\"))) return shareOf(path, reading);
    for (qsizetype end = path.lastIndexOf(u'\\'); end > 0; end = path.lastIndexOf(u'\\', end - 1))
        for (const QString& owner : {QString(), host.name}) {
            const auto found = reading.volumes.constFind(HyperVReading::volumeKey(owner, path.left(end)));
            if (found != reading.volumes.constEnd()) return *found;
        }
    return {};
}

QString formatOf(const JsonValues& file, const QString& path) {
    const QString format = file.choice("format", {{2, "vhd"}, {3, "vhdx"}, {4, "vhdset"}});
    if (!format.isEmpty()) return format;
    const QString extension = path.section(u'.', -1).toLower();
    if (extension == QLatin1String("vhds")) return QStringLiteral("vhdset");
    if (extension == QLatin1String("avhdx")) return QStringLiteral("vhdx");
    if (extension == QLatin1String("avhd")) return QStringLiteral("vhd");
    return extension == QLatin1String("vhd") || extension == QLatin1String("vhdx") ? extension : QString();
}

bool hasType(const JsonValues& file, const char* type) {
    return file.choice("type", {{2, "fixed"}, {3, "dynamic"}, {4, "differencing"}}) == QLatin1String(type);
}

// The file itself first, what it stands on below.
void readChain(const QJsonArray& files, const FindingPlace& place, Disk& disk, HyperVReading& reading) {
    Bytes allocated;
    bool allKnown = !files.isEmpty();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const JsonValues file(files[i].toObject());
        if (i > 0) disk.backingChain.append(file.text("path"));
        const auto size = file.size("fileSize");
        allocated = sum(allocated, size.value_or(Bytes(0)));
        allKnown = allKnown && size.has_value();
    }
    if (files.isEmpty()) return;
    const JsonValues top(files.first().toObject());
    const JsonValues base(files.last().toObject());
    disk.capacity = top.size("size").value_or(Bytes(0));
    if (!hasType(base, "differencing") && base.has("type")) disk.thin = hasType(base, "dynamic");
    if (allKnown) disk.allocated = allocated;
    const QString missing = base.text("parentPath");
    if (missing.isEmpty()) return;
    disk.backingChain.append(missing);
    disk.allocated.reset();
    addFinding(
        reading, "import.hyperv.chain_incomplete", Severity::Warning, place,
        Tr::tr("The file %1, on which the disk stands, could not be read, so the chain may go on below "
               "it. Check that the file exists; without it the disk is lost.")
            .arg(missing));
}

Disk diskFrom(const JsonValues& drive, const Server& server) {
    Disk disk;
    disk.serverId = server.id;
    disk.bus = drive.choice("controllerType", {{0, "ide"}, {1, "scsi"}, {3, "pmem"}});
    const qint64 controller = drive.count("controllerNumber").value_or(0);
    disk.target = QStringLiteral("%1%2:%3")
                      .arg(disk.bus.isEmpty() ? QStringLiteral("disk") : disk.bus)
                      .arg(controller)
                      .arg(drive.count("controllerLocation").value_or(0));
    disk.importKey = server.importKey + u'/' + disk.target;
    disk.path = drive.text("path");
    disk.label = drive.text("name");
    if (!disk.bus.isEmpty())
        disk.controller = QStringLiteral("%1 %2").arg(disk.bus.toUpper()).arg(controller);
    disk.mode = DiskMode::Persistent;
    return disk;
}

Result<Disk> readDisk(const JsonValues& drive, const Host& host, const Server& server,
                      HyperVReading& reading) {
    Disk disk = diskFrom(drive, server);
    disk.id = nextId("disk", reading.outcome.inventory.disks);
    const FindingPlace place{server.name + QStringLiteral(", ") + disk.target, server.id};
    TRY(const QJsonArray files, boundedList(drive, "files", place.text));
    disk.shared = drive.flag("shared");
    if (drive.flag("passThrough") == true) {
        disk.mode = DiskMode::RawDevice;
        disk.format = QStringLiteral("raw");
        disk.capacity = drive.size("size").value_or(Bytes(0));
        disk.serial = drive.text("serial");
    } else {
        readChain(files, place, disk, reading);
        disk.format =
            formatOf(JsonValues(files.isEmpty() ? QJsonObject() : files.first().toObject()), disk.path);
        disk.datastoreId = datastoreOf(disk.path, host, reading);
        if (disk.format == QLatin1String("vhdset")) disk.shared = true;
    }
    if (disk.capacity == Bytes(0))
        addFinding(
            reading, "import.hyperv.capacity_unknown", Severity::Warning, place,
            Tr::tr("The size of the disk %1 could not be read. Check that its file exists and that the "
                   "account that ran the script may read it.")
                .arg(disk.path));
    return disk;
}

Result<void> readDisks(const JsonValues& machine, const Host& host, Server& server, HyperVReading& reading) {
    TRY(const QJsonArray drives, boundedList(machine, "disks", server.name));
    Storage storage;
    for (const QJsonValue& value : drives) {
        TRY(const Disk disk, readDisk(JsonValues(value.toObject()), host, server, reading));
        storage.provisioned = sum(storage.provisioned, disk.capacity);
        storage.allocated = sum(storage.allocated, disk.allocated.value_or(Bytes(0)));
        storage.provisionedKnown = storage.provisionedKnown && disk.capacity > Bytes(0);
        storage.allocatedKnown = storage.allocatedKnown && disk.allocated.has_value();
        reading.outcome.inventory.disks.append(disk);
    }
    if (storage.provisionedKnown) server.measuredStorage = storage.provisioned;
    if (storage.allocatedKnown) server.allocatedStorage = storage.allocated;
    return Ok();
}

// "00155D010203"; a machine that never ran has zeros.
QString macOf(const QString& text) {
    QString digits;
    for (const QChar c : text.toLower())
        if (c.isDigit() || (c >= u'a' && c <= u'f')) digits.append(c);
    if (digits.size() != 12 || digits == QLatin1String("000000000000")) return {};
    for (int at = 10; at > 0; at -= 2) digits.insert(at, u':');
    return digits;
}

QString vlanOf(const JsonValues& nic) {
    const QString mode =
        nic.choice("vlanMode", {{1, "untagged"}, {2, "access"}, {3, "trunk"}, {4, "private"}});
    const qint64 id = nic.count("vlanId").value_or(0);
    if (mode == QLatin1String("access")) return id > 0 ? QString::number(id) : QString();
    if (mode == QLatin1String("trunk")) return nic.text("allowedVlans");
    return mode == QLatin1String("private") ? mode : QString();
}

// The switch untagged, or a network of its own for each VLAN that a NIC asks of it.
void joinNetwork(const QString& switchName, const QString& vlan, Nic& nic, HyperVReading& reading) {
    if (switchName.isEmpty()) return;
    nic.network = vlan.isEmpty() ? switchName : QStringLiteral("%1 (VLAN %2)").arg(switchName, vlan);
    const auto found = reading.switches.constFind(switchName);
    if (found == reading.switches.constEnd()) return;
    const QString key = reading.key(QStringLiteral("switch/") + switchName + u'/' + vlan);
    if (!reading.networks.contains(key)) {
        QList<Network>& networks = reading.outcome.inventory.networks;
        Network network = networks[*found];
        network.id = nextId("network", networks);
        network.importKey = key;
        network.name = nic.network;
        network.vlan = vlan;
        networks.append(network);
        reading.networks.insert(key, network.id);
    }
    nic.networkId = reading.networks.value(key);
}

void addNic(const JsonValues& description, const Server& server, HyperVReading& reading) {
    Nic nic;
    nic.id = nextId("nic", reading.outcome.inventory.nics);
    nic.serverId = server.id;
    nic.mac = macOf(description.text("mac"));
    nic.label = description.text("name");
    // "Microsoft:<machine>\<adapter>"
    const QString adapter = canonicalUuid(description.text("id").section(u'\\', -1));
    const QString known = !adapter.isEmpty() ? adapter : !nic.mac.isEmpty() ? nic.mac : nic.label;
    nic.importKey = server.importKey + QStringLiteral("/nic/") + known;
    if (const auto isLegacy = description.flag("legacy"))
        nic.model = *isLegacy ? QStringLiteral("tulip") : QStringLiteral("netvsc");
    nic.addresses = description.texts("addresses");
    nic.connected = description.flag("connected");
    if (const auto weight = description.count("iovWeight")) nic.sriov = *weight > 0;
    joinNetwork(description.text("switchName"), vlanOf(description), nic, reading);
    reading.outcome.inventory.nics.append(nic);
}

struct KindRow {
    const char* name;
    DeviceKind kind;
};
constexpr std::array kKinds{KindRow{"dvd", DeviceKind::Optical}, KindRow{"com", DeviceKind::SerialPort},
                            KindRow{"floppy", DeviceKind::Floppy}, KindRow{"pci", DeviceKind::PciPassthrough},
                            KindRow{"gpu", DeviceKind::Gpu}};

void addDevice(const JsonValues& description, const Server& server, HyperVReading& reading) {
    const QString name = description.text("kind");
    const auto row = std::find_if(kKinds.begin(), kKinds.end(),
                                  [&](const KindRow& k) { return name == QLatin1String(k.name); });
    Device device;
    device.serverId = server.id;
    device.kind = row == kKinds.end() ? DeviceKind::Other : row->kind;
    device.label = description.text("name");
    device.detail = description.text("detail");
    // Every machine of generation 1 has two serial ports and a floppy drive; empty ones tell nothing.
    const bool isEmptySlot = device.kind == DeviceKind::SerialPort || device.kind == DeviceKind::Floppy;
    if (isEmptySlot && device.detail.isEmpty()) return;
    device.id = nextId("device", reading.outcome.inventory.devices);
    device.importKey = server.importKey + u'/' + name + u'/' +
                       (device.kind == DeviceKind::PciPassthrough ? device.detail : device.label);
    if (device.kind == DeviceKind::Optical) device.connected = !device.detail.isEmpty();
    reading.outcome.inventory.devices.append(device);
}

void addTpm(const Server& server, HyperVReading& reading) {
    if (server.tpm != true) return;
    Device device;
    device.id = nextId("device", reading.outcome.inventory.devices);
    device.serverId = server.id;
    device.importKey = server.importKey + QStringLiteral("/tpm");
    device.kind = DeviceKind::Tpm;
    device.label = QStringLiteral("vTPM");
    reading.outcome.inventory.devices.append(device);
}

void addCheckpoint(const JsonValues& description, const Server& server, HyperVReading& reading) {
    GuestSnapshot snapshot;
    snapshot.id = nextId("snapshot", reading.outcome.inventory.snapshots);
    snapshot.serverId = server.id;
    snapshot.name = description.text("name");
    const QString id = canonicalUuid(description.text("id"));
    snapshot.importKey =
        server.importKey + QStringLiteral("/checkpoint/") + (id.isEmpty() ? snapshot.name : id);
    snapshot.description = description.text("notes");
    snapshot.createdAt = description.moment("createdAt");
    snapshot.parent = description.text("parentName");
    snapshot.current = description.flag("current");
    // Of the others nobody told whether the guest took part.
    if (!description.choice("type", {{5, "appconsistentreplica"}}).isEmpty()) snapshot.quiesced = true;
    reading.outcome.inventory.snapshots.append(snapshot);
}

}  // namespace

Result<void> readMachineParts(const JsonValues& machine, const Host& host, Server& server,
                              HyperVReading& reading) {
    CHECK(readDisks(machine, host, server, reading));
    TRY(const QJsonArray nics, boundedList(machine, "nics", server.name));
    for (const QJsonValue& nic : nics) addNic(JsonValues(nic.toObject()), server, reading);
    TRY(const QJsonArray devices, boundedList(machine, "devices", server.name));
    for (const QJsonValue& device : devices) addDevice(JsonValues(device.toObject()), server, reading);
    addTpm(server, reading);
    TRY(const QJsonArray checkpoints, boundedList(machine, "checkpoints", server.name));
    for (const QJsonValue& point : checkpoints) addCheckpoint(JsonValues(point.toObject()), server, reading);
    return Ok();
}

}  // namespace watari::importers
