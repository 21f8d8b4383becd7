#include "importers/vsphere/devices.h"

#include "importers/outcome_draft.h"

#include <QCoreApplication>

#include <array>
#include <optional>
#include <utility>

namespace watari::importers::vsphere {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VsphereImporter)
};

struct ControllerKind {
    const char* type;
    const char* bus;
    const char* title;  // as vSphere's own window names it
};

constexpr std::array<ControllerKind, 8> kControllers{
    {{"VirtualLsiLogicController", "scsi", "LSI Logic Parallel"},
     {"VirtualLsiLogicSASController", "scsi", "LSI Logic SAS"},
     {"VirtualBusLogicController", "scsi", "BusLogic Parallel"},
     {"ParaVirtualSCSIController", "scsi", "VMware Paravirtual"},
     {"VirtualIDEController", "ide", "IDE"},
     {"VirtualAHCIController", "sata", "AHCI"},
     {"VirtualSATAController", "sata", "SATA"},
     {"VirtualNVMEController", "nvme", "NVMe"}}};

struct NicKind {
    const char* type;
    const char* model;
};

constexpr std::array<NicKind, 8> kNics{{{"VirtualE1000", "e1000"},
                                        {"VirtualE1000e", "e1000e"},
                                        {"VirtualPCNet32", "pcnet32"},
                                        {"VirtualVmxnet", "vmxnet"},
                                        {"VirtualVmxnet2", "vmxnet2"},
                                        {"VirtualVmxnet3", "vmxnet3"},
                                        {"VirtualVmxnet3Vrdma", "vmxnet3-rdma"},
                                        {"VirtualSriovEthernetCard", "sr-iov"}}};

struct OtherKind {
    const char* type;
    DeviceKind kind;
};

constexpr std::array<OtherKind, 12> kOthers{{{"VirtualCdrom", DeviceKind::Optical},
                                             {"VirtualFloppy", DeviceKind::Floppy},
                                             {"VirtualUSBController", DeviceKind::UsbController},
                                             {"VirtualUSBXHCIController", DeviceKind::UsbController},
                                             {"VirtualUSB", DeviceKind::UsbDevice},
                                             {"VirtualPCIPassthrough", DeviceKind::PciPassthrough},
                                             {"VirtualTPM", DeviceKind::Tpm},
                                             {"VirtualSerialPort", DeviceKind::SerialPort},
                                             {"VirtualParallelPort", DeviceKind::ParallelPort},
                                             {"VirtualEnsoniq1371", DeviceKind::Sound},
                                             {"VirtualSoundBlaster16", DeviceKind::Sound},
                                             {"VirtualHdAudioCard", DeviceKind::Sound}}};

// Every server has these, and nobody has to do anything about them.
bool isOrdinary(const QString& type) {
    return type.endsWith(QLatin1String("Controller")) || type == QLatin1String("VirtualKeyboard") ||
           type == QLatin1String("VirtualPointingDevice") ||
           type == QLatin1String("VirtualMachineVideoCard") ||
           type == QLatin1String("VirtualMachineVMCIDevice");
}

template <class Row, std::size_t N>
const Row* rowOf(const std::array<Row, N>& rows, const QString& type) {
    for (const Row& row : rows)
        if (type == QLatin1String(row.type)) return &row;
    return nullptr;
}

struct Controller {
    QString bus;
    QString title;
    QString number;
    bool shared = false;
};

DiskMode diskModeOf(const Node& backing) {
    if (backing.type.startsWith(QLatin1String("VirtualDiskRawDisk"))) return DiskMode::RawDevice;
    const QString mode = backing.child(QLatin1String("diskMode")).text;
    if (mode.startsWith(QLatin1String("independent"))) return DiskMode::Independent;
    return mode == QLatin1String("persistent") ? DiskMode::Persistent : DiskMode::Unknown;
}

// "[datastore1] web/web.vmdk", the base last.
QStringList filesBelow(const Node& backing) {
    QStringList files;
    for (const Node* parent = &backing.child(QLatin1String("parent")); !parent->isNone();
         parent = &parent->child(QLatin1String("parent")))
        files.append(parent->child(QLatin1String("fileName")).text);
    return files;
}

// What the first of these children says.
QString firstText(const Node& backing, std::initializer_list<const char*> paths) {
    for (const char* path : paths)
        if (const QString text = backing.at(QLatin1String(path)).text.trimmed(); !text.isEmpty()) return text;
    return {};
}

// Switched off, only what it does at the start is known.
std::optional<bool> connectedOf(const Node& device, PowerState power) {
    const Node& connectable = device.child(QLatin1String("connectable"));
    return flagOf(connectable.child(power == PowerState::Off ? QLatin1String("startConnected")
                                                             : QLatin1String("connected")));
}

class DeviceReader {
public:
    DeviceReader(const DeviceSource& source, Server& server, Inventory& inventory, QList<Finding>& findings)
        : m_source(source), m_server(server), m_inventory(inventory), m_findings(findings) {}

    DeviceNames read() {
        for (const Node& device : m_source.hardware.children) readController(device);
        m_server.tpm = m_source.hardware.isNone() ? std::nullopt : std::optional(false);
        for (const Node& device : m_source.hardware.children)
            if (device.name == QLatin1String("device")) readDevice(device);
        if (m_source.hardware.isNone()) return std::move(m_names);
        if (m_capacitiesKnown) m_server.measuredStorage = m_capacity;
        if (m_allocationsKnown) m_server.allocatedStorage = m_allocated;
        return std::move(m_names);
    }

private:
    void readController(const Node& device) {
        const auto key = numberOf(device.child(QLatin1String("key")));
        const ControllerKind* kind = rowOf(kControllers, device.type);
        if (!key || !kind) return;
        const QString sharing = device.child(QLatin1String("sharedBus")).text;
        m_controllers.insert(*key, {.bus = QString::fromLatin1(kind->bus),
                                    .title = QString::fromLatin1(kind->title),
                                    .number = device.child(QLatin1String("busNumber")).text,
                                    .shared = sharing.endsWith(QLatin1String("Sharing")) &&
                                              sharing != QLatin1String("noSharing")});
    }

    void readDevice(const Node& device) {
        if (device.type == QLatin1String("VirtualDisk")) return readDisk(device);
        if (device.has(QLatin1String("macAddress")) || rowOf(kNics, device.type)) return readNic(device);
        const OtherKind* kind = rowOf(kOthers, device.type);
        if (kind || !isOrdinary(device.type)) readOther(device, kind ? kind->kind : DeviceKind::Other);
    }

    [[nodiscard]] static QString labelOf(const Node& device) {
        return device.at(QLatin1String("deviceInfo/label")).text;
    }

    [[nodiscard]] QString keyOf(const Node& device) const {
        return m_server.importKey + QStringLiteral("/device/") + device.child(QLatin1String("key")).text;
    }

    void readDisk(const Node& device) {
        const Node& backing = device.child(QLatin1String("backing"));
        const qint64 key = numberOf(device.child(QLatin1String("key"))).value_or(0);
        const Controller controller =
            m_controllers.value(numberOf(device.child(QLatin1String("controllerKey"))).value_or(-1));
        Disk disk;
        disk.id = nextId("disk", m_inventory.disks);
        disk.serverId = m_server.id;
        disk.importKey = keyOf(device);
        disk.bus = controller.bus;
        if (!controller.bus.isEmpty())
            disk.target =
                controller.bus + controller.number + u':' + device.child(QLatin1String("unitNumber")).text;
        disk.label = labelOf(device);
        disk.controller = controller.title;
        disk.allocated = m_source.layout.sizeOfDisk(key);
        describeBacking(backing, disk);
        describeSharing(backing, controller, disk);
        describeTracking(backing, disk);
        addCapacity(device, disk);
        m_names.bootNames.insert(key, disk.target.isEmpty() ? disk.label : disk.target);
        m_names.disks.insert(key, disk.id);
        findOddities(backing, disk);
        m_inventory.disks.append(disk);
    }

    void describeBacking(const Node& backing, Disk& disk) const {
        disk.path = firstText(backing, {"fileName", "deviceName"});
        disk.format = backing.has(QLatin1String("fileName")) ? QStringLiteral("vmdk") : QStringLiteral("raw");
        disk.datastoreId =
            m_source.platform.datastore(backing.child(QLatin1String("datastore")).text.trimmed());
        disk.mode = diskModeOf(backing);
        disk.thin = flagOf(backing.child(QLatin1String("thinProvisioned")));
        // As the guest reads it from the SCSI disk where disk.EnableUUID is set.
        disk.serial = backing.child(QLatin1String("uuid")).text.toLower().remove(u'-');
        disk.backingChain = filesBelow(backing);
    }

    static void describeSharing(const Node& backing, const Controller& controller, Disk& disk) {
        const QString sharing = backing.child(QLatin1String("sharing")).text;
        if (controller.bus.isEmpty() && sharing.isEmpty()) return;
        disk.shared = controller.shared || sharing == QLatin1String("sharingMultiWriter");
    }

    void describeTracking(const Node& backing, Disk& disk) const {
        const QString option = m_source.extraOptions.value(disk.target + QStringLiteral(".ctkenabled"));
        if (!option.isEmpty())
            disk.changeTracking = option.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
        else
            disk.changeTracking = m_source.tracksChanges && backing.has(QLatin1String("changeId"));
    }

    void addCapacity(const Node& device, Disk& disk) {
        auto capacity = bytesOf(device.child(QLatin1String("capacityInBytes")));
        if (!capacity) capacity = bytesOf(device.child(QLatin1String("capacityInKB")), Bytes(1'024));
        m_capacitiesKnown = m_capacitiesKnown && capacity.has_value();
        m_allocationsKnown = m_allocationsKnown && disk.allocated.has_value();
        m_capacity = sumOf(m_capacity, capacity.value_or(Bytes(0)));
        m_allocated = sumOf(m_allocated, disk.allocated.value_or(Bytes(0)));
        disk.capacity = capacity.value_or(Bytes(0));
        if (!capacity)
            addFinding("import.disk.capacity_unknown", Severity::Warning, disk,
                       Tr::tr("vSphere does not tell the size of this disk. Check in its own window that the "
                              "disk's files can be reached."));
    }

    void findOddities(const Node& backing, const Disk& disk) {
        if (backing.has(QLatin1String("keyId")))
            addFinding("import.disk.encrypted", Severity::Warning, disk,
                       Tr::tr("vSphere keeps this disk encrypted, so its files cannot be read as they are. "
                              "Decrypt it by its storage policy before it is copied."));
        const QString mode = backing.child(QLatin1String("diskMode")).text;
        if (mode.contains(QLatin1String("nonpersistent")) || mode == QLatin1String("undoable"))
            addFinding(
                "import.disk.nonpersistent", Severity::Warning, disk,
                Tr::tr("What the guest writes to this disk is thrown away when it is switched off. Ask "
                       "whether the target is to behave so, for a copied disk keeps what is written."));
    }

    void addFinding(const char* rule, Severity severity, const Disk& disk, const QString& text) {
        Finding finding = makeFinding(
            rule, severity,
            m_server.name + QStringLiteral(", ") + (disk.label.isEmpty() ? disk.target : disk.label), text);
        finding.serverId = m_server.id;
        m_findings.append(finding);
    }

    void readNic(const Node& device) {
        const Node& backing = device.child(QLatin1String("backing"));
        const NicKind* kind = rowOf(kNics, device.type);
        const QString network = firstText(backing, {"port/portgroupKey", "network", "opaqueNetworkId"});
        Nic nic;
        nic.id = nextId("nic", m_inventory.nics);
        nic.serverId = m_server.id;
        nic.importKey = keyOf(device);
        nic.mac = device.child(QLatin1String("macAddress")).text.toLower();
        nic.model = kind ? QString::fromLatin1(kind->model) : device.type;
        nic.networkId = m_source.platform.network(network);
        nic.network = m_source.platform.networkName(network);
        if (nic.network.isEmpty()) nic.network = backing.child(QLatin1String("deviceName")).text;
        nic.label = labelOf(device);
        nic.connected = connectedOf(device, m_server.powerState);
        nic.sriov = device.type == QLatin1String("VirtualSriovEthernetCard");
        const qint64 key = numberOf(device.child(QLatin1String("key"))).value_or(0);
        m_names.bootNames.insert(key, nic.label);
        m_names.nics.insert(key, m_inventory.nics.size());
        m_inventory.nics.append(nic);
        if (*nic.sriov) readOther(device, DeviceKind::SrIov);
    }

    void readOther(const Node& node, DeviceKind kind) {
        const Node& backing = node.child(QLatin1String("backing"));
        const bool isGpu = backing.type == QLatin1String("VirtualPCIPassthroughVmiopBackingInfo");
        Device device;
        device.id = nextId("device", m_inventory.devices);
        device.serverId = m_server.id;
        device.importKey = keyOf(node);
        device.kind = isGpu ? DeviceKind::Gpu : kind;
        device.label = labelOf(node);
        device.detail = firstText(node, {"backing/fileName", "backing/vgpu", "backing/assignedId",
                                         "backing/id", "sriovBacking/physicalFunctionBacking/id",
                                         "backing/deviceName", "backing/serviceURI", "backing/pipeName"});
        if (kind == DeviceKind::Other && device.detail.isEmpty()) device.detail = node.type;
        device.connected = connectedOf(node, m_server.powerState);
        if (kind == DeviceKind::Tpm) m_server.tpm = true;
        m_names.bootNames.insert(numberOf(node.child(QLatin1String("key"))).value_or(0), device.label);
        m_inventory.devices.append(device);
    }

    const DeviceSource& m_source;
    Server& m_server;
    Inventory& m_inventory;
    QList<Finding>& m_findings;
    QHash<qint64, Controller> m_controllers;
    DeviceNames m_names;
    Bytes m_capacity;
    Bytes m_allocated;
    bool m_capacitiesKnown = true;
    bool m_allocationsKnown = true;
};

}  // namespace

DeviceNames readDevices(const DeviceSource& source, Server& server, Inventory& inventory,
                        QList<Finding>& findings) {
    return DeviceReader(source, server, inventory, findings).read();
}

}  // namespace watari::importers::vsphere
