#include "cases.h"

namespace watari::assess {

namespace {

constexpr Case kServerCases[] = {
    {"guest.os.unsupported", "Windows 2012",
     [](Inventory& i, AssessContext&) { first(i).osName = QStringLiteral("Windows Server 2012 R2"); }, 1},
    {"guest.os.not_listed", "Debian",
     [](Inventory& i, AssessContext&) {
         first(i).osName = QStringLiteral("Debian 12");
         first(i).osFamily = OsFamily::OtherLinux;
     },
     1},
    {"guest.os.unknown", "no release",
     [](Inventory& i, AssessContext&) { first(i).osName = QStringLiteral("Windows Server"); }, 1},
    {"guest.os.end_of_support", "Windows 2016",
     [](Inventory& i, AssessContext&) { first(i).osName = QStringLiteral("Windows Server 2016"); }, 1},
    {"guest.os.end_of_support", "fits a shorter operation",
     [](Inventory& i, AssessContext& c) {
         first(i).osName = QStringLiteral("Windows Server 2016");
         c.operationEnd = QDate(2027, 1, 12);
     },
     0},
    {"guest.os.end_of_support", "another maker's",
     [](Inventory& i, AssessContext& c) {
         first(i).osName = QStringLiteral("Rocky Linux 8");
         first(i).osFamily = OsFamily::OtherLinux;
         c.endOfSupport = [](const QString&) { return std::optional(QDate(2029, 5, 31)); };
     },
     1},
    {"guest.os.end_of_support", "another maker's, long enough",
     [](Inventory& i, AssessContext& c) {
         first(i).osName = QStringLiteral("Rocky Linux 9");
         first(i).osFamily = OsFamily::OtherLinux;
         c.endOfSupport = [](const QString&) { return std::optional(QDate(2032, 5, 31)); };
     },
     0},
    {"guest.os.support_unknown", "newer than the table",
     [](Inventory& i, AssessContext&) { first(i).osName = QStringLiteral("Windows Server 2031"); }, 1},
    {"licence.windows.exceeded", "one too many", [](Inventory&, AssessContext& c) { c.windowsLicences = 0; },
     1},
    {"licence.red_hat.exceeded", "one too many",
     [](Inventory& i, AssessContext& c) {
         first(i).osName = QStringLiteral("Red Hat Enterprise Linux 9");
         first(i).osFamily = OsFamily::RedHat;
         c.redHatLicences = 0;
     },
     1},
    {"licence.windows.exceeded", "templates and what is gone need none",
     [](Inventory& i, AssessContext& c) {
         c.windowsLicences = 0;
         addSecondServer(i);
         i.servers[0].kind = ServerKind::Template;
         i.servers[1].missingSince = Instant(0);
     },
     0},
    {"server.not_surveyed", "list only", [](Inventory& i, AssessContext&) { onlyListed(first(i)); },
     1},
    {"server.name.duplicate", "case ignored",
     [](Inventory& i, AssessContext&) {
         addSecondServer(i);
         i.servers[1].name = QStringLiteral("PORTAL01");
     },
     2},
    {"server.name.duplicate", "of a template",
     [](Inventory& i, AssessContext&) {
         addSecondServer(i);
         i.servers[1].name = i.servers[0].name;
         i.servers[1].kind = ServerKind::Template;
     },
     0},
    {"server.name.duplicate", "of one that is gone",
     [](Inventory& i, AssessContext&) {
         addSecondServer(i);
         i.servers[1].name = i.servers[0].name;
         i.servers[0].missingSince = Instant(0);
     },
     0},
    {"server.without_system", "none", [](Inventory& i, AssessContext&) { first(i).systemId = {}; }, 1},
    {"system.without_department", "none",
     [](Inventory& i, AssessContext&) { i.systems.first().departmentId = {}; }, 1},
    {"server.size.deviation", "cpu, memory, storage",
     [](Inventory& i, AssessContext&) {
         first(i).measuredCpu = MilliCores(2000);
         first(i).measuredMemory = kGB * 4;
         first(i).measuredStorage = kGB * 111;
     },
     3},
    {"server.size.deviation", "at the tolerance, or nothing specified",
     [](Inventory& i, AssessContext&) {
         first(i).measuredCpu = MilliCores(1100);
         first(i).measuredMemory = kGiB * 8;
         first(i).specStorage = Bytes(0);
         first(i).measuredStorage = kGB * 110;
     },
     0},
    {"server.design.below_spec", "every size",
     [](Inventory& i, AssessContext&) {
         first(i).designedCpu = MilliCores(999);
         first(i).designedMemory = kGB * 7;
         first(i).designedStorage = kGB * 99;
     },
     3},
    {"server.design.below_spec", "as specified, or more",
     [](Inventory& i, AssessContext&) {
         first(i).designedCpu = MilliCores(1000);
         first(i).designedMemory = kGiB * 8;
         first(i).specStorage = Bytes(0);
         first(i).designedStorage = kGB * 1;
     },
     0},
    {"server.design.below_survey", "every size",
     [](Inventory& i, AssessContext&) {
         first(i).measuredCpu = MilliCores(2000);
         first(i).designedCpu = MilliCores(1000);
         first(i).measuredMemory = kGB * 16;
         first(i).designedMemory = kGB * 8;
         first(i).measuredStorage = kGB * 200;
         first(i).designedStorage = kGB * 100;
     },
     3},
    {"server.design.below_survey", "within the tolerance, or not designed",
     [](Inventory& i, AssessContext&) {
         first(i).measuredCpu = MilliCores(2000);
         first(i).measuredMemory = kGiB * 8;
         first(i).designedMemory = kGB * 8;
         first(i).measuredStorage = kGB * 100;
         first(i).designedStorage = kGB * 300;
     },
     0},
    {"server.no_measurement", "not observed", [](Inventory&, AssessContext& c) { c.observedServers.clear(); },
     1},
    {"server.volume.unknown", "no storage, no disk",
     [](Inventory& i, AssessContext&) {
         first(i).specStorage = Bytes(0);
         i.disks.clear();
     },
     1},
    {"disk.capacity.invalid", "zero", [](Inventory& i, AssessContext&) { i.disks[0].capacity = Bytes(0); },
     1},
    {"disk.capacity.invalid", "half a sector",
     [](Inventory& i, AssessContext&) { i.disks[0].capacity = Bytes(1000); }, 1},
    {"server.no_disk", "surveyed", [](Inventory& i, AssessContext&) { i.disks.clear(); }, 1},
    {"disk.path.missing", "empty", [](Inventory& i, AssessContext&) { i.disks[0].path.clear(); }, 1},
    {"disk.format.unknown", "empty", [](Inventory& i, AssessContext&) { i.disks[0].format.clear(); }, 1},
    {"disk.no_dirty_bitmap", "vmdk",
     [](Inventory& i, AssessContext&) { i.disks[0].format = QStringLiteral("vmdk"); }, 1},
    {"disk.bus.changes", "ide", [](Inventory& i, AssessContext&) { i.disks[0].bus = QStringLiteral("ide"); },
     1},
    {"nic.mac.duplicate", "other notation",
     [](Inventory& i, AssessContext&) {
         addSecondServer(i);
         i.nics[1].mac = QStringLiteral("52-54-00-00-00-01");
     },
     2},
    {"nic.mac.duplicate", "with one that is gone",
     [](Inventory& i, AssessContext&) {
         addSecondServer(i);
         i.nics[1].mac = i.nics[0].mac;
         i.servers[1].missingSince = Instant(0);
     },
     0},
    {"nic.address.duplicate", "prefix ignored",
     [](Inventory& i, AssessContext&) {
         addSecondServer(i);
         i.nics[1].addresses = {QStringLiteral("192.0.2.7")};
     },
     2},
    {"nic.address.duplicate", "link-local",
     [](Inventory& i, AssessContext&) {
         addSecondServer(i);
         i.nics[0].addresses =
             i.nics[1].addresses = {QStringLiteral("fe80::1/64"), QStringLiteral("169.254.1.1")};
     },
     0},
    {"nic.address.duplicate", "within a team",
     [](Inventory& i, AssessContext&) {
         Nic second = i.nics[0];
         second.id = id<Nic>("nic2");
         second.importKey = QStringLiteral("uuid-1/nic1");
         i.nics.append(second);
     },
     0},
    {"nic.address.duplicate", "a team's and another server's",
     [](Inventory& i, AssessContext&) {
         addSecondServer(i);
         Nic second = i.nics[0];
         second.id = id<Nic>("nic3");
         second.importKey = QStringLiteral("uuid-1/nic1");
         i.nics.append(second);
         i.nics[1].addresses = i.nics[0].addresses;
     },
     2},
    {"nic.address.duplicate", "fixed inside a guest",
     [](Inventory& i, AssessContext&) {
         addSecondServer(i);
         i.interfaces.append({.id = id<GuestInterface>("g"),
                              .serverId = i.servers[1].id,
                              .name = QStringLiteral("bond0"),
                              .method = AddressMethod::Static,
                              .addresses = {QStringLiteral("192.0.2.7/24")}});
     },
     2},
    {"nic.address.duplicate", "leased inside a guest",
     [](Inventory& i, AssessContext&) {
         addSecondServer(i);
         i.interfaces.append({.id = id<GuestInterface>("g"),
                              .serverId = i.servers[1].id,
                              .name = QStringLiteral("bond0"),
                              .method = AddressMethod::Dhcp,
                              .addresses = {QStringLiteral("192.0.2.7/24")}});
     },
     0},
    {"nic.model.changes", "e1000",
     [](Inventory& i, AssessContext&) { i.nics[0].model = QStringLiteral("e1000"); }, 1},
{"server.cbt.off", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).changeTracking = false; }, 1},
{"server.cbt.off", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).changeTracking = true; }, 0},
{"server.consolidation_needed", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).consolidationNeeded = true; }, 1},
{"server.consolidation_needed", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).consolidationNeeded = false; }, 0},
{"server.hot_add", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).memoryHotAdd = true; }, 1},
{"server.hot_add", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).memoryHotAdd = false; }, 0},
{"server.fault_tolerance", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).faultTolerance = true; }, 1},
{"server.fault_tolerance", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).faultTolerance = false; }, 0},
{"server.clustered", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).clustered = true; }, 1},
{"server.clustered", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).clustered = false; }, 0},
{"server.secure_boot", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).secureBoot = true; }, 1},
{"server.secure_boot", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).secureBoot = false; }, 0},
{"server.tpm", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).tpm = true; }, 1},
{"server.tpm", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).tpm = false; }, 0},
{"server.cpu_affinity", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).cpuAffinity = QStringLiteral("0"); }, 1},
{"server.cpu_affinity", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).cpuAffinity = QStringLiteral("0"); onlyListed(first(i)); }, 0},
{"server.numa_affinity", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).numaAffinity = QStringLiteral("0"); }, 1},
{"server.numa_affinity", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).numaAffinity = QStringLiteral("0"); onlyListed(first(i)); }, 0},
{"server.host_affinity", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).hostAffinity = QStringLiteral("0"); }, 1},
{"server.host_affinity", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).hostAffinity = QStringLiteral("0"); onlyListed(first(i)); }, 0},
{"server.cluster_role.missing", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { i.hosts.append({.id = id<Host>("h"), .clusterId = id<Cluster>("c")}); first(i).hostId = id<Host>("h"); first(i).clustered = false; }, 1},
{"server.cluster_role.missing", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { i.hosts.append({.id = id<Host>("h"), .clusterId = id<Cluster>("c")}); first(i).hostId = id<Host>("h"); }, 0},
{"server.tools.absent", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).tools = ToolsState::Absent; }, 1},
{"server.tools.absent", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).tools = ToolsState::Unknown; }, 0},
{"server.tools.outdated", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).tools = ToolsState::Outdated; }, 1},
{"server.tools.outdated", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).tools = ToolsState::Current; }, 0},
{"server.host_name.missing", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).powerState = PowerState::Running; first(i).tools = ToolsState::Current; }, 1},
{"server.host_name.missing", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).tools = ToolsState::Current; }, 0},
{"server.host_name.default", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).guestName = QStringLiteral("localhost.localdomain"); }, 1},
{"server.host_name.default", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).guestName = QStringLiteral("portal01"); }, 0},
{"server.address.missing", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).powerState = PowerState::Running; first(i).tools = ToolsState::Current; i.nics[0].addresses.clear(); }, 1},
{"server.address.missing", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).powerState = PowerState::Running; first(i).tools = ToolsState::Current; }, 0},
{"server.name.invalid", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).name = QStringLiteral("portal_01"); }, 1},
{"server.name.invalid", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).name = QStringLiteral("Portal-01.example"); }, 0},
{"server.snapshots", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { i.snapshots.append({.id = id<GuestSnapshot>("s"), .serverId = first(i).id}); }, 1},
{"server.snapshots", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { i.snapshots.append({.id = id<GuestSnapshot>("s"), .serverId = first(i).id, .kind = SnapshotKind::Checkpoint}); }, 0},
{"server.disks.too_many", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { const Disk d = i.disks[0]; for (int k = 1; k < 166; ++k) i.disks.append(d); }, 1},
{"server.disks.too_many", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { const Disk d = i.disks[0]; for (int k = 1; k < 165; ++k) i.disks.append(d); }, 0},
{"disk.cbt.off", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { i.disks[0].changeTracking = false; }, 1},
{"disk.cbt.off", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { i.disks[0].changeTracking = true; }, 0},
{"disk.independent", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { i.disks[0].mode = DiskMode::Independent; }, 1},
{"disk.independent", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { i.disks[0].mode = DiskMode::Persistent; }, 0},
{"disk.raw_device", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { i.disks[0].mode = DiskMode::RawDevice; }, 1},
{"disk.raw_device", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { i.disks[0].mode = DiskMode::Unknown; }, 0},
{"disk.shared", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { i.disks[0].shared = true; }, 1},
{"disk.shared", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { i.disks[0].shared = false; }, 0},
{"disk.datastore.missing", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { i.disks[0].path = QStringLiteral("[ds1] a.vmdk"); i.datastores.append({.id = id<Datastore>("d")}); }, 1},
{"disk.datastore.missing", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { i.disks[0].path = QStringLiteral("[ds1] a.vmdk"); }, 0},
{"disk.serial.truncated", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).diskSerialsShown = true; i.disks[0].bus = QStringLiteral("scsi"); }, 1},
{"disk.serial.truncated", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).diskSerialsShown = true; }, 0},
{"disk.smb_path", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { i.disks[0].path = QStringLiteral("\\\\nas\\vm.vhdx"); }, 1},
{"disk.smb_path", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { i.disks[0].path = QStringLiteral("/vm.vhdx"); }, 0},
{"nic.without_network", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { i.nics[0].network.clear(); }, 1},
{"nic.without_network", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { i.nics[0].network.clear(); i.nics[0].connected = false; }, 0},
{"nic.sriov", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { i.nics[0].sriov = true; }, 1},
{"nic.sriov", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { i.nics[0].sriov = false; }, 0},
{"server.pci_passthrough", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { i.devices.append({.id = id<Device>("v"), .serverId = first(i).id, .kind = DeviceKind::PciPassthrough}); }, 1},
{"server.pci_passthrough", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { i.devices.append({.id = id<Device>("v"), .serverId = first(i).id, .kind = DeviceKind::Optical}); }, 0},
{"server.gpu", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { i.devices.append({.id = id<Device>("v"), .serverId = first(i).id, .kind = DeviceKind::Gpu}); }, 1},
{"server.gpu", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { i.devices.append({.id = id<Device>("v"), .serverId = first(i).id, .kind = DeviceKind::Optical}); }, 0},
{"server.usb_device", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { i.devices.append({.id = id<Device>("v"), .serverId = first(i).id, .kind = DeviceKind::UsbDevice}); }, 1},
{"server.usb_device", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { i.devices.append({.id = id<Device>("v"), .serverId = first(i).id, .kind = DeviceKind::Optical}); }, 0},
{"server.usb_controller", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { i.devices.append({.id = id<Device>("v"), .serverId = first(i).id, .kind = DeviceKind::UsbController}); }, 1},
{"server.usb_controller", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { i.devices.append({.id = id<Device>("v"), .serverId = first(i).id, .kind = DeviceKind::Optical}); }, 0},
    {"server.export.not_vmware", "VirtualBox",
     [](Inventory& i, AssessContext&) {
         first(i).importKey = QStringLiteral("ovf:portal.ova#portal");
         first(i).hardware = QStringLiteral("virtualbox-2.2");
     },
     1},
    {"server.export.not_vmware", "VMware",
     [](Inventory& i, AssessContext&) {
         first(i).importKey = QStringLiteral("ovf:portal.ova#portal");
         first(i).hardware = QStringLiteral("vmx-19");
     },
     0},
    {"server.export.not_vmware", "no export",
     [](Inventory& i, AssessContext&) { first(i).hardware = QStringLiteral("pc-q35-7.2"); }, 0},
{"cluster.load_balancing", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { Cluster c; c.id = id<Cluster>("c"); c.loadBalancing = true; i.clusters.append(c); }, 1},
{"cluster.load_balancing", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { Cluster c; c.id = id<Cluster>("c"); c.loadBalancing = false; i.clusters.append(c); }, 0},
{"cluster.power_management", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { Cluster c; c.id = id<Cluster>("c"); c.powerManagement = true; i.clusters.append(c); }, 1},
{"cluster.power_management", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { Cluster c; c.id = id<Cluster>("c"); c.powerManagement = false; i.clusters.append(c); }, 0},
{"server.missing", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { first(i).missingSince = Instant(0); }, 1},
{"server.missing", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) {  }, 0},
{"department.without_contact", "fires", []([[maybe_unused]] Inventory& i, AssessContext&) { i.departments[0].contact.clear(); }, 1},
{"department.without_contact", "silent", []([[maybe_unused]] Inventory& i, AssessContext&) { i.departments[0].contact.clear(); first(i).systemId = {}; }, 0},
};

}  // namespace

std::span<const Case> serverCases() {
    return kServerCases;
}

}  // namespace watari::assess
