#include "reports/model/chart.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace watari::reports {
namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kJstOffset = 9 * kHour;

struct Range {
    double min = std::numeric_limits<double>::infinity();
    double max = -std::numeric_limits<double>::infinity();
    void take(double v) {
        min = std::min(min, v);
        max = std::max(max, v);
    }
};

Range rangeOf(const Chart& chart) {
    Range r;
    for (const auto& s : chart.series)
        for (const auto& v : s.values)
            if (v) r.take(*v);
    for (const auto& t : chart.thresholds) r.take(t.value);
    // A bar without its foot would lie about the share it shows, unless the caller says where it begins.
    if (chart.kind == ChartKind::Bar && !chart.yMin) r.take(0);
    return r;
}

double niceStep(double span) {
    const double raw = span / 5;
    const double magnitude = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (raw <= factor * magnitude * 1.0000001) return factor * magnitude;
    return 10 * magnitude;
}

int decimalsFor(double step) {
    for (int d = 0; d < 6; ++d) {
        const double scaled = step * std::pow(10, d);
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * scaled) return d;
    }
    return 6;
}

QString clockLabel(Instant t) {
    return jstTime(t).toString(QStringLiteral("H:mm"));
}

QString dayLabel(Instant t) {
    return jstDate(t).toString(QStringLiteral("M/d"));
}

// A span of hours that crosses midnight names the day there, so that the reader keeps his place.
std::vector<TimeTick> evenTicks(const Interval& span, qint64 step) {
    std::vector<TimeTick> ticks;
    const qint64 local = span.from.unixSeconds() + kJstOffset;
    for (qint64 at = (local + step - 1) / step * step; at <= span.to.unixSeconds() + kJstOffset; at += step) {
        const Instant t(at - kJstOffset);
        ticks.push_back({t, at % kDay == 0 ? dayLabel(t) : clockLabel(t)});
    }
    return ticks;
}

std::vector<TimeTick> monthTicks(const Interval& span, int months) {
    std::vector<TimeTick> ticks;
    const QDate start = jstDate(span.from);
    for (QDate d(start.year(), 1, 1); fromJst(d) <= span.to; d = d.addMonths(months))
        if (fromJst(d) >= span.from) ticks.push_back({fromJst(d), d.toString(QStringLiteral("yyyy/M"))});
    return ticks;
}

}  // namespace

size_t positionCount(const Chart& chart) {
    return std::visit([](const auto& axis) { return axis.size(); }, chart.axis);
}

bool hasValues(const Chart& chart) {
    return positionCount(chart) > 0 && std::any_of(chart.series.begin(), chart.series.end(),
                                                   [](const ChartSeries& s) { return !runsOf(s).empty(); });
}

std::vector<ValueRun> runsOf(const ChartSeries& series) {
    std::vector<ValueRun> runs;
    bool open = false;
    for (size_t i = 0; i < series.values.size(); ++i) {
        if (series.values[i] && open)
            runs.back().last = i;
        else if (series.values[i])
            runs.push_back({i, i});
        open = series.values[i].has_value();
    }
    return runs;
}

ValueScale valueScale(const Chart& chart) {
    Range r = rangeOf(chart);
    if (r.min > r.max) r = {0, 1};
    const double low = chart.yMin.value_or(r.min);
    double high = chart.yMax.value_or(r.max);
    if (high <= low) high = low + (low == 0 ? 1 : std::abs(low) * 0.1);
    const double step = niceStep(high - low);
    // A threshold on the upper edge would vanish in the frame.
    for (const auto& t : chart.thresholds)
        if (!chart.yMax && t.value >= std::ceil(high / step - 1e-9) * step) high += step;
    return {.min = chart.yMin.value_or(std::floor(low / step + 1e-9) * step),
            .max = chart.yMax.value_or(std::ceil(high / step - 1e-9) * step),
            .step = step,
            .decimals = decimalsFor(step)};
}

std::vector<TimeTick> timeTicks(const Interval& span, int most) {
    constexpr std::array<qint64, 17> kSteps = {
        60,         300,  600,      900,      1800,     kHour,     2 * kHour, 3 * kHour, 6 * kHour,
        12 * kHour, kDay, 2 * kDay, 5 * kDay, 7 * kDay, 10 * kDay, 14 * kDay, 20 * kDay};
    const qint64 length = span.length().value();
    for (const qint64 step : kSteps)
        if (length / step < most) return evenTicks(span, step);
    for (const int months : {1, 2, 3, 6, 12})
        if (length / (30 * kDay * months) < most) return monthTicks(span, months);
    return monthTicks(span, 60);
}

}  // namespace watari::reports
