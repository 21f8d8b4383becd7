#include "app/usecases/inventory_words.h"

#include "app/usecases/inventory_tables.h"

#include <QCoreApplication>

namespace watari::usecases {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(InventoryTables)
};

// The same word may head a column that counts.
struct TabTr {
    Q_DECLARE_TR_FUNCTIONS(InventoryTabs)
};

}  // namespace

QString yesOrNo(bool value) {
    return value ? Tr::tr("Yes") : Tr::tr("No");
}

QString titleOf(ServerKind kind) {
    switch (kind) {
        case ServerKind::Machine:
            return Tr::tr("Machine");
        case ServerKind::Template:
            return Tr::tr("Template");
    }
    Q_UNREACHABLE();
}

QString titleOf(ToolsState state) {
    switch (state) {
        case ToolsState::Unknown:
            return Tr::tr("Unknown");
        case ToolsState::Absent:
            return Tr::tr("Not installed");
        case ToolsState::Stopped:
            return Tr::tr("Not running");
        case ToolsState::Outdated:
            return Tr::tr("Outdated");
        case ToolsState::Current:
            return Tr::tr("Current");
    }
    Q_UNREACHABLE();
}

QString titleOf(DiskMode mode) {
    switch (mode) {
        case DiskMode::Unknown:
            return Tr::tr("Unknown");
        case DiskMode::Persistent:
            return Tr::tr("Persistent");
        case DiskMode::Independent:
            return Tr::tr("Independent");
        case DiskMode::RawDevice:
            return Tr::tr("Raw device (RDM)");
    }
    Q_UNREACHABLE();
}

QString titleOf(DeviceKind kind) {
    switch (kind) {
        case DeviceKind::Optical:
            return Tr::tr("Optical drive");
        case DeviceKind::Floppy:
            return Tr::tr("Floppy drive");
        case DeviceKind::UsbController:
            return Tr::tr("USB controller");
        case DeviceKind::UsbDevice:
            return Tr::tr("USB device");
        case DeviceKind::PciPassthrough:
            return Tr::tr("PCI passthrough");
        case DeviceKind::SrIov:
            return Tr::tr("SR-IOV function");
        case DeviceKind::Gpu:
            return Tr::tr("GPU");
        case DeviceKind::Tpm:
            return Tr::tr("TPM");
        case DeviceKind::SerialPort:
            return Tr::tr("Serial port");
        case DeviceKind::ParallelPort:
            return Tr::tr("Parallel port");
        case DeviceKind::Sound:
            return Tr::tr("Sound");
        case DeviceKind::SharedFolder:
            return Tr::tr("Shared folder");
        case DeviceKind::Other:
            return Tr::tr("Other");
    }
    Q_UNREACHABLE();
}

QString titleOf(SnapshotKind kind) {
    switch (kind) {
        case SnapshotKind::Snapshot:
            return Tr::tr("Snapshot");
        case SnapshotKind::Checkpoint:
            return Tr::tr("Checkpoint");
    }
    Q_UNREACHABLE();
}

QString titleOf(AddressMethod method) {
    switch (method) {
        case AddressMethod::Unknown:
            return Tr::tr("Unknown");
        case AddressMethod::Static:
            return Tr::tr("Static");
        case AddressMethod::Dhcp:
            return Tr::tr("DHCP");
    }
    Q_UNREACHABLE();
}

QString titleOf(SoftwareKind kind) {
    switch (kind) {
        case SoftwareKind::Application:
            return Tr::tr("Application");
        case SoftwareKind::Service:
            return Tr::tr("Service");
        case SoftwareKind::Driver:
            return Tr::tr("Driver");
        case SoftwareKind::Kernel:
            return Tr::tr("Kernel");
        case SoftwareKind::Tools:
            return Tr::tr("Hypervisor tools");
        case SoftwareKind::Antivirus:
            return Tr::tr("Antivirus");
    }
    Q_UNREACHABLE();
}

QString titleOf(FlowOrigin origin) {
    switch (origin) {
        case FlowOrigin::Capture:
            return Tr::tr("Captured");
        case FlowOrigin::List:
            return Tr::tr("From a list");
        case FlowOrigin::Manual:
            return Tr::tr("Entered by hand");
    }
    Q_UNREACHABLE();
}

QString titleOf(FlowOrder order) {
    switch (order) {
        case FlowOrder::Unset:
            return Tr::tr("Not set");
        case FlowOrder::SameWave:
            return Tr::tr("Same wave");
        case FlowOrder::ClientFirst:
            return Tr::tr("Client first");
        case FlowOrder::ServerFirst:
            return Tr::tr("Server first");
    }
    Q_UNREACHABLE();
}

QString tabTitle(InventoryTab tab) {
    switch (tab) {
        case InventoryTab::Servers:
            return TabTr::tr("Servers");
        case InventoryTab::Disks:
            return TabTr::tr("Disks");
        case InventoryTab::Nics:
            return TabTr::tr("NICs");
        case InventoryTab::Volumes:
            return TabTr::tr("Partitions");
        case InventoryTab::Snapshots:
            return TabTr::tr("Snapshots");
        case InventoryTab::Devices:
            return TabTr::tr("Devices");
        case InventoryTab::Hosts:
            return TabTr::tr("Hosts");
        case InventoryTab::Clusters:
            return TabTr::tr("Clusters");
        case InventoryTab::Datastores:
            return TabTr::tr("Datastores");
        case InventoryTab::Networks:
            return TabTr::tr("Networks");
        case InventoryTab::Software:
            return TabTr::tr("Applications");
        case InventoryTab::Interfaces:
            return TabTr::tr("Guest interfaces");
        case InventoryTab::Inspections:
            return TabTr::tr("Inspections");
        case InventoryTab::Findings:
            return TabTr::tr("Findings");
        case InventoryTab::Flows:
            return TabTr::tr("Dependencies");
    }
    Q_UNREACHABLE();
}

QString tabName(InventoryTab tab) {
    switch (tab) {
        case InventoryTab::Servers:
            return QStringLiteral("servers");
        case InventoryTab::Disks:
            return QStringLiteral("disks");
        case InventoryTab::Nics:
            return QStringLiteral("nics");
        case InventoryTab::Volumes:
            return QStringLiteral("volumes");
        case InventoryTab::Snapshots:
            return QStringLiteral("snapshots");
        case InventoryTab::Devices:
            return QStringLiteral("devices");
        case InventoryTab::Hosts:
            return QStringLiteral("hosts");
        case InventoryTab::Clusters:
            return QStringLiteral("clusters");
        case InventoryTab::Datastores:
            return QStringLiteral("datastores");
        case InventoryTab::Networks:
            return QStringLiteral("networks");
        case InventoryTab::Software:
            return QStringLiteral("software");
        case InventoryTab::Interfaces:
            return QStringLiteral("interfaces");
        case InventoryTab::Inspections:
            return QStringLiteral("inspections");
        case InventoryTab::Findings:
            return QStringLiteral("findings");
        case InventoryTab::Flows:
            return QStringLiteral("flows");
    }
    Q_UNREACHABLE();
}

}  // namespace watari::usecases
