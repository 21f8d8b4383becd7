// サイジング: the size a server needs on the target, and why.
#pragma once

#include "core/domain/server.h"

namespace watari {

struct Sizing {
    Id<Sizing> id;
    qint64 revision = 0;
    Id<Server> serverId;
    Instant decidedAt;
    MilliCores cpu;
    Bytes memory;
    Bytes storage;
    qint64 sampleCount = 0;  // observations the size rests on; 0: the specification's size was taken
    Permille coverage;       // observed share of the period looked at
    std::optional<MilliCores> observedCpu;  // percentile of the use seen
    std::optional<Bytes> observedMemory;
    QString reason;  // one paragraph a department understands
    bool operator==(const Sizing&) const = default;
};

constexpr auto fieldsOf(const Sizing*) {
    return std::make_tuple(
        field("id", &Sizing::id), field("revision", &Sizing::revision), field("server_id", &Sizing::serverId),
        field("decided_at", &Sizing::decidedAt), field("cpu", &Sizing::cpu), field("memory", &Sizing::memory),
        field("storage", &Sizing::storage), field("sample_count", &Sizing::sampleCount),
        field("coverage", &Sizing::coverage), field("observed_cpu", &Sizing::observedCpu),
        field("observed_memory", &Sizing::observedMemory), field("reason", &Sizing::reason));
}

}  // namespace watari
