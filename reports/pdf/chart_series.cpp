#include "reports/pdf/chart_series.h"

#include "reports/model/palette.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QColor>
#include <QCoreApplication>
#include <QLineSeries>
#include <QPen>
#include <QScatterSeries>

#include <algorithm>
#include <array>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

constexpr size_t kMostPoints = 2000;

// The dashes tell series apart in black and white.
constexpr std::array<Qt::PenStyle, 4> kSeriesDashes = {Qt::SolidLine, Qt::DashLine, Qt::DotLine,
                                                       Qt::DashDotLine};
QColor seriesColour(size_t index) {
    return QColor::fromRgb(kSeriesColours[index % kSeriesColours.size()]);
}

Qt::PenStyle seriesDash(size_t index) {
    return kSeriesDashes[index % kSeriesDashes.size()];
}

QColor shadeColour(size_t kind) {
    return QColor::fromRgb(kShadeColours[kind % kShadeColours.size()]);
}

// Each once, in the order of first use.
std::vector<QString> shadeLabels(const Chart& chart) {
    std::vector<QString> labels;
    for (const auto& shade : chart.shades)
        if (std::find(labels.begin(), labels.end(), shade.label) == labels.end())
            labels.push_back(shade.label);
    return labels;
}

double positionX(const Chart& chart, const Extent& extent, size_t index) {
    if (!extent.byTime) return static_cast<double>(index);
    return static_cast<double>(std::get<TimeAxis>(chart.axis)[index].unixSeconds() - extent.origin);
}

std::vector<QPointF> pointsOf(const Chart& chart, const Extent& extent, const ChartSeries& series,
                              ValueRun run) {
    std::vector<QPointF> points;
    const size_t count = std::min(positionCount(chart), series.values.size());
    for (size_t i = run.first; i <= run.last && i < count; ++i) {
        const double x = positionX(chart, extent, i);
        points.emplace_back(x, *series.values[i]);
        if (chart.kind == ChartKind::Step && i + 1 < count)
            points.emplace_back(positionX(chart, extent, i + 1), *series.values[i]);
    }
    return points;
}

void addShade(QChart& target, double from, double to, QColor colour, const ValueScale& scale) {
    auto* top = new QLineSeries(&target);
    auto* bottom = new QLineSeries(&target);
    top->append({{from, scale.max}, {to, scale.max}});
    bottom->append({{from, scale.min}, {to, scale.min}});
    auto* area = new QAreaSeries(top, bottom);
    area->setPen(Qt::NoPen);
    area->setBrush(colour);
    target.addSeries(area);
}

void addShades(QChart& target, const Chart& chart, const Extent& extent, const ValueScale& scale) {
    if (!extent.byTime) return;
    const std::vector<QString> labels = shadeLabels(chart);
    for (const auto& shade : chart.shades) {
        const double from = static_cast<double>(shade.when.from.unixSeconds() - extent.origin);
        const double to = static_cast<double>(shade.when.to.unixSeconds() - extent.origin);
        const auto kind = std::find(labels.begin(), labels.end(), shade.label) - labels.begin();
        if (to > extent.min && from < extent.max)
            addShade(target, std::max(from, extent.min), std::min(to, extent.max),
                     shadeColour(static_cast<size_t>(kind)), scale);
    }
}

bool isMissing(const Chart& chart, size_t position) {
    return std::any_of(chart.series.begin(), chart.series.end(), [position](const ChartSeries& s) {
        return position >= s.values.size() || !s.values[position];
    });
}

// An absent bar looks like a bar of nothing, so positions without data are shaded.
void addMissingBars(QChart& target, const Chart& chart, const ValueScale& scale) {
    for (size_t i = 0; i < positionCount(chart); ++i) {
        const auto x = static_cast<double>(i);
        if (isMissing(chart, i)) addShade(target, x - 0.5, x + 0.5, shadeColour(0), scale);
    }
}

void addBars(QChart& target, const Chart& chart, const ValueScale& scale) {
    addMissingBars(target, chart, scale);
    auto* bars = new QBarSeries;
    bars->setBarWidth(0.7);
    for (size_t s = 0; s < chart.series.size(); ++s) {
        auto* set = new QBarSet(chart.series[s].name);
        for (const auto& v : chart.series[s].values) set->append(v.value_or(0));
        set->setColor(seriesColour(s));
        set->setPen(Qt::NoPen);
        bars->append(set);
    }
    target.addSeries(bars);
}

void addRun(QChart& target, const std::vector<QPointF>& points, const QPen& pen) {
    QXYSeries* series = nullptr;
    if (points.size() == 1) {
        auto* dot = new QScatterSeries;
        dot->setMarkerSize(pen.widthF() * 2.5);
        dot->setColor(pen.color());
        dot->setBorderColor(pen.color());
        series = dot;
    } else {
        series = new QLineSeries;
    }
    series->setPen(points.size() == 1 ? QPen(Qt::NoPen) : pen);
    const auto drawn = thinned(points, kMostPoints);
    series->replace(QList<QPointF>(drawn.begin(), drawn.end()));
    target.addSeries(series);
}

void addLines(QChart& target, const Chart& chart, const Extent& extent, double pixelsPerPoint) {
    for (size_t s = 0; s < chart.series.size(); ++s) {
        QPen pen(seriesColour(s), 1.1 * pixelsPerPoint, seriesDash(s));
        pen.setCapStyle(Qt::FlatCap);
        pen.setJoinStyle(Qt::RoundJoin);
        for (const ValueRun& run : runsOf(chart.series[s]))
            addRun(target, pointsOf(chart, extent, chart.series[s], run), pen);
    }
}

void addThresholds(QChart& target, const Chart& chart, const Extent& extent, double pixelsPerPoint) {
    for (const auto& threshold : chart.thresholds) {
        auto* line = new QLineSeries;
        line->setPen(QPen(QColor::fromRgb(kThresholdColour), 0.9 * pixelsPerPoint, Qt::DashLine));
        line->append({{extent.min, threshold.value}, {extent.max, threshold.value}});
        target.addSeries(line);
    }
}

}  // namespace

Extent extentOf(const Chart& chart) {
    const auto count = static_cast<double>(positionCount(chart));
    const auto* times = std::get_if<TimeAxis>(&chart.axis);
    if (!times || chart.kind == ChartKind::Bar || times->empty()) return {.min = -0.5, .max = count - 0.5};
    qint64 first = times->front().unixSeconds();
    qint64 last = times->back().unixSeconds();
    return {.min = 0,
            .max = static_cast<double>(std::max<qint64>(last - first, 1)),
            .origin = first,
            .byTime = true};
}

void addSeries(QChart& target, const Chart& chart, const ValueScale& scale, double pixelsPerPoint) {
    const Extent extent = extentOf(chart);
    addShades(target, chart, extent, scale);
    if (chart.kind == ChartKind::Bar)
        addBars(target, chart, scale);
    else
        addLines(target, chart, extent, pixelsPerPoint);
    addThresholds(target, chart, extent, pixelsPerPoint);
}

std::vector<LegendEntry> legendOf(const Chart& chart) {
    const bool bars = chart.kind == ChartKind::Bar;
    std::vector<LegendEntry> entries;
    for (size_t s = 0; s < chart.series.size(); ++s)
        entries.push_back({chart.series[s].name, seriesColour(s), bars ? Qt::NoPen : seriesDash(s)});
    for (const auto& threshold : chart.thresholds)
        entries.push_back({threshold.label, QColor::fromRgb(kThresholdColour), Qt::DashLine});
    if (extentOf(chart).byTime) {
        const auto labels = shadeLabels(chart);
        for (size_t i = 0; i < labels.size(); ++i) entries.push_back({labels[i], shadeColour(i), Qt::NoPen});
    }
    bool missing = false;
    for (size_t i = 0; bars && i < positionCount(chart); ++i) missing = missing || isMissing(chart, i);
    if (missing) entries.push_back({Tr::tr("No data"), shadeColour(0), Qt::NoPen});
    return entries;
}

std::vector<QPointF> thinned(const std::vector<QPointF>& points, size_t most) {
    if (points.size() <= most) return points;
    const size_t stretch = (points.size() * 2 + most - 1) / most;
    std::vector<QPointF> out;
    const auto lower = [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); };
    for (size_t at = 0; at < points.size(); at += stretch) {
        const auto begin = points.begin() + static_cast<std::ptrdiff_t>(at);
        const auto end = points.begin() + static_cast<std::ptrdiff_t>(std::min(at + stretch, points.size()));
        auto [low, high] = std::minmax_element(begin, end, lower);
        if (high < low) std::swap(low, high);
        out.push_back(*low);
        if (high != low) out.push_back(*high);
    }
    return out;
}

}  // namespace watari::reports
