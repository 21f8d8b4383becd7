// サイジング: the size a server needs on the target, from what it was seen to use.
#pragma once

#include "core/base/quantity.h"
#include "core/domain/metrics.h"
#include "core/domain/sizing.h"

#include <QList>

namespace watari::sizing {

struct SizingRule {
    Permille cpuPercentile{950};
    Permille cpuHeadroom{1300};        // times the percentile
    Permille memoryHeadroom{1200};     // times the most ever seen: a percentile of memory ends in a crash
    Permille minimumCoverage{500};     // of the period looked at
    Seconds minimumPeriod{7 * 86400};  // a shorter look has not seen a working week
};

// Samples of use are permille of what the server has: its measured size, else the specification's (7-1).
// In order of time.
struct UseSeries {
    QList<Sample> cpu;
    QList<Sample> memory;
    Interval period;  // what was to be observed
    Seconds step{60};
};

// What the guest's makers ask for at least.
struct Minimum {
    MilliCores cpu;
    Bytes memory;
};
[[nodiscard]] Minimum minimumFor(OsFamily family);

// CPU: the greater of percentile times headroom and the busiest hour's average, in whole cores. Memory: the
// most ever seen times headroom, in whole GiB. Storage: the surveyed size, else the specification's. Where a
// series is absent, too short or has too many gaps, that part keeps the present size. Never below the
// minimum; the reason says when a size exceeds the specification. The result's id is null, its decidedAt
// what is given here. sampleCount counts the observations the size rests on.
[[nodiscard]] Sizing sizeServer(const Server& server, const UseSeries& use, Instant decidedAt,
                                const SizingRule& rule = {});

}  // namespace watari::sizing
