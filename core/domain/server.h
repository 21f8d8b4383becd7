// What moves: information systems, their servers, and the servers' disks and NICs.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/quantity.h"
#include "core/domain/department.h"
#include "core/domain/platform.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace watari {

// 情報システム: what a department owns and users know by name (7-1).
struct System {
    Id<System> id;
    qint64 revision = 0;
    Id<Department> departmentId;  // null: not assigned
    QString importKey;            // stable identity in the source it was read from
    QString name;
    QString note;
    bool operator==(const System&) const = default;
};

constexpr auto fieldsOf(const System*) {
    return std::make_tuple(field("id", &System::id), field("revision", &System::revision),
                           field("department_id", &System::departmentId),
                           field("import_key", &System::importKey), field("name", &System::name),
                           field("note", &System::note));
}

enum class OsFamily { Unknown, Windows, RedHat, OtherLinux, Other };

constexpr auto enumNames(OsFamily) {
    return std::array<EnumName<OsFamily>, 5>{{{OsFamily::Unknown, "unknown"},
                                              {OsFamily::Windows, "windows"},
                                              {OsFamily::RedHat, "red_hat"},
                                              {OsFamily::OtherLinux, "other_linux"},
                                              {OsFamily::Other, "other"}}};
}

enum class PowerState { Unknown, Running, Off, Paused };

constexpr auto enumNames(PowerState) {
    return std::array<EnumName<PowerState>, 4>{{{PowerState::Unknown, "unknown"},
                                                {PowerState::Running, "running"},
                                                {PowerState::Off, "off"},
                                                {PowerState::Paused, "paused"}}};
}

enum class Firmware { Unknown, Bios, Uefi };

constexpr auto enumNames(Firmware) {
    return std::array<EnumName<Firmware>, 3>{
        {{Firmware::Unknown, "unknown"}, {Firmware::Bios, "bios"}, {Firmware::Uefi, "uefi"}}};
}

// A template is kept to make servers from; it does not run and does not move by itself.
enum class ServerKind { Machine, Template };

constexpr auto enumNames(ServerKind) {
    return std::array<EnumName<ServerKind>, 2>{
        {{ServerKind::Machine, "machine"}, {ServerKind::Template, "template"}}};
}

// The hypervisor's helper inside the guest: VMware Tools, Integration Services, the QEMU guest agent.
enum class ToolsState { Unknown, Absent, Stopped, Outdated, Current };

constexpr auto enumNames(ToolsState) {
    return std::array<EnumName<ToolsState>, 5>{{{ToolsState::Unknown, "unknown"},
                                                {ToolsState::Absent, "absent"},
                                                {ToolsState::Stopped, "stopped"},
                                                {ToolsState::Outdated, "outdated"},
                                                {ToolsState::Current, "current"}}};
}

// One guest. Sizes come three times (7-1 note): 基準値 of the specification, 実測値 of the survey,
// 移行先設計値 of the target; 0 means "not known" for the first, none for the others.
struct Server {
    Id<Server> id;
    qint64 revision = 0;
    Id<System> systemId;
    Id<Host> hostId;  // null: not known
    QString importKey;
    QStringList aliases;  // import keys under which other sources know it
    QString name;
    QString osName;
    OsFamily osFamily = OsFamily::Unknown;
    MilliCores specCpu;
    Bytes specMemory;
    Bytes specStorage;
    std::optional<MilliCores> measuredCpu;
    std::optional<Bytes> measuredMemory;
    std::optional<Bytes> measuredStorage;   // provisioned: what its disks could hold
    std::optional<Bytes> allocatedStorage;  // what they take up on the datastores
    std::optional<MilliCores> designedCpu;
    std::optional<Bytes> designedMemory;
    std::optional<Bytes> designedStorage;
    QString platformUri;   // hypervisor it runs on; empty for lists, exports and images
    QString platformUuid;  // its identity there
    PowerState powerState = PowerState::Unknown;
    Firmware firmware = Firmware::Unknown;
    ServerKind kind = ServerKind::Machine;
    QString guestName;     // host name inside the guest
    QString architecture;  // "x86_64"
    QString hardware;      // "vmx-19", "pc-q35-7.2"
    QString folder;        // where the platform files it
    QString resourcePool;
    ToolsState tools = ToolsState::Unknown;
    QString toolsVersion;
    qint64 coresPerSocket = 0;  // 0: not known
    QString cpuMode;            // "host-passthrough"
    std::optional<bool> cpuHotAdd;
    std::optional<bool> memoryHotAdd;
    QString cpuAffinity;  // pinned to these CPUs
    QString numaAffinity;
    QString hostAffinity;  // names of the rules that bind it to hosts
    std::optional<bool> secureBoot;
    std::optional<bool> tpm;
    std::optional<bool> changeTracking;  // CBT
    std::optional<bool> consolidationNeeded;
    std::optional<bool> faultTolerance;
    std::optional<bool> diskSerialsShown;  // disk.EnableUUID
    std::optional<bool> clustered;         // a role of a failover cluster
    std::optional<bool> autostart;
    QStringList bootOrder;
    QStringList tags;
    std::optional<Instant> missingSince;  // the source did not name it any more
    QString note;
    bool operator==(const Server&) const = default;
};

constexpr auto fieldsOf(const Server*) {
    return std::make_tuple(
        field("id", &Server::id), field("revision", &Server::revision), field("system_id", &Server::systemId),
        field("host_id", &Server::hostId), field("import_key", &Server::importKey),
        field("aliases", &Server::aliases), field("name", &Server::name), field("os_name", &Server::osName),
        field("os_family", &Server::osFamily), field("spec_cpu", &Server::specCpu),
        field("spec_memory", &Server::specMemory), field("spec_storage", &Server::specStorage),
        field("measured_cpu", &Server::measuredCpu), field("measured_memory", &Server::measuredMemory),
        field("measured_storage", &Server::measuredStorage),
        field("allocated_storage", &Server::allocatedStorage), field("designed_cpu", &Server::designedCpu),
        field("designed_memory", &Server::designedMemory),
        field("designed_storage", &Server::designedStorage), field("platform_uri", &Server::platformUri),
        field("platform_uuid", &Server::platformUuid), field("power_state", &Server::powerState),
        field("firmware", &Server::firmware), field("kind", &Server::kind),
        field("guest_name", &Server::guestName), field("architecture", &Server::architecture),
        field("hardware", &Server::hardware), field("folder", &Server::folder),
        field("resource_pool", &Server::resourcePool), field("tools", &Server::tools),
        field("tools_version", &Server::toolsVersion), field("cores_per_socket", &Server::coresPerSocket),
        field("cpu_mode", &Server::cpuMode), field("cpu_hot_add", &Server::cpuHotAdd),
        field("memory_hot_add", &Server::memoryHotAdd), field("cpu_affinity", &Server::cpuAffinity),
        field("numa_affinity", &Server::numaAffinity), field("host_affinity", &Server::hostAffinity),
        field("secure_boot", &Server::secureBoot), field("tpm", &Server::tpm),
        field("change_tracking", &Server::changeTracking),
        field("consolidation_needed", &Server::consolidationNeeded),
        field("fault_tolerance", &Server::faultTolerance),
        field("disk_serials_shown", &Server::diskSerialsShown), field("clustered", &Server::clustered),
        field("autostart", &Server::autostart), field("boot_order", &Server::bootOrder),
        field("tags", &Server::tags), field("missing_since", &Server::missingSince),
        field("note", &Server::note));
}

// Begins the import keys of what lists of servers name.
constexpr QLatin1String kListKeys("list#");
// Begins an alias, before the import key of a server that a person has parted from this one.
constexpr QLatin1String kPartedKeys("not:");

// Some source knows the machine itself: a hypervisor, its export, its definition or an image of its disk. A
// list only names it, and so does a person.
[[nodiscard]] bool isOnPlatform(const Server& server);

// An independent disk takes part in no snapshot; a raw device is a LUN of the storage handed through (RDM).
enum class DiskMode { Unknown, Persistent, Independent, RawDevice };

constexpr auto enumNames(DiskMode) {
    return std::array<EnumName<DiskMode>, 4>{{{DiskMode::Unknown, "unknown"},
                                              {DiskMode::Persistent, "persistent"},
                                              {DiskMode::Independent, "independent"},
                                              {DiskMode::RawDevice, "raw_device"}}};
}

struct Disk {
    Id<Disk> id;
    qint64 revision = 0;
    Id<Server> serverId;
    Id<Datastore> datastoreId;
    QString importKey;
    QString target;  // device name in the guest's definition: "hda", "scsi0:1"
    QString bus;     // "ide", "scsi", "virtio"
    QString path;
    QString format;  // "vmdk", "qcow2", "raw"
    Bytes capacity;
    std::optional<Bytes> allocated;
    QString label;       // "Hard disk 1"
    QString controller;  // "LSI Logic SAS"
    DiskMode mode = DiskMode::Unknown;
    std::optional<bool> shared;
    std::optional<bool> thin;
    std::optional<bool> changeTracking;  // CBT of this disk
    QString serial;
    QStringList backingChain;  // files below `path`, the base last
    bool operator==(const Disk&) const = default;
};

constexpr auto fieldsOf(const Disk*) {
    return std::make_tuple(
        field("id", &Disk::id), field("revision", &Disk::revision), field("server_id", &Disk::serverId),
        field("datastore_id", &Disk::datastoreId), field("import_key", &Disk::importKey),
        field("target", &Disk::target), field("bus", &Disk::bus), field("path", &Disk::path),
        field("format", &Disk::format), field("capacity", &Disk::capacity),
        field("allocated", &Disk::allocated), field("label", &Disk::label),
        field("controller", &Disk::controller), field("mode", &Disk::mode), field("shared", &Disk::shared),
        field("thin", &Disk::thin), field("change_tracking", &Disk::changeTracking),
        field("serial", &Disk::serial), field("backing_chain", &Disk::backingChain));
}

struct Nic {
    Id<Nic> id;
    qint64 revision = 0;
    Id<Server> serverId;
    Id<Network> networkId;
    QString importKey;
    QString mac;
    QString model;
    QString network;
    QStringList addresses;
    QString label;
    std::optional<bool> connected;
    std::optional<bool> sriov;
    bool operator==(const Nic&) const = default;
};

constexpr auto fieldsOf(const Nic*) {
    return std::make_tuple(
        field("id", &Nic::id), field("revision", &Nic::revision), field("server_id", &Nic::serverId),
        field("network_id", &Nic::networkId), field("import_key", &Nic::importKey), field("mac", &Nic::mac),
        field("model", &Nic::model), field("network", &Nic::network), field("addresses", &Nic::addresses),
        field("label", &Nic::label), field("connected", &Nic::connected), field("sriov", &Nic::sriov));
}

}  // namespace watari
