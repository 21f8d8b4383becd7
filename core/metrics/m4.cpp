#include "core/metrics/m4.h"

#include <algorithm>
#include <array>

namespace watari::metrics {

namespace {

// Indices into the samples of one line within one column.
struct ColumnPoints {
    qsizetype first = 0;
    qsizetype least = 0;
    qsizetype greatest = 0;
    qsizetype last = 0;
};

void appendPoints(const ColumnPoints& points, const QList<Sample>& samples, QList<Sample>& line) {
    std::array<qsizetype, 4> indices{points.first, points.least, points.greatest, points.last};
    std::sort(indices.begin(), indices.end());
    const auto end = std::unique(indices.begin(), indices.end());
    std::for_each(indices.begin(), end, [&](qsizetype i) { line.append(samples[i]); });
}

bool isGap(const Sample& a, const Sample& b, Seconds step) {
    return (b.at - a.at).value() * 2 > step.value() * 3;
}

}  // namespace

int ChartGrid::columnOf(Instant t) const {
    const qint64 into = (t - period.from).value();
    return int(into * columns / period.length().value());
}

QList<QList<Sample>> reduceForChart(const QList<Sample>& samples, const ChartGrid& grid,
                                    Seconds expectedStep) {
    QList<QList<Sample>> lines;
    const auto earlier = [](const Sample& s, Instant t) { return s.at < t; };
    const auto begin = std::lower_bound(samples.cbegin(), samples.cend(), grid.period.from, earlier);
    const auto end = std::lower_bound(begin, samples.cend(), grid.period.to, earlier);
    ColumnPoints points;
    for (qsizetype i = begin - samples.cbegin(); i < end - samples.cbegin(); ++i) {
        const bool startsLine = lines.isEmpty() || isGap(samples[i - 1], samples[i], expectedStep);
        const bool startsColumn =
            startsLine || grid.columnOf(samples[i].at) != grid.columnOf(samples[points.last].at);
        if (startsColumn) {
            if (!lines.isEmpty()) appendPoints(points, samples, lines.last());
            points = {i, i, i, i};
        }
        if (startsLine) lines.append(QList<Sample>());
        if (samples[i].value < samples[points.least].value) points.least = i;
        if (samples[i].value > samples[points.greatest].value) points.greatest = i;
        points.last = i;
    }
    if (!lines.isEmpty()) appendPoints(points, samples, lines.last());
    return lines;
}

}  // namespace watari::metrics
