#include "core/metrics/summary.h"

#include "core/metrics/gaps.h"

#include <algorithm>

namespace watari::metrics {

std::optional<qint64> percentile(QList<qint64> values, Permille p) {
    if (values.isEmpty()) return std::nullopt;
    const qint64 count = values.size();
    const qint64 rank = std::clamp<qint64>((count * p.value() + 999) / 1000, 1, count);
    const auto at = values.begin() + (rank - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

qint64 averageOf(const QList<qint64>& values) {
    Q_ASSERT(!values.isEmpty());
    const qint64 n = values.size();
    qint64 whole = 0;
    qint64 rest = 0;
    for (const qint64 v : values) {
        whole += v / n;
        rest += v % n;
    }
    return whole + rest / n;
}

SampleSummary summarize(const QList<Sample>& samples, const Interval& period, Seconds expectedStep) {
    QList<qint64> values;
    for (const Sample& s : samples)
        if (period.contains(s.at)) values.append(s.value);
    SampleSummary summary;
    if (values.isEmpty()) return summary;
    const auto [least, most] = std::minmax_element(values.cbegin(), values.cend());
    summary.minimum = *least;
    summary.maximum = *most;
    summary.count = values.size();
    summary.average = averageOf(values);
    summary.p95 = *percentile(std::move(values), kP95);
    summary.coverage = coverageOf(gapsOf(samples, period, expectedStep), period);
    return summary;
}

}  // namespace watari::metrics
