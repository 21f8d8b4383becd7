#include "reports/documents/use_chart.h"

#include "core/metrics/rollup.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr Seconds kFinestStep{60};
constexpr Seconds kPlain{2 * 3600};
constexpr Seconds kFine{3 * 86'400};
constexpr double kPermillePerPercent = 10;

std::optional<metrics::BucketSize> bucketFor(const Interval& period) {
    if (period.length() <= kPlain) return std::nullopt;
    return period.length() <= kFine ? metrics::BucketSize::FiveMinutes : metrics::BucketSize::Hour;
}

Seconds stepFor(const Interval& period) {
    const auto size = bucketFor(period);
    return size ? metrics::bucketLength(*size) : kFinestStep;
}

Instant gridStart(Instant t, Seconds step) {
    return Instant(t.unixSeconds() - t.unixSeconds() % step.value());
}

// Permille by the start of the step it was measured in.
QHash<qint64, qint64> averages(const QList<Sample>& samples, const Interval& period) {
    QHash<qint64, qint64> values;
    if (const auto size = bucketFor(period)) {
        for (const metrics::Bucket& b : metrics::rollUp(samples, *size))
            values.insert(b.at.unixSeconds(), b.average);
        return values;
    }
    for (const Sample& s : samples) values.insert(gridStart(s.at, kFinestStep).unixSeconds(), s.value);
    return values;
}

ChartSeries seriesOf(const NamedSamples& named, const TimeAxis& axis, const Interval& period) {
    const QHash<qint64, qint64> values = averages(named.samples, period);
    ChartSeries series{.name = named.name};
    for (const Instant at : axis) {
        const auto found = values.constFind(at.unixSeconds());
        series.values.push_back(found == values.constEnd()
                                    ? std::nullopt
                                    : std::optional(static_cast<double>(*found) / kPermillePerPercent));
    }
    return series;
}

}  // namespace

Chart cpuChart(const QString& title, const std::vector<NamedSamples>& series, const Interval& period) {
    Chart chart{.title = title, .yLabel = Tr::tr("CPU use (%)"), .decimals = 1, .yMin = 0, .yMax = 100};
    const Seconds step = stepFor(period);
    TimeAxis axis;
    for (Instant t = gridStart(period.from, step); t < period.to; t = t + step) axis.push_back(t);
    for (const NamedSamples& named : series) chart.series.push_back(seriesOf(named, axis, period));
    chart.axis = std::move(axis);
    return chart;
}

}  // namespace watari::reports
