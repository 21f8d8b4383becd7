#include "core/sla/availability.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace watari::sla {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sla)
};

template <class Row>
bool concerns(const Row& row, const Id<Server>& server) {
    return row.serverId.isNull() || row.serverId == server;
}

Interval extentOf(const Outage& outage, Instant asOf) {
    return {outage.startsAt, outage.endsAt.value_or(std::max(asOf, outage.startsAt))};
}

Result<void> checkHistory(const ServerHistory& history, const JudgedPeriod& judged) {
    if (judged.period.isEmpty())
        return Error(ErrorCode::BadInput, Tr::tr("The period has no length."))
            .at(toJstText(judged.period.from))
            .withRemedy(Tr::tr("Give an end after the beginning."));
    for (const PlannedStop& stop : history.plannedStops)
        if (concerns(stop, history.serverId) && stop.endsAt <= stop.startsAt)
            return Error(ErrorCode::BadInput, Tr::tr("The planned stop ends before it begins."))
                .at(toJstText(stop.startsAt))
                .withRemedy(Tr::tr("Correct the times of the planned stop."));
    for (const Outage& outage : history.outages)
        if (concerns(outage, history.serverId) && outage.endsAt && *outage.endsAt < outage.startsAt)
            return Error(ErrorCode::BadInput, Tr::tr("The outage ends before it begins."))
                .at(toJstText(outage.startsAt))
                .withRemedy(Tr::tr("Correct the times of the outage."));
    return Ok();
}

// Stops of the server by what they do to availability.
struct Stops {
    IntervalSet counting;
    IntervalSet line;
    IntervalSet recordedOnly;
    [[nodiscard]] IntervalSet all() const { return counting | line | recordedOnly; }
};

Stops stopsOf(const ServerHistory& history, Instant asOf, const AgreementTerms& terms) {
    std::vector<Interval> counting;
    std::vector<Interval> line;
    std::vector<Interval> recordedOnly;
    for (const Outage& outage : history.outages) {
        if (!concerns(outage, history.serverId)) continue;
        const Interval extent = extentOf(outage, asOf);
        switch (treatmentOf(outage.layer, terms)) {
            case LayerTreatment::Counts:
                counting.push_back(extent);
                break;
            case LayerTreatment::LeavesBase:
                line.push_back(extent);
                break;
            case LayerTreatment::RecordedOnly:
                recordedOnly.push_back(extent);
                break;
        }
    }
    return {IntervalSet(std::move(counting)), IntervalSet(std::move(line)),
            IntervalSet(std::move(recordedOnly))};
}

// A stop that was not approved before its window began is no planned stop (I12).
std::vector<Interval> approvedWindows(const ServerHistory& history) {
    std::vector<Interval> windows;
    for (const PlannedStop& stop : history.plannedStops)
        if (concerns(stop, history.serverId) && stop.approvedAt < stop.startsAt)
            windows.push_back({stop.startsAt, stop.endsAt});
    return windows;
}

// From each approved end to the end of the stop that was going on at that moment.
IntervalSet pastApprovedEnd(const std::vector<Interval>& windows, const IntervalSet& down) {
    std::vector<Interval> past;
    for (const Interval& window : windows)
        for (const Interval& stop : down.intervals())
            if (stop.from < window.to && window.to < stop.to) past.push_back({window.to, stop.to});
    return IntervalSet(std::move(past));
}

StopSets setsOf(const ServerHistory& history, const JudgedPeriod& judged, const AgreementTerms& terms) {
    const Stops stops = stopsOf(history, judged.asOf, terms);
    const std::vector<Interval> windows = approvedWindows(history);
    const IntervalSet window(windows);
    const IntervalSet notYet({judged.asOf, judged.period.to});

    StopSets sets;
    sets.inService = IntervalSet(judged.period).clippedTo(history.serviceLife);
    const IntervalSet& t = sets.inService;
    const bool wholeWindow = terms.plannedStopExtent == PlannedStopExtent::WholeWindow;
    sets.plannedStops = t & (wholeWindow ? window : window & stops.all());
    sets.lineStops = t & stops.line;
    const IntervalSet running = t - sets.plannedStops - sets.lineStops;
    sets.base = terms.plannedStops == PlannedStopTreatment::LeavesBase ? running : t - sets.lineStops;
    sets.downtime = running & stops.counting;
    sets.noData = (running & (history.noData | notYet)) - sets.downtime;
    sets.overrun = sets.downtime & pastApprovedEnd(windows, stops.all());
    sets.recordedOnly = t & stops.recordedOnly;
    return sets;
}

Figures figuresOf(const StopSets& sets) {
    return {.inService = sets.inService.length(),
            .planned = sets.plannedStops.length(),
            .line = sets.lineStops.length(),
            .base = sets.base.length(),
            .downtime = sets.downtime.length(),
            .noData = sets.noData.length(),
            .stopped = (sets.plannedStops | sets.lineStops | sets.downtime).length()};
}

Judged judgedFrom(const Figures& figures, const AgreementTerms& terms) {
    const Judgement judgement = judge(figures, terms);
    return {figures, judgement, explain(figures, judgement, terms)};
}

}  // namespace

Result<ServerAvailability> availabilityOf(const ServerHistory& history, const JudgedPeriod& judged,
                                          const AgreementTerms& terms) {
    CHECK(checkTerms(terms));
    CHECK(checkHistory(history, judged));
    StopSets sets = setsOf(history, judged, terms);
    Judged result = judgedFrom(figuresOf(sets), terms);
    return ServerAvailability{history.serverId, std::move(sets), std::move(result)};
}

Judged meanOfServers(std::span<const ServerAvailability> servers, const AgreementTerms& terms) {
    Figures sum;
    for (const ServerAvailability& server : servers) {
        const Figures& f = server.judged.figures;
        sum.inService += f.inService;
        sum.planned += f.planned;
        sum.line += f.line;
        sum.base += f.base;
        sum.downtime += f.downtime;
        sum.noData += f.noData;
        sum.stopped += f.stopped;
    }
    return judgedFrom(sum, terms);
}

GroupAvailability availabilityOfGroup(std::span<const ServerAvailability> servers,
                                      const AgreementTerms& terms) {
    StopSets any;
    for (const ServerAvailability& server : servers) {
        any.inService = any.inService | server.sets.inService;
        any.plannedStops = any.plannedStops | server.sets.plannedStops;
        any.lineStops = any.lineStops | server.sets.lineStops;
        any.base = any.base | server.sets.base;
        any.downtime = any.downtime | server.sets.downtime;
        any.noData = any.noData | server.sets.noData;
        any.overrun = any.overrun | server.sets.overrun;
        any.recordedOnly = any.recordedOnly | server.sets.recordedOnly;
    }
    any.noData = any.noData - any.downtime;
    Judged judged = judgedFrom(figuresOf(any), terms);
    return {std::move(any), std::move(judged)};
}

}  // namespace watari::sla
