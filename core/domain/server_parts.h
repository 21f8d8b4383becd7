// What a platform tells of a server besides disks and NICs: its devices and its snapshots.
#pragma once

#include "core/domain/server.h"

namespace watari {

// What stands beside disks and NICs in a guest's definition.
enum class DeviceKind {
    Optical,
    Floppy,
    UsbController,
    UsbDevice,
    PciPassthrough,
    SrIov,
    Gpu,
    Tpm,
    SerialPort,
    ParallelPort,
    Sound,
    SharedFolder,
    Other
};

constexpr auto enumNames(DeviceKind) {
    return std::array<EnumName<DeviceKind>, 13>{{{DeviceKind::Optical, "optical"},
                                                 {DeviceKind::Floppy, "floppy"},
                                                 {DeviceKind::UsbController, "usb_controller"},
                                                 {DeviceKind::UsbDevice, "usb_device"},
                                                 {DeviceKind::PciPassthrough, "pci_passthrough"},
                                                 {DeviceKind::SrIov, "sr_iov"},
                                                 {DeviceKind::Gpu, "gpu"},
                                                 {DeviceKind::Tpm, "tpm"},
                                                 {DeviceKind::SerialPort, "serial_port"},
                                                 {DeviceKind::ParallelPort, "parallel_port"},
                                                 {DeviceKind::Sound, "sound"},
                                                 {DeviceKind::SharedFolder, "shared_folder"},
                                                 {DeviceKind::Other, "other"}}};
}

struct Device {
    Id<Device> id;
    qint64 revision = 0;
    Id<Server> serverId;
    QString importKey;
    DeviceKind kind = DeviceKind::Other;
    QString label;
    QString detail;  // what is connected: "[ds1] iso/setup.iso", "0000:3b:00.0"
    std::optional<bool> connected;
    bool operator==(const Device&) const = default;
};

constexpr auto fieldsOf(const Device*) {
    return std::make_tuple(field("id", &Device::id), field("revision", &Device::revision),
                           field("server_id", &Device::serverId), field("import_key", &Device::importKey),
                           field("kind", &Device::kind), field("label", &Device::label),
                           field("detail", &Device::detail), field("connected", &Device::connected));
}

// A snapshot can be returned to; a checkpoint only marks what changed since.
enum class SnapshotKind { Snapshot, Checkpoint };

constexpr auto enumNames(SnapshotKind) {
    return std::array<EnumName<SnapshotKind>, 2>{
        {{SnapshotKind::Snapshot, "snapshot"}, {SnapshotKind::Checkpoint, "checkpoint"}}};
}

struct GuestSnapshot {
    Id<GuestSnapshot> id;
    qint64 revision = 0;
    Id<Server> serverId;
    QString importKey;
    SnapshotKind kind = SnapshotKind::Snapshot;
    QString name;
    QString description;
    std::optional<Instant> createdAt;
    std::optional<Bytes> size;
    QString parent;  // name of the one it stands on
    std::optional<bool> current;
    std::optional<bool> quiesced;
    bool operator==(const GuestSnapshot&) const = default;
};

constexpr auto fieldsOf(const GuestSnapshot*) {
    return std::make_tuple(
        field("id", &GuestSnapshot::id), field("revision", &GuestSnapshot::revision),
        field("server_id", &GuestSnapshot::serverId), field("import_key", &GuestSnapshot::importKey),
        field("kind", &GuestSnapshot::kind), field("name", &GuestSnapshot::name),
        field("description", &GuestSnapshot::description), field("created_at", &GuestSnapshot::createdAt),
        field("size", &GuestSnapshot::size), field("parent", &GuestSnapshot::parent),
        field("current", &GuestSnapshot::current), field("quiesced", &GuestSnapshot::quiesced));
}

}  // namespace watari
