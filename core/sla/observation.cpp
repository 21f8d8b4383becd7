#include "core/sla/observation.h"

#include "core/metrics/gaps.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace watari::sla {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sla)
};

IntervalSet seen(const QList<metrics::LivenessInterval>& spans, Liveness liveness) {
    std::vector<Interval> intervals;
    for (const metrics::LivenessInterval& span : spans)
        if (span.liveness == liveness) intervals.push_back(span.interval);
    return IntervalSet(std::move(intervals));
}

IntervalSet explained(const ServerHistory& history, Interval period, Seconds margin) {
    std::vector<Interval> intervals;
    for (const Outage& outage : history.outages)
        if (outage.serverId.isNull() || outage.serverId == history.serverId)
            intervals.push_back({outage.startsAt - margin, outage.endsAt.value_or(period.to) + margin});
    return IntervalSet(std::move(intervals));
}

}  // namespace

ServerHistory withObservation(ServerHistory history, const Observation& observation) {
    const auto spans =
        metrics::livenessIntervals(observation.samples, observation.period, observation.expectedStep);
    const IntervalSet down = seen(spans, Liveness::Down);
    const IntervalSet watched = seen(spans, Liveness::Up) | down;
    history.noData = history.noData | (IntervalSet(observation.period) - watched);

    const IntervalSet unexplained = down - explained(history, observation.period, observation.expectedStep);
    for (const Interval& stop : unexplained.intervals()) {
        Outage outage;
        outage.serverId = history.serverId;
        outage.layer = OutageLayer::Virtualization;
        outage.startsAt = stop.from;
        outage.endsAt = stop.to;
        outage.cause = Tr::tr("Seen by monitoring, not registered yet");
        history.outages.push_back(std::move(outage));
    }
    return history;
}

}  // namespace watari::sla
