// What moves: information systems, their servers, and the servers' disks and NICs.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/quantity.h"
#include "core/domain/department.h"

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

// One guest. Sizes come three times (7-1 note): 基準値 of the specification, 実測値 of the survey,
// 移行先設計値 of the target; 0 means "not known" for the first, none for the others.
struct Server {
    Id<Server> id;
    qint64 revision = 0;
    Id<System> systemId;
    QString importKey;
    QString name;
    QString osName;
    OsFamily osFamily = OsFamily::Unknown;
    MilliCores specCpu;
    Bytes specMemory;
    Bytes specStorage;
    std::optional<MilliCores> measuredCpu;
    std::optional<Bytes> measuredMemory;
    std::optional<Bytes> measuredStorage;
    std::optional<MilliCores> designedCpu;
    std::optional<Bytes> designedMemory;
    std::optional<Bytes> designedStorage;
    QString platformUri;   // hypervisor it runs on; empty when only a list names it
    QString platformUuid;  // its identity there
    PowerState powerState = PowerState::Unknown;
    Firmware firmware = Firmware::Unknown;
    QString note;
    bool operator==(const Server&) const = default;
};

constexpr auto fieldsOf(const Server*) {
    return std::make_tuple(
        field("id", &Server::id), field("revision", &Server::revision), field("system_id", &Server::systemId),
        field("import_key", &Server::importKey), field("name", &Server::name),
        field("os_name", &Server::osName), field("os_family", &Server::osFamily),
        field("spec_cpu", &Server::specCpu), field("spec_memory", &Server::specMemory),
        field("spec_storage", &Server::specStorage), field("measured_cpu", &Server::measuredCpu),
        field("measured_memory", &Server::measuredMemory),
        field("measured_storage", &Server::measuredStorage), field("designed_cpu", &Server::designedCpu),
        field("designed_memory", &Server::designedMemory),
        field("designed_storage", &Server::designedStorage), field("platform_uri", &Server::platformUri),
        field("platform_uuid", &Server::platformUuid), field("power_state", &Server::powerState),
        field("firmware", &Server::firmware), field("note", &Server::note));
}

struct Disk {
    Id<Disk> id;
    qint64 revision = 0;
    Id<Server> serverId;
    QString importKey;
    QString target;  // device name in the guest's definition: "hda"
    QString bus;     // "ide", "scsi", "virtio"
    QString path;
    QString format;  // "vmdk", "qcow2", "raw"
    Bytes capacity;
    std::optional<Bytes> allocated;
    bool operator==(const Disk&) const = default;
};

constexpr auto fieldsOf(const Disk*) {
    return std::make_tuple(field("id", &Disk::id), field("revision", &Disk::revision),
                           field("server_id", &Disk::serverId), field("import_key", &Disk::importKey),
                           field("target", &Disk::target), field("bus", &Disk::bus),
                           field("path", &Disk::path), field("format", &Disk::format),
                           field("capacity", &Disk::capacity), field("allocated", &Disk::allocated));
}

struct Nic {
    Id<Nic> id;
    qint64 revision = 0;
    Id<Server> serverId;
    QString importKey;
    QString mac;
    QString model;
    QString network;
    QStringList addresses;
    bool operator==(const Nic&) const = default;
};

constexpr auto fieldsOf(const Nic*) {
    return std::make_tuple(field("id", &Nic::id), field("revision", &Nic::revision),
                           field("server_id", &Nic::serverId), field("import_key", &Nic::importKey),
                           field("mac", &Nic::mac), field("model", &Nic::model),
                           field("network", &Nic::network), field("addresses", &Nic::addresses));
}

}  // namespace watari
