// What a hypervisor says about its host, guests, pools and networks, as plain values without libvirt types.
#pragma once

#include "core/base/ids.h"
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
    bool operator==(const DiskDescription&) const = default;
};

struct NicDescription {
    QString mac;         // lower case with colons
    QString model;       // "virtio", "e1000"
    QString attachment;  // "network", "bridge", "user", "direct", ...
    QString network;     // name of the network or bridge; empty for user mode
    LinkState link = LinkState::Up;
    QStringList addresses;  // "192.0.2.7/24", from leases or the guest agent; empty when nobody knows
    bool operator==(const NicDescription&) const = default;
};

struct DomainDescription {
    QString name;
    DomainUuid uuid;
    QString title;
    DomainState state = DomainState::NoState;
    int vcpus = 0;
    Bytes memory;
    Firmware firmware = Firmware::Bios;
    QString machine;  // "pc-i440fx-7.2"
    QString arch;     // "x86_64"
    QString type;     // "qemu", "kvm", "test"
    Autostart autostart = Autostart::Off;
    QList<DiskDescription> disks;
    QList<NicDescription> nics;
    QString serialLogPath;  // file the first serial console writes to; empty when there is none
    QString osinfoId;       // "http://redhat.com/rhel/8.9"; empty when the definition has none
    QString migrationRun;   // the run that fenced this guest (see domain_xml.h); empty when none did
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
    bool operator==(const PoolDescription&) const = default;
};

struct NetworkDescription {
    QString name;
    QString bridge;
    QString forward;  // "nat", "route", "bridge"; empty: isolated
    bool active = false;
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
