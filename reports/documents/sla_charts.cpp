#include "core/calendar/interval_set.h"
#include "reports/documents/sla_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr double kSecondsPerMinute = 60;

struct DailySeries {
    QString name;
    calendar::IntervalSet sla::StopSets::*set;
};

Interval dayAt(Instant midnight) {
    return {midnight, fromJst(jstDate(midnight).addDays(1))};
}

double minutesOn(const SlaMonthInput& input, const Interval& day, calendar::IntervalSet sla::StopSets::*set) {
    Seconds sum;
    for (const SlaServer& s : input.servers) sum += (s.availability.sets.*set).clippedTo(day).length();
    return static_cast<double>(sum.value()) / kSecondsPerMinute;
}

}  // namespace

Chart dailyStopChart(const SlaMonthInput& input) {
    Chart chart{.title = Tr::tr("Stops per day, all servers together"),
                .kind = ChartKind::Bar,
                .yLabel = Tr::tr("Minutes"),
                .decimals = 1,
                .yMin = 0};
    TimeAxis axis;
    for (Instant day = input.period.from; day < input.period.to; day = dayAt(day).to) axis.push_back(day);
    for (const DailySeries& wish : {DailySeries{Tr::tr("Downtime"), &sla::StopSets::downtime},
                                    DailySeries{Tr::tr("Planned stops"), &sla::StopSets::plannedStops},
                                    DailySeries{Tr::tr("Line faults"), &sla::StopSets::lineStops},
                                    DailySeries{Tr::tr("Not measured"), &sla::StopSets::noData}}) {
        ChartSeries series{.name = wish.name};
        for (const Instant day : axis) series.values.emplace_back(minutesOn(input, dayAt(day), wish.set));
        const bool any = std::any_of(series.values.begin(), series.values.end(),
                                     [](const auto& v) { return v.value_or(0) > 0; });
        if (any || wish.set == &sla::StopSets::downtime) chart.series.push_back(std::move(series));
    }
    chart.axis = std::move(axis);
    return chart;
}

Chart slaCpuChart(const SlaMonthInput& input) {
    Chart chart = cpuChart(Tr::tr("CPU use in the month"), input.cpuUse, input.period);
    for (const Outage& o : input.outages)
        chart.shades.push_back({Tr::tr("Outage"),
                                {std::max(o.startsAt, input.period.from),
                                 std::min(o.endsAt.value_or(input.asOf), input.period.to)}});
    for (const PlannedStop& p : input.plannedStops)
        chart.shades.push_back(
            {Tr::tr("Planned stop"),
             {std::max(p.startsAt, input.period.from), std::min(p.endsAt, input.period.to)}});
    return chart;
}

}  // namespace watari::reports
