// What the collector measures, once a minute, per server (6-4(4)).
#pragma once

#include "core/domain/server.h"

namespace watari {

// Units: cpu and memory in permille of what the server has; disk and network in bytes per second.
enum class Metric { CpuUse, MemoryUse, DiskRead, DiskWrite, NetworkReceive, NetworkSend };

constexpr auto enumNames(Metric) {
    return std::array<EnumName<Metric>, 6>{{{Metric::CpuUse, "cpu_use"},
                                            {Metric::MemoryUse, "memory_use"},
                                            {Metric::DiskRead, "disk_read"},
                                            {Metric::DiskWrite, "disk_write"},
                                            {Metric::NetworkReceive, "network_receive"},
                                            {Metric::NetworkSend, "network_send"}}};
}

struct Series {
    Id<Series> id;
    qint64 revision = 0;
    Id<Server> serverId;
    Metric metric = Metric::CpuUse;
    bool operator==(const Series&) const = default;
};

constexpr auto fieldsOf(const Series*) {
    return std::make_tuple(field("id", &Series::id), field("revision", &Series::revision),
                           field("server_id", &Series::serverId), field("metric", &Series::metric));
}

struct Sample {
    Instant at;
    qint64 value = 0;
    bool operator==(const Sample&) const = default;
};

// One look at a server: it ran, it did not, or nobody could tell (no row means nobody looked).
enum class Liveness { Unknown, Up, Down };

constexpr auto enumNames(Liveness) {
    return std::array<EnumName<Liveness>, 3>{
        {{Liveness::Unknown, "unknown"}, {Liveness::Up, "up"}, {Liveness::Down, "down"}}};
}

struct LivenessSample {
    Id<Server> serverId;
    Instant at;
    Liveness liveness = Liveness::Unknown;
    bool operator==(const LivenessSample&) const = default;
};

}  // namespace watari
