#include "importers/libvirt/server_fields.h"

#include "core/base/wording.h"
#include "core/domain/names.h"
#include "importers/operating_system.h"

#include <QCoreApplication>

namespace watari::importers {

namespace {

using virt::DeviceType;
using virt::DiskDescription;
using virt::DomainDescription;
using virt::DomainState;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LibvirtImporter)
};

ToolsState toolsOf(const DomainDescription& domain) {
    switch (domain.agent) {
        case virt::AgentState::Connected:
            return ToolsState::Current;
        case virt::AgentState::Silent:
            return ToolsState::Stopped;
        case virt::AgentState::NoChannel:
            // Other platforms have tools of their own, of which libvirt says nothing.
            return domain.type == QLatin1String("qemu") || domain.type == QLatin1String("kvm")
                       ? ToolsState::Absent
                       : ToolsState::Unknown;
        case virt::AgentState::Unknown:
            break;
    }
    return ToolsState::Unknown;
}

DeviceKind deviceKindOf(DeviceType type) {
    switch (type) {
        case DeviceType::UsbController:
            return DeviceKind::UsbController;
        case DeviceType::Usb:
            return DeviceKind::UsbDevice;
        case DeviceType::Pci:
        case DeviceType::Mediated:
            return DeviceKind::PciPassthrough;
        case DeviceType::SrIov:
            return DeviceKind::SrIov;
        case DeviceType::Gpu:
            return DeviceKind::Gpu;
        case DeviceType::Tpm:
            return DeviceKind::Tpm;
        case DeviceType::Serial:
            return DeviceKind::SerialPort;
        case DeviceType::Parallel:
            return DeviceKind::ParallelPort;
        case DeviceType::Sound:
            return DeviceKind::Sound;
        case DeviceType::SharedFolder:
            return DeviceKind::SharedFolder;
        case DeviceType::Other:
            break;
    }
    return DeviceKind::Other;
}

DiskMode modeOf(const DiskDescription& disk) {
    if (disk.device == virt::DiskDevice::Lun) return DiskMode::RawDevice;
    return disk.inSnapshots ? DiskMode::Persistent : DiskMode::Independent;
}

void addProcessor(const DomainDescription& domain, Server& server) {
    if (domain.vcpus > 0) server.measuredCpu = MilliCores(1'000) * domain.vcpus;
    server.coresPerSocket = domain.coresPerSocket;
    server.cpuMode = domain.cpuMode;
    server.cpuHotAdd = domain.cpuHotAdd;
    server.memoryHotAdd = domain.memoryHotAdd;
    server.cpuAffinity = domain.cpuAffinity;
    server.numaAffinity = domain.numaAffinity;
}

QStringList previewRow(const DomainDescription& domain) {
    return {domain.name, titleOf(powerStateOf(domain.state)), QString::number(domain.vcpus),
            memoryText(domain.memory)};
}

}  // namespace

PowerState powerStateOf(DomainState state) {
    switch (state) {
        case DomainState::Running:
        case DomainState::Blocked:
        case DomainState::ShuttingDown:
            return PowerState::Running;
        case DomainState::Paused:
        case DomainState::Suspended:
            return PowerState::Paused;
        case DomainState::ShutOff:
        case DomainState::Crashed:
            return PowerState::Off;
        case DomainState::NoState:
            break;
    }
    return PowerState::Unknown;
}

bool movesWithTheServer(const DiskDescription& disk) {
    return disk.device == virt::DiskDevice::Disk || disk.device == virt::DiskDevice::Lun;
}

Server serverFrom(const DomainDescription& domain) {
    Server server;
    server.name = domain.name;
    server.osName = osNameOfOsinfoId(domain.osinfoId);
    server.osFamily = osFamilyOf(server.osName);
    addProcessor(domain, server);
    if (domain.memory > Bytes(0)) server.measuredMemory = domain.memory;
    server.platformUuid = domain.uuid.text();
    if (!server.platformUuid.isEmpty()) server.aliases << QStringLiteral("uuid:") + server.platformUuid;
    server.powerState = powerStateOf(domain.state);
    server.firmware = domain.firmware == virt::Firmware::Uefi ? Firmware::Uefi : Firmware::Bios;
    server.secureBoot = domain.secureBoot;
    server.tpm = domain.tpm;
    server.guestName = domain.guestName;
    server.architecture = domain.arch;
    server.hardware = domain.machine;
    server.resourcePool = domain.resourcePartition;
    server.tools = toolsOf(domain);
    if (domain.autostart) server.autostart = domain.autostart == virt::Autostart::On;
    server.bootOrder = domain.bootOrder;
    QStringList notes{domain.title, domain.description};
    notes.removeAll(QString());
    server.note = notes.join(u'\n');
    return server;
}

Disk diskFrom(const DiskDescription& description) {
    Disk disk;
    disk.target = description.target;
    disk.bus = description.bus;
    disk.path = description.source;
    disk.format = description.format;
    disk.capacity = description.capacity.value_or(Bytes(0));
    disk.allocated = description.allocation;
    if (description.capacity && description.allocation)
        disk.thin = *description.allocation < *description.capacity;
    disk.controller = description.controllerModel;
    disk.mode = modeOf(description);
    disk.shared = description.shareable;
    disk.serial = description.serial;
    disk.backingChain = description.backingChain;
    return disk;
}

Nic nicFrom(const virt::NicDescription& description) {
    Nic nic;
    nic.mac = description.mac;
    nic.model = description.model;
    nic.network = description.network;
    if (!description.portGroup.isEmpty()) nic.network += u'/' + description.portGroup;
    nic.addresses = description.addresses;
    nic.connected = description.link == virt::LinkState::Up;
    if (description.attachment == QLatin1String("hostdev")) nic.sriov = true;
    return nic;
}

Device driveFrom(const DiskDescription& description) {
    Device device;
    device.kind = description.device == virt::DiskDevice::Floppy ? DeviceKind::Floppy : DeviceKind::Optical;
    device.label = description.target;
    device.detail = description.source;
    device.connected = !description.source.isEmpty();
    return device;
}

Device deviceFrom(const virt::DeviceDescription& description) {
    Device device;
    device.kind = deviceKindOf(description.type);
    device.label = description.label;
    device.detail = description.detail;
    return device;
}

GuestSnapshot snapshotFrom(const virt::SnapshotDescription& description) {
    GuestSnapshot snapshot;
    snapshot.kind = description.type == virt::SnapshotType::Checkpoint ? SnapshotKind::Checkpoint
                                                                       : SnapshotKind::Snapshot;
    snapshot.name = description.name;
    snapshot.description = description.description;
    snapshot.createdAt = description.createdAt;
    snapshot.size = description.size;
    snapshot.parent = description.parent;
    snapshot.current = description.current;
    return snapshot;
}

Host hostFrom(const virt::HostDescription& description) {
    Host host;
    host.name = description.name;
    host.hypervisor = (description.hypervisor + u' ' + description.hypervisorVersion).trimmed();
    host.cpu = MilliCores(1'000) * description.cores;
    host.memory = description.memory;
    host.vendor = description.vendor;
    host.model = description.model;
    host.serial = description.serial;
    host.cpuModel = description.cpuModel;
    host.cpuSpeed = description.frequency;
    host.sockets = description.sockets;
    host.cores = description.physicalCores;
    host.threads = description.threads;
    host.numaNodes = description.numaNodes;
    host.memoryUsed = description.memoryUsed;
    return host;
}

ImportPreview previewOf(const QList<DomainDescription>& domains) {
    ImportPreview preview;
    preview.headings = {Tr::tr("Name"), Tr::tr("State"), Tr::tr("CPUs"), Tr::tr("Memory")};
    for (const DomainDescription& domain : domains.mid(0, kPreviewGuests))
        preview.rows.append(previewRow(domain));
    return preview;
}

}  // namespace watari::importers
