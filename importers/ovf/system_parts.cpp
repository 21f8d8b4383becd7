#include "importers/ovf/system_parts.h"

#include "importers/operating_system.h"
#include "importers/uuid_text.h"
#include "importers/vmware_names.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OvfImporter)
};

constexpr int kDeepestChain = 64;
constexpr qint64 kMostCpus = 100'000;  // far beyond any hypervisor; keeps products within 63 bits

struct DeviceRow {
    ResourceType type;
    DeviceKind kind;
};
constexpr DeviceRow kDevices[] = {
    {ResourceType::Floppy, DeviceKind::Floppy},
    {ResourceType::CdDrive, DeviceKind::Optical},
    {ResourceType::DvdDrive, DeviceKind::Optical},
    {ResourceType::SerialPort, DeviceKind::SerialPort},
    {ResourceType::ParallelPort, DeviceKind::ParallelPort},
    {ResourceType::UsbController, DeviceKind::UsbController},
    {ResourceType::Sound, DeviceKind::Sound},
};

struct SubtypeRow {
    QLatin1String word;
    DeviceKind kind;
};
// VMware files these under "Other" (1).
constexpr SubtypeRow kSubtypes[] = {
    {QLatin1String("tpm"), DeviceKind::Tpm},
    {QLatin1String("pcipassthrough"), DeviceKind::PciPassthrough},
    {QLatin1String("soundcard"), DeviceKind::Sound},
    {QLatin1String("usb"), DeviceKind::UsbController},
    {QLatin1String("sriov"), DeviceKind::SrIov},
};

std::optional<bool> switchOf(const QString& text) {
    const QString lower = text.trimmed().toLower();
    if (lower == QLatin1String("true") || lower == QLatin1String("1")) return true;
    if (lower == QLatin1String("false") || lower == QLatin1String("0")) return false;
    return std::nullopt;
}

std::optional<DeviceKind> deviceKindOf(const HardwareItem& item) {
    for (const SubtypeRow& row : kSubtypes)
        if (item.subtype.contains(row.word, Qt::CaseInsensitive)) return row.kind;
    for (const DeviceRow& row : kDevices)
        if (item.is(row.type)) return row.kind;
    return std::nullopt;
}

// "ovf:/disk/vmdisk1" and the older "/disk/vmdisk1" or "disk/vmdisk1": kind and identifier.
std::pair<QString, QString> hostResourceOf(const HardwareItem& item) {
    QString resource = item.hostResources.value(0).trimmed();
    if (resource.startsWith(QLatin1String("ovf:"))) resource = resource.mid(4);
    while (resource.startsWith(u'/')) resource.remove(0, 1);
    return {resource.section(u'/', 0, 0), resource.section(u'/', 1)};
}

bool isNvme(const HardwareItem& controller) {
    return controller.subtype.contains(QLatin1String("nvme"), Qt::CaseInsensitive);
}

QString busOf(const HardwareItem& controller) {
    if (controller.is(ResourceType::IdeController)) return QStringLiteral("ide");
    if (isNvme(controller)) return QStringLiteral("nvme");
    if (controller.is(ResourceType::ScsiController))
        return controller.subtype.startsWith(QLatin1String("virtio"), Qt::CaseInsensitive)
                   ? QStringLiteral("virtio")
                   : QStringLiteral("scsi");
    return controller.is(ResourceType::OtherStorage) ? QStringLiteral("sata") : QString();
}

class SystemReader {
public:
    SystemReader(const OvfSystem& system, const SystemContext& context, OutcomeDraft& draft)
        : m_system(system), m_context(context), m_draft(draft) {}

    void read() {
        readIdentity();
        readSettings();
        readVirtualBox();
        for (const HardwareItem& item : m_system.items) readItem(item);
        m_server.measuredStorage = m_storage.value();
        m_server.allocatedStorage = m_allocated.value();
        m_draft.inventory().servers.append(m_server);
    }

private:
    void readIdentity() {
        m_server.id = nextId("server", m_draft.inventory().servers);
        const QString identity = m_system.id.isEmpty() ? m_system.name : m_system.id;
        m_server.importKey = m_draft.uniqueKey(m_draft.keyScope() + identity);
        m_server.name = m_system.name.isEmpty() ? m_system.id : m_system.name;
        m_server.folder = m_system.collections.join(u'/');
        m_server.note = m_system.annotation;
        m_server.hardware = m_system.hardware;
        m_server.osName = osNameOfVmwareGuest(m_system.osType);
        // The type's short name says less than the description, unless it is in the table.
        if (m_server.osName == m_system.osType && !m_system.osDescription.isEmpty())
            m_server.osName = m_system.osDescription;
        m_server.osFamily = osFamilyOf(m_server.osName);
        if (m_server.osFamily == OsFamily::Other) m_server.osFamily = osFamilyOf(m_system.osType);
        m_server.architecture = architectureOfVmwareGuest(m_system.osType);
        m_server.bootOrder = m_system.bootOrder;
    }

    [[nodiscard]] std::optional<bool> configSwitch(const char* key) const {
        return switchOf(m_system.config.value(QString::fromLatin1(key)));
    }

    void readSettings() {
        const QString firmware = m_system.config.value(QStringLiteral("firmware")).toLower();
        if (firmware == QLatin1String("efi")) m_server.firmware = Firmware::Uefi;
        if (firmware == QLatin1String("bios")) m_server.firmware = Firmware::Bios;
        m_server.secureBoot = configSwitch("bootoptions.efisecurebootenabled");
        if (!m_server.secureBoot) m_server.secureBoot = configSwitch("uefi.secureboot.enabled");
        m_server.cpuHotAdd = configSwitch("cpuhotaddenabled");
        m_server.memoryHotAdd = configSwitch("memoryhotaddenabled");
        m_server.diskSerialsShown = configSwitch("disk.enableuuid");
        m_server.changeTracking = configSwitch("ctkenabled");
        const QString affinity = m_system.config.value(QStringLiteral("sched.cpu.affinity"));
        if (affinity != QLatin1String("all")) m_server.cpuAffinity = affinity;
        m_server.numaAffinity = m_system.config.value(QStringLiteral("numa.nodeaffinity"));
        setUuid(m_system.config.value(QStringLiteral("uuid.bios")));
    }

    void setUuid(const QString& text) {
        const QString uuid = canonicalUuid(text);
        if (uuid.isEmpty()) return;
        m_server.platformUuid = uuid;
        m_server.aliases = {QStringLiteral("uuid:") + uuid};
    }

    void readVirtualBox() {
        const VirtualBoxMachine& machine = m_system.machine;
        if (!machine.present) return;
        // Left out by VirtualBox where it is the BIOS.
        m_server.firmware = machine.firmware.startsWith(QLatin1String("EFI"), Qt::CaseInsensitive)
                                ? Firmware::Uefi
                                : Firmware::Bios;
        if (!machine.secureBoot.isEmpty()) m_server.secureBoot = switchOf(machine.secureBoot);
        if (!machine.tpm.isEmpty())
            m_server.tpm = machine.tpm.compare(QLatin1String("None"), Qt::CaseInsensitive) != 0;
        setUuid(machine.uuid);
    }

    void readItem(const HardwareItem& item) {
        if (item.is(ResourceType::Processor)) return readProcessor(item);
        if (item.is(ResourceType::Memory)) return readMemory(item);
        if (item.is(ResourceType::Disk)) return addDisk(item);
        if (item.is(ResourceType::EthernetAdapter)) return addNic(item);
        if (const auto kind = deviceKindOf(item)) addDevice(item, *kind);
    }

    void readProcessor(const HardwareItem& item) {
        const auto count = countOf(item.quantity.number);
        if (!count || *count > kMostCpus) return badQuantity(item.name, item.quantity.number);
        m_server.measuredCpu = m_server.measuredCpu.value_or(MilliCores(0)) + MilliCores(1'000) * *count;
        m_server.coresPerSocket = qMin(countOf(item.coresPerSocket).value_or(0), kMostCpus);
    }

    void readMemory(const HardwareItem& item) {
        const auto bytes = item.quantity.unit.isEmpty() ? std::nullopt : bytesOf(item.quantity);
        if (!bytes) return badQuantity(item.name, item.quantity.number + u' ' + item.quantity.unit);
        m_server.measuredMemory = bytes;
    }

    void badQuantity(const QString& what, const QString& value) {
        m_draft.addFinding(
            "import.ovf.quantity", Severity::Warning, place(what),
            Tr::tr("The quantity \"%1\" cannot be read, so this size is not known. Look it up on the "
                   "platform and enter it.")
                .arg(value.left(100)),
            m_server.id);
    }

    [[nodiscard]] QString place(const QString& part) const {
        return m_server.name + QStringLiteral(", ") + part;
    }

    [[nodiscard]] const HardwareItem* controllerOf(const HardwareItem& item) const {
        for (const HardwareItem& other : m_system.items)
            if (!item.parent.isEmpty() && other.instance == item.parent) return &other;
        return nullptr;
    }

    [[nodiscard]] const OvfDisk* diskById(const QString& id) const {
        for (const OvfDisk& disk : m_context.envelope.disks)
            if (disk.id == id) return &disk;
        return nullptr;
    }

    void addDisk(const HardwareItem& item) {
        Disk disk;
        disk.id = nextId("disk", m_draft.inventory().disks);
        disk.serverId = m_server.id;
        disk.label = item.name;
        disk.target = QStringLiteral("disk-") + item.instance;
        if (const HardwareItem* controller = controllerOf(item)) {
            disk.bus = busOf(*controller);
            disk.controller = vmwareControllerName(controller->subtype);
            if (!item.addressOnParent.isEmpty())
                disk.target = disk.bus + controllerNumber(*controller) + u':' + item.addressOnParent;
        }
        disk.importKey = m_draft.uniqueKey(m_server.importKey + u'/' + disk.target);
        fillDisk(item, disk);
        if (item.subtype.contains(QLatin1String("rdm"), Qt::CaseInsensitive)) disk.mode = DiskMode::RawDevice;
        m_draft.inventory().disks.append(disk);
    }

    // VMware writes the controller's number as its address; VirtualBox's IDE likewise.
    static QString controllerNumber(const HardwareItem& controller) {
        return countOf(controller.address) ? controller.address.trimmed() : QStringLiteral("0");
    }

    void fillDisk(const HardwareItem& item, Disk& disk) {
        const auto [kind, id] = hostResourceOf(item);
        const OvfDisk* described = kind == QLatin1String("disk") ? diskById(id) : nullptr;
        if (described == nullptr) {
            m_storage.add(std::nullopt);
            m_allocated.add(std::nullopt);
            m_draft.addFinding(
                "import.ovf.disk_reference", Severity::Critical, place(disk.target),
                Tr::tr("The disk refers to \"%1\", which the descriptor does not describe, so neither "
                       "its size nor its file is known. Export the server again.")
                    .arg(item.hostResources.value(0).left(200)),
                m_server.id);
            return;
        }
        const auto capacity = bytesOf(described->capacity);
        if (!capacity) badQuantity(disk.target, described->capacity.number + u' ' + described->capacity.unit);
        disk.capacity = capacity.value_or(Bytes(0));
        if (const auto populated = countOf(described->populated)) disk.allocated = Bytes(*populated);
        disk.format = diskFormatOf(described->formatUri);
        fillFile(*described, disk);
        m_storage.add(capacity);
        m_allocated.add(disk.allocated);
    }

    void fillFile(const OvfDisk& described, Disk& disk) {
        if (described.fileId.isEmpty()) return;
        if (!m_context.files.contains(described.fileId)) {
            m_draft.addFinding(
                "import.ovf.disk_reference", Severity::Critical, place(disk.target),
                Tr::tr("The disk's file \"%1\" is not among the descriptor's references. Export the "
                       "server again.")
                    .arg(described.fileId.left(200)),
                m_server.id);
            return;
        }
        const FoundFile found = m_context.files.value(described.fileId);
        m_context.owners.insert(found.place, m_server.id);
        // What is absent or outside is named by a finding, never opened by who follows the path.
        if (!found.parts.isEmpty()) disk.path = found.place;
        QString parent = described.parentId;
        for (int depth = 0; !parent.isEmpty() && depth < kDeepestChain; ++depth) {
            const OvfDisk* below = diskById(parent);
            if (below == nullptr) break;
            disk.backingChain.append(m_context.files.value(below->fileId).place);
            parent = below->parentId;
        }
    }

    void addNic(const HardwareItem& item) {
        Nic nic;
        nic.id = nextId("nic", m_draft.inventory().nics);
        nic.serverId = m_server.id;
        nic.label = item.name;
        nic.model = item.subtype;
        nic.network = item.connections.value(0);
        nic.networkId = m_context.networks.value(nic.network);
        nic.mac = macOfText(item.address)
                      .value_or(macOfText(m_system.machine.macs.value(m_nics)).value_or(QString()));
        nic.connected = switchOf(item.connected);
        if (item.subtype.contains(QLatin1String("sriov"), Qt::CaseInsensitive)) nic.sriov = true;
        const QString part = nic.mac.isEmpty() ? QStringLiteral("nic-") + item.instance : nic.mac;
        nic.importKey = m_draft.uniqueKey(m_server.importKey + u'/' + part);
        m_draft.inventory().nics.append(nic);
        ++m_nics;
    }

    void addDevice(const HardwareItem& item, DeviceKind kind) {
        if (kind == DeviceKind::Tpm) m_server.tpm = true;
        Device device;
        device.id = nextId("device", m_draft.inventory().devices);
        device.serverId = m_server.id;
        device.importKey = m_draft.uniqueKey(m_server.importKey + QStringLiteral("/device-") + item.instance);
        device.kind = kind;
        device.label = item.name;
        const auto [resource, id] = hostResourceOf(item);
        device.detail = resource == QLatin1String("file") ? m_context.files.value(id).place : item.subtype;
        device.connected = switchOf(item.connected);
        m_draft.inventory().devices.append(device);
    }

    const OvfSystem& m_system;
    const SystemContext& m_context;
    OutcomeDraft& m_draft;
    Server m_server;
    OptionalSum m_storage;
    OptionalSum m_allocated;
    qsizetype m_nics = 0;
};

}  // namespace

void addOvfSystem(const OvfSystem& system, const SystemContext& context, OutcomeDraft& draft) {
    SystemReader(system, context, draft).read();
}

}  // namespace watari::importers
