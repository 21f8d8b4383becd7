// From what a hypervisor counts to what is stored: rates between two looks at the same server.
#pragma once

#include "core/base/quantity.h"
#include "core/domain/metrics.h"

#include <QList>

#include <optional>

namespace watari::metrics {

// One look at a running server. Counters are sums since it started, over all its disks and NICs.
struct CounterReading {
    Instant at;
    qint64 monotonicMs = 0;  // of a clock that nobody sets; 0: not known, `at` is used
    qint64 cpuTimeNs = 0;    // all virtual CPUs together
    qint64 vcpus = 0;
    Bytes memory;                     // given to the server
    std::optional<Bytes> memoryUsed;  // none: the guest does not tell
    Bytes diskRead;
    Bytes diskWritten;
    Bytes received;
    Bytes sent;
    bool operator==(const CounterReading&) const = default;
};

struct MetricSample {
    Metric metric = Metric::CpuUse;
    Sample sample;
    bool operator==(const MetricSample&) const = default;
};

// A sample at t speaks for the step that begins at t: rates carry the time of the earlier reading, memory
// that of the later one. No rate at all when a counter ran backwards (the server was started again), when
// more than longestStep lies between the readings, or when there is no earlier one; memory needs only the
// later reading. No CPU use when the number of CPUs changed in between. Units as in domain/metrics.h.
[[nodiscard]] QList<MetricSample> samplesBetween(const std::optional<CounterReading>& earlier,
                                                 const CounterReading& later, Seconds longestStep);

}  // namespace watari::metrics
