#include "core/metrics/rollup.h"

#include "core/metrics/summary.h"

#include <algorithm>
#include <utility>

namespace watari::metrics {

namespace {

constexpr qint64 kJapanOffset = 9 * 3600;  // whole hours, so that shorter buckets are not moved by it

Bucket makeBucket(Instant at, QList<qint64> values) {
    const auto [least, most] = std::minmax_element(values.cbegin(), values.cend());
    Bucket b{.at = at, .count = values.size(), .minimum = *least, .maximum = *most};
    b.average = averageOf(values);
    b.p95 = *percentile(std::move(values), kP95);
    return b;
}

}  // namespace

Seconds bucketLength(BucketSize size) {
    switch (size) {
        case BucketSize::FiveMinutes:
            return Seconds(300);
        case BucketSize::Hour:
            return Seconds(3600);
        case BucketSize::Day:
            return Seconds(86400);
    }
    Q_UNREACHABLE();
}

Instant bucketStart(Instant t, BucketSize size) {
    const qint64 length = bucketLength(size).value();
    const qint64 wall = t.unixSeconds() + kJapanOffset;
    const qint64 into = ((wall % length) + length) % length;
    return t - Seconds(into);
}

QList<Bucket> rollUp(const QList<Sample>& samples, BucketSize size) {
    QList<Bucket> buckets;
    QList<qint64> values;
    Instant current;
    for (const Sample& s : samples) {
        const Instant start = bucketStart(s.at, size);
        if (!values.isEmpty() && start != current)
            buckets.append(makeBucket(current, std::exchange(values, {})));
        current = start;
        values.append(s.value);
    }
    if (!values.isEmpty()) buckets.append(makeBucket(current, std::move(values)));
    return buckets;
}

}  // namespace watari::metrics
