// What stands inside a guest: volumes, network settings, software, and what an inspection of its disks found.
#pragma once

#include "core/domain/server.h"

namespace watari {

// A file system, swap area or encrypted container as the guest sees it.
struct Volume {
    Id<Volume> id;
    qint64 revision = 0;
    Id<Server> serverId;
    QString importKey;
    Id<Disk> diskId;     // null: not known, or several
    QString device;      // "/dev/sda1", "/dev/vg0/root"
    QString mountPoint;  // "/boot", "C:"; empty: not mounted
    QString fileSystem;  // "ext4", "ntfs", "swap", "crypto_LUKS"
    QString label;
    QString uuid;
    Bytes capacity;
    std::optional<Bytes> used;
    std::optional<Bytes> available;  // to ordinary users
    std::optional<qint64> inodes;
    std::optional<qint64> inodesAvailable;
    QString encryption;  // "luks2", "bitlocker"; empty: none
    QStringList layers;  // what lies between disk and volume: "lvm vg0", "raid1 md0"
    QString fstabName;   // how the guest's fstab names it: "UUID=…", "/dev/disk/by-path/…"
    bool operator==(const Volume&) const = default;
};

constexpr auto fieldsOf(const Volume*) {
    return std::make_tuple(
        field("id", &Volume::id), field("revision", &Volume::revision), field("server_id", &Volume::serverId),
        field("import_key", &Volume::importKey), field("disk_id", &Volume::diskId),
        field("device", &Volume::device), field("mount_point", &Volume::mountPoint),
        field("file_system", &Volume::fileSystem), field("label", &Volume::label),
        field("uuid", &Volume::uuid), field("capacity", &Volume::capacity), field("used", &Volume::used),
        field("available", &Volume::available), field("inodes", &Volume::inodes),
        field("inodes_available", &Volume::inodesAvailable), field("encryption", &Volume::encryption),
        field("layers", &Volume::layers), field("fstab_name", &Volume::fstabName));
}

enum class AddressMethod { Unknown, Static, Dhcp };

constexpr auto enumNames(AddressMethod) {
    return std::array<EnumName<AddressMethod>, 3>{{{AddressMethod::Unknown, "unknown"},
                                                   {AddressMethod::Static, "static"},
                                                   {AddressMethod::Dhcp, "dhcp"}}};
}

// A NIC as the guest's own settings name it; static addresses are lost when the name or the MAC changes.
struct GuestInterface {
    Id<GuestInterface> id;
    qint64 revision = 0;
    Id<Server> serverId;
    QString importKey;
    QString name;  // "ens192"
    QString mac;
    AddressMethod method = AddressMethod::Unknown;
    QStringList addresses;  // "192.0.2.7/24"
    QStringList gateways;
    QStringList dnsServers;
    QStringList routes;    // "10.0.0.0/8 via 192.0.2.1"
    QString settingsFile;  // "/etc/netplan/01.yaml"
    bool operator==(const GuestInterface&) const = default;
};

constexpr auto fieldsOf(const GuestInterface*) {
    return std::make_tuple(
        field("id", &GuestInterface::id), field("revision", &GuestInterface::revision),
        field("server_id", &GuestInterface::serverId), field("import_key", &GuestInterface::importKey),
        field("name", &GuestInterface::name), field("mac", &GuestInterface::mac),
        field("method", &GuestInterface::method), field("addresses", &GuestInterface::addresses),
        field("gateways", &GuestInterface::gateways), field("dns_servers", &GuestInterface::dnsServers),
        field("routes", &GuestInterface::routes), field("settings_file", &GuestInterface::settingsFile));
}

// Tools are those of a hypervisor.
enum class SoftwareKind { Application, Service, Driver, Kernel, Tools, Antivirus };

constexpr auto enumNames(SoftwareKind) {
    return std::array<EnumName<SoftwareKind>, 6>{{{SoftwareKind::Application, "application"},
                                                  {SoftwareKind::Service, "service"},
                                                  {SoftwareKind::Driver, "driver"},
                                                  {SoftwareKind::Kernel, "kernel"},
                                                  {SoftwareKind::Tools, "tools"},
                                                  {SoftwareKind::Antivirus, "antivirus"}}};
}

struct Software {
    Id<Software> id;
    qint64 revision = 0;
    Id<Server> serverId;
    QString importKey;
    SoftwareKind kind = SoftwareKind::Application;
    QString name;
    QString version;
    QString vendor;
    QString detail;  // "starts by itself", "virtio in its initramfs"
    bool operator==(const Software&) const = default;
};

constexpr auto fieldsOf(const Software*) {
    return std::make_tuple(field("id", &Software::id), field("revision", &Software::revision),
                           field("server_id", &Software::serverId), field("import_key", &Software::importKey),
                           field("kind", &Software::kind), field("name", &Software::name),
                           field("version", &Software::version), field("vendor", &Software::vendor),
                           field("detail", &Software::detail));
}

// What was read from a guest's disks without starting it, and with what result.
struct Inspection {
    Id<Inspection> id;
    qint64 revision = 0;
    Id<Server> serverId;
    QString importKey;
    std::optional<Instant> inspectedAt;
    QString fingerprint;  // of the disks it was read from
    QString product;      // "Windows Server 2019 Datacenter"
    QString edition;
    QString version;  // "10.0.17763"
    QString osinfoId;
    QString architecture;
    QString hostName;
    Firmware firmware = Firmware::Unknown;
    QString bootLoader;  // "grub2"
    QString rootDevice;
    QString defaultKernel;
    std::optional<bool> virtioInInitramfs;  // of the default kernel; Windows: of the boot drivers
    std::optional<bool> hibernated;         // or Fast Startup
    std::optional<bool> dynamicDisks;
    std::optional<bool> pendingReboot;
    std::optional<bool> groupPolicy;  // group policies can refuse drivers (0x7B)
    QString domain;                   // Active Directory it belongs to
    QString activation;               // "volume", "retail", "oem"
    QString problem;                  // why it could not be read in full; empty: it was
    bool operator==(const Inspection&) const = default;
};

constexpr auto fieldsOf(const Inspection*) {
    return std::make_tuple(
        field("id", &Inspection::id), field("revision", &Inspection::revision),
        field("server_id", &Inspection::serverId), field("import_key", &Inspection::importKey),
        field("inspected_at", &Inspection::inspectedAt), field("fingerprint", &Inspection::fingerprint),
        field("product", &Inspection::product), field("edition", &Inspection::edition),
        field("version", &Inspection::version), field("osinfo_id", &Inspection::osinfoId),
        field("architecture", &Inspection::architecture), field("host_name", &Inspection::hostName),
        field("firmware", &Inspection::firmware), field("boot_loader", &Inspection::bootLoader),
        field("root_device", &Inspection::rootDevice), field("default_kernel", &Inspection::defaultKernel),
        field("virtio_in_initramfs", &Inspection::virtioInInitramfs),
        field("hibernated", &Inspection::hibernated), field("dynamic_disks", &Inspection::dynamicDisks),
        field("pending_reboot", &Inspection::pendingReboot), field("group_policy", &Inspection::groupPolicy),
        field("domain", &Inspection::domain), field("activation", &Inspection::activation),
        field("problem", &Inspection::problem));
}

}  // namespace watari
