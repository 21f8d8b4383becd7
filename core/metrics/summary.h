// A series in a few figures.
#pragma once

#include "core/base/quantity.h"
#include "core/domain/metrics.h"

#include <QList>

#include <optional>

namespace watari::metrics {

inline constexpr Permille kP95{950};

struct SampleSummary {
    qint64 count = 0;
    qint64 minimum = 0;
    qint64 average = 0;  // truncated
    qint64 maximum = 0;
    qint64 p95 = 0;
    Permille coverage;  // observed share of the period
    bool operator==(const SampleSummary&) const = default;
};

// Nearest rank (NIST): the smallest value that at least p of all values do not exceed; always a value that
// was seen. None when there are no values.
[[nodiscard]] std::optional<qint64> percentile(QList<qint64> values, Permille p);

// Average without overflow, truncated; the list must not be empty.
[[nodiscard]] qint64 averageOf(const QList<qint64>& values);

// Figures of the samples that begin inside the period; samples in order of time. A series without samples
// has count 0 and no meaning in the other figures.
[[nodiscard]] SampleSummary summarize(const QList<Sample>& samples, const Interval& period,
                                      Seconds expectedStep);

}  // namespace watari::metrics
