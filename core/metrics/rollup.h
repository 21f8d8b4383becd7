// Coarser series for long charts and reports.
#pragma once

#include "core/domain/metrics.h"

#include <QList>

namespace watari::metrics {

// Days begin at midnight in Japan.
enum class BucketSize { FiveMinutes, Hour, Day };

struct Bucket {
    Instant at;  // where it begins
    qint64 count = 0;
    qint64 minimum = 0;
    qint64 average = 0;  // truncated
    qint64 maximum = 0;
    qint64 p95 = 0;  // nearest rank
    bool operator==(const Bucket&) const = default;
};

[[nodiscard]] Seconds bucketLength(BucketSize size);
[[nodiscard]] Instant bucketStart(Instant t, BucketSize size);

// Samples in order of time. A bucket without a sample is absent: a gap stays a gap. `count` tells how much
// of the bucket was seen.
[[nodiscard]] QList<Bucket> rollUp(const QList<Sample>& samples, BucketSize size);

}  // namespace watari::metrics
