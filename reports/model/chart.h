// A chart as data: the writers draw it, the figures and the ticks come from here.
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace watari::reports {

enum class ChartKind { Line, Bar, Step };

// As many values as the axis has positions; nullopt is "no data" and stays a gap.
struct ChartSeries {
    QString name = {};
    std::vector<std::optional<double>> values = {};
    bool operator==(const ChartSeries&) const = default;
};

struct ThresholdLine {
    QString label = {};
    double value = 0;
    bool operator==(const ThresholdLine&) const = default;
};

// Drawn behind the series on a time axis; intervals of one label share one legend entry.
struct ShadedInterval {
    QString label = {};
    Interval when = {};
    bool operator==(const ShadedInterval&) const = default;
};

using TimeAxis = std::vector<Instant>;  // ascending; a step's value holds until the next position
using CategoryAxis = std::vector<QString>;

struct Chart {
    QString title = {};
    ChartKind kind = ChartKind::Line;
    std::variant<TimeAxis, CategoryAxis> axis = {};
    std::vector<ChartSeries> series = {};
    QString yLabel = {};  // what is measured, with its unit
    int decimals = 0;     // of the value axis and the data sheet
    std::vector<ThresholdLine> thresholds = {};
    std::vector<ShadedInterval> shades = {};
    std::optional<double> yMin = {};  // taken from the data when absent
    std::optional<double> yMax = {};
    bool operator==(const Chart&) const = default;
};

[[nodiscard]] size_t positionCount(const Chart& chart);
[[nodiscard]] bool hasValues(const Chart& chart);

// First and last index of each run of values without a gap.
struct ValueRun {
    size_t first = 0;
    size_t last = 0;
    bool operator==(const ValueRun&) const = default;
};
[[nodiscard]] std::vector<ValueRun> runsOf(const ChartSeries& series);

// A value axis with round steps that holds every value and threshold of the chart.
struct ValueScale {
    double min = 0;
    double max = 1;
    double step = 0.2;
    int decimals = 1;
};
[[nodiscard]] ValueScale valueScale(const Chart& chart);

// Ticks on round times of Japan's wall clock, at most `most` of them; labels are "14:00", "7/12" or "2026/7".
struct TimeTick {
    Instant at;
    QString label = {};
    bool operator==(const TimeTick&) const = default;
};
[[nodiscard]] std::vector<TimeTick> timeTicks(const Interval& span, int most);

}  // namespace watari::reports
