// Where nobody looked: gaps are kept as gaps, in figures, in charts and in the SLA.
#pragma once

#include "core/base/instant.h"
#include "core/domain/metrics.h"

#include <QList>

namespace watari::metrics {

// A sample speaks for the step that begins at it. The next one may come half a step late before the time
// between them counts as a gap; the gap then begins where the sample's own step ends.
// Samples must be in order of time; those outside the period only count where they reach into it.
// Returned in order, clipped to the period.
[[nodiscard]] QList<Interval> gapsOf(const QList<Sample>& samples, const Interval& period,
                                     Seconds expectedStep);

// Observed share of the period, truncated; 0 for an empty period.
[[nodiscard]] Permille coverageOf(const QList<Interval>& gaps, const Interval& period);

struct LivenessInterval {
    Interval interval;
    Liveness liveness = Liveness::Unknown;
    bool operator==(const LivenessInterval&) const = default;
};

// Looks at one server, in order of time, as spans of the same state, clipped to the period. Spans in which
// nobody looked are absent, never guessed from their neighbours.
[[nodiscard]] QList<LivenessInterval> livenessIntervals(const QList<LivenessSample>& samples,
                                                        const Interval& period, Seconds expectedStep);

}  // namespace watari::metrics
