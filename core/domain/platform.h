// The platform beneath the servers: clusters, hosts, datastores and networks.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/quantity.h"

#include <QString>

#include <optional>

namespace watari {

// Hosts that share their load. The switches are those of vSphere; none where a platform has no such thing.
struct Cluster {
    Id<Cluster> id;
    qint64 revision = 0;
    QString importKey;
    QString name;
    QString datacenter;
    std::optional<bool> highAvailability;  // HA
    std::optional<bool> loadBalancing;     // DRS
    std::optional<bool> powerManagement;   // DPM
    QString cpuBaseline;                   // EVC: "intel-cascadelake"
    bool operator==(const Cluster&) const = default;
};

constexpr auto fieldsOf(const Cluster*) {
    return std::make_tuple(
        field("id", &Cluster::id), field("revision", &Cluster::revision),
        field("import_key", &Cluster::importKey), field("name", &Cluster::name),
        field("datacenter", &Cluster::datacenter), field("high_availability", &Cluster::highAvailability),
        field("load_balancing", &Cluster::loadBalancing),
        field("power_management", &Cluster::powerManagement), field("cpu_baseline", &Cluster::cpuBaseline));
}

struct Host {
    Id<Host> id;
    qint64 revision = 0;
    Id<Cluster> clusterId;  // null: stands alone
    QString importKey;
    QString name;
    QString uri;
    QString hypervisor;  // "QEMU 7.2.22"
    MilliCores cpu;
    Bytes memory;
    QString datacenter;
    QString vendor;
    QString model;
    QString serial;
    QString cpuModel;
    MegaHertz cpuSpeed;
    qint64 sockets = 0;
    qint64 cores = 0;  // physical
    qint64 threads = 0;
    qint64 numaNodes = 0;
    std::optional<MegaHertz> cpuUsed;
    std::optional<Bytes> memoryUsed;
    std::optional<bool> inMaintenance;
    bool operator==(const Host&) const = default;
};

constexpr auto fieldsOf(const Host*) {
    return std::make_tuple(
        field("id", &Host::id), field("revision", &Host::revision), field("cluster_id", &Host::clusterId),
        field("import_key", &Host::importKey), field("name", &Host::name), field("uri", &Host::uri),
        field("hypervisor", &Host::hypervisor), field("cpu", &Host::cpu), field("memory", &Host::memory),
        field("datacenter", &Host::datacenter), field("vendor", &Host::vendor), field("model", &Host::model),
        field("serial", &Host::serial), field("cpu_model", &Host::cpuModel),
        field("cpu_speed", &Host::cpuSpeed), field("sockets", &Host::sockets), field("cores", &Host::cores),
        field("threads", &Host::threads), field("numa_nodes", &Host::numaNodes),
        field("cpu_used", &Host::cpuUsed), field("memory_used", &Host::memoryUsed),
        field("in_maintenance", &Host::inMaintenance));
}

struct Datastore {
    Id<Datastore> id;
    qint64 revision = 0;
    QString importKey;
    QString name;
    QString path;
    std::optional<Bytes> capacity;
    std::optional<Bytes> available;
    std::optional<Bytes> provisioned;  // promised to disks, may exceed the capacity
    QString kind;                      // "VMFS", "NFS", "dir"
    QString datacenter;
    std::optional<bool> accessible;
    bool operator==(const Datastore&) const = default;
};

constexpr auto fieldsOf(const Datastore*) {
    return std::make_tuple(field("id", &Datastore::id), field("revision", &Datastore::revision),
                           field("import_key", &Datastore::importKey), field("name", &Datastore::name),
                           field("path", &Datastore::path), field("capacity", &Datastore::capacity),
                           field("available", &Datastore::available),
                           field("provisioned", &Datastore::provisioned), field("kind", &Datastore::kind),
                           field("datacenter", &Datastore::datacenter),
                           field("accessible", &Datastore::accessible));
}

struct Network {
    Id<Network> id;
    qint64 revision = 0;
    QString importKey;
    QString name;
    QString bridge;
    QString kind;  // "port group", "distributed port group", "nat"
    QString vlan;  // "120", "1-4094"
    QString switchName;
    QString datacenter;
    bool operator==(const Network&) const = default;
};

constexpr auto fieldsOf(const Network*) {
    return std::make_tuple(field("id", &Network::id), field("revision", &Network::revision),
                           field("import_key", &Network::importKey), field("name", &Network::name),
                           field("bridge", &Network::bridge), field("kind", &Network::kind),
                           field("vlan", &Network::vlan), field("switch_name", &Network::switchName),
                           field("datacenter", &Network::datacenter));
}

}  // namespace watari
