// The platform beneath the servers: hosts, datastores and networks.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/quantity.h"

#include <QString>

#include <optional>

namespace watari {

struct Host {
    Id<Host> id;
    qint64 revision = 0;
    QString importKey;
    QString name;
    QString uri;
    QString hypervisor;  // "QEMU 7.2.22"
    MilliCores cpu;
    Bytes memory;
    bool operator==(const Host&) const = default;
};

constexpr auto fieldsOf(const Host*) {
    return std::make_tuple(field("id", &Host::id), field("revision", &Host::revision),
                           field("import_key", &Host::importKey), field("name", &Host::name),
                           field("uri", &Host::uri), field("hypervisor", &Host::hypervisor),
                           field("cpu", &Host::cpu), field("memory", &Host::memory));
}

struct Datastore {
    Id<Datastore> id;
    qint64 revision = 0;
    QString importKey;
    QString name;
    QString path;
    std::optional<Bytes> capacity;
    std::optional<Bytes> available;
    bool operator==(const Datastore&) const = default;
};

constexpr auto fieldsOf(const Datastore*) {
    return std::make_tuple(field("id", &Datastore::id), field("revision", &Datastore::revision),
                           field("import_key", &Datastore::importKey), field("name", &Datastore::name),
                           field("path", &Datastore::path), field("capacity", &Datastore::capacity),
                           field("available", &Datastore::available));
}

struct Network {
    Id<Network> id;
    qint64 revision = 0;
    QString importKey;
    QString name;
    QString bridge;
    bool operator==(const Network&) const = default;
};

constexpr auto fieldsOf(const Network*) {
    return std::make_tuple(field("id", &Network::id), field("revision", &Network::revision),
                           field("import_key", &Network::importKey), field("name", &Network::name),
                           field("bridge", &Network::bridge));
}

}  // namespace watari
