// What a hypervisor says about its host, guests, pools and networks, as plain values without libvirt types.
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/quantity.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace watari::virt {

// A guest's identity: its UUID as libvirt prints it, lower case with dashes.
using DomainUuid = Id<struct LibvirtDomain>;

enum class DomainState { NoState, Running, Blocked, Paused, ShuttingDown, ShutOff, Crashed, Suspended };
enum class Firmware { Bios, Uefi };
enum class DiskDevice { Disk, Cdrom, Floppy, Lun };
enum class SourceKind { None, File, Block, Volume, Network };
enum class LinkState { Up, Down };
enum class Autostart { Off, On };

// "running", "shut_off"; stable, for JSON and logs.
[[nodiscard]] QString domainStateName(DomainState state);
// Blocked counts: the guest runs and waits for a device.
[[nodiscard]] bool isActive(DomainState state);

struct DiskDescription {
    QString target;  // "hda", "vdb": how other calls name the disk
    QString bus;     // "ide", "virtio", "scsi", "sata"
    DiskDevice device = DiskDevice::Disk;
    SourceKind sourceKind = SourceKind::None;
    QString source;  // path, "pool/volume" or network URI; empty for an empty drive
    QString format;  // "vmdk", "qcow2", "raw"; empty when the definition does not say
    // Not known when the source cannot be read or the guest's disk is remote.
    std::optional<Bytes> capacity;
    std::optional<Bytes> allocation;
    QStringList backingChain;  // paths below the source, nearest first; as far as libvirt knows them
    QString controllerModel;   // "virtio-scsi"; empty when the bus has none or the definition does not say
    QString serial;
    bool shareable = false;   // other guests may write to it as well
    bool transient = false;   // what is written is lost when the guest stops
    bool encrypted = false;   // by libvirt, with a secret that stays on the host
    bool inSnapshots = true;  // false: excluded from snapshots of the guest
    bool operator==(const DiskDescription&) const = default;
};

struct NicDescription {
    QString mac;         // lower case with colons
    QString model;       // "virtio", "e1000"
    QString attachment;  // "network", "bridge", "user", "direct", ...
    QString network;     // name of the network or bridge; empty for user mode
    LinkState link = LinkState::Up;
    QStringList addresses;  // "192.0.2.7/24", from leases, the guest agent or ARP; empty when nobody knows
    QString portGroup;      // of the network; empty: none
    bool operator==(const NicDescription&) const = default;
};

// What stands beside disks and NICs in a definition. A mediated device is a share of a PCI device.
enum class DeviceType {
    UsbController,
    Usb,
    Pci,
    SrIov,
    Gpu,
    Mediated,
    Tpm,
    Serial,
    Parallel,
    Sound,
    SharedFolder,
    Other
};

struct DeviceDescription {
    DeviceType type = DeviceType::Other;
    QString label;   // its model or name: "qemu-xhci", "tpm-crb"
    QString detail;  // what is behind it: "0000:3b:00.0", "046d:c31c", "/srv/share"
    bool operator==(const DeviceDescription&) const = default;
};

// Of the guest agent's channel. Unknown: the definition cannot say, or the guest does not run.
enum class AgentState { Unknown, NoChannel, Silent, Connected };

enum class SnapshotType { Snapshot, Checkpoint };

struct SnapshotDescription {
    SnapshotType type = SnapshotType::Snapshot;
    QString name;
    QString description;
    QString parent;  // name; empty for the first
    std::optional<Instant> createdAt;
    std::optional<bool> current;
    std::optional<Bytes> size;  // of a checkpoint: what changed since
    QStringList disks;          // targets it covers, as far as it names them
    bool operator==(const SnapshotDescription&) const = default;
};

struct DomainDescription {
    QString name;
    DomainUuid uuid;
    QString title;
    DomainState state = DomainState::NoState;
    int vcpus = 0;
    Bytes memory;
    Firmware firmware = Firmware::Bios;
    QString machine;                     // "pc-i440fx-7.2"
    QString arch;                        // "x86_64"
    QString type;                        // "qemu", "kvm", "test"
    std::optional<Autostart> autostart;  // none: the driver or the file does not say
    QList<DiskDescription> disks;
    QList<NicDescription> nics;
    QString serialLogPath;          // file the first serial console writes to; empty when there is none
    QString osinfoId;               // "http://redhat.com/rhel/8.9"; empty when the definition has none
    QString migrationRun;           // the run that fenced this guest (see domain_xml.h); empty when none did
    QString description;            // what an administrator wrote
    QString resourcePartition;      // "/machine/production"
    QString guestName;              // host name inside, as the agent says
    QString cpuMode;                // "host-passthrough", "custom Skylake-Server"
    int coresPerSocket = 0;         // 0: not said
    QString cpuAffinity;            // "0-3", or by virtual CPU "0=2, 1=3"
    QString numaAffinity;           // host nodes: "0-1"; "auto"
    std::optional<bool> cpuHotAdd;  // more virtual CPUs can be plugged into it
    std::optional<bool> memoryHotAdd;  // more memory can be plugged into it
    std::optional<bool> secureBoot;
    std::optional<bool> tpm;
    AgentState agent = AgentState::Unknown;
    QStringList bootOrder;  // targets of disks, MACs of NICs; or kinds: "network", "hd"
    QList<DeviceDescription> devices;
    QStringList refused;  // libvirt permissions that reading it needed and the account lacks: "domain.read"
    bool operator==(const DomainDescription&) const = default;
};

struct HostDescription {
    QString name;
    QString cpuModel;
    int cores = 0;  // hardware threads usable by guests
    MegaHertz frequency;
    Bytes memory;
    QString hypervisor;         // "QEMU"
    QString hypervisorVersion;  // "7.2.22"
    QString libvirtVersion;     // "9.0.0"
    QString vendor;             // of the machine; the three empty when it does not say
    QString model;
    QString serial;
    // 0: not known.
    int sockets = 0;
    int physicalCores = 0;
    int threads = 0;
    int numaNodes = 0;
    std::optional<Bytes> memoryUsed;  // without caches
    QStringList refused;              // as DomainDescription::refused
    bool operator==(const HostDescription&) const = default;
};

struct PoolDescription {
    QString name;
    QString type;  // "dir", "logical", ...
    QString path;
    bool active = false;
    Bytes capacity;
    Bytes allocation;
    Bytes available;
    QStringList refused;  // as DomainDescription::refused; then only the name is known
    bool operator==(const PoolDescription&) const = default;
};

// A file or block device that holds a disk.
struct VolumeDescription {
    QString name;
    QString path;
    QString format;       // "qcow2"; empty when the pool's kind has none
    QString backingPath;  // of the image it rests on; empty: on none
    std::optional<Bytes> capacity;
    std::optional<Bytes> allocation;
    bool operator==(const VolumeDescription&) const = default;
};

// Settings of a network under a name that NICs choose.
struct PortGroup {
    QString name;
    QString vlan;
    bool operator==(const PortGroup&) const = default;
};

struct NetworkDescription {
    QString name;
    QString bridge;
    QString forward;  // "nat", "route", "bridge"; empty: isolated
    bool active = false;
    QString vlan;  // "42", "42, 47"; empty: untagged
    QList<PortGroup> portGroups;
    QStringList refused;  // as DomainDescription::refused; then only the name is known
    bool operator==(const NetworkDescription&) const = default;
};

struct DiskStatistics {
    QString target;
    Bytes read;  // since the guest started
    Bytes written;
    Bytes capacity;
    Bytes allocation;
    bool operator==(const DiskStatistics&) const = default;
};

struct NicStatistics {
    QString device;  // "vnet0"
    Bytes received;
    Bytes sent;
    bool operator==(const NicStatistics&) const = default;
};

struct DomainStatistics {
    DomainState state = DomainState::NoState;
    qint64 cpuTimeNs = 0;  // all virtual CPUs together since the start; 0 when shut off
    int vcpus = 0;
    Bytes memory;                         // given to the guest now
    std::optional<Bytes> memoryUsed;      // in use inside, as the balloon driver says
    std::optional<Bytes> memoryResident;  // of the emulator's process on the host
    QList<DiskStatistics> disks;
    QList<NicStatistics> nics;
    bool operator==(const DomainStatistics&) const = default;
};

}  // namespace watari::virt
