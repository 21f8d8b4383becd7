// Short ways to write a server's history in Japan's wall time, July 2026 unless another month is named.
#pragma once

#include "core/calendar/fiscal.h"
#include "core/sla/availability.h"

#include <QDate>
#include <QTime>

namespace watari::sla {

inline const Id<Server> kServer(QStringLiteral("s-1"));
// The operation period of 3-6.
inline const Interval kOperation{fromJst(QDate(2026, 7, 1)), fromJst(QDate(2030, 9, 1))};

inline Instant hour(int day, int hourOfDay, int month = 7) {
    return fromJst(QDate(2026, month, day)) + Seconds(qint64{hourOfDay} * 3600);
}
inline Interval hours(int day, int from, int to) {
    return {hour(day, from), hour(day, to)};
}
inline Interval secondsFrom(Instant from, qint64 length) {
    return {from, from + Seconds(length)};
}

inline Outage outage(Interval extent, OutageLayer layer = OutageLayer::DataCentre) {
    Outage o;
    o.serverId = kServer;
    o.layer = layer;
    o.startsAt = extent.from;
    o.endsAt = extent.to;
    return o;
}

inline PlannedStop plannedStop(Interval window) {
    PlannedStop p;
    p.serverId = kServer;
    p.startsAt = window.from;
    p.endsAt = window.to;
    p.approvedAt = window.from - Seconds(86'400);
    return p;
}

// A planned stop and the server being down for all of it.
inline ServerHistory stoppedAsPlanned(Interval window) {
    return {kServer, kOperation, {plannedStop(window)}, {outage(window)}, {}};
}

inline ServerHistory history(std::vector<Outage> outages, std::vector<PlannedStop> planned = {},
                             IntervalSet noData = {}) {
    return {kServer, kOperation, std::move(planned), std::move(outages), std::move(noData)};
}

// A period that is over when it is judged.
inline JudgedPeriod closed(Interval period) {
    return {period, period.to + Seconds(86'400)};
}
inline JudgedPeriod month(int number) {
    return closed(calendar::Month(QDate(2026, number, 1)).period());
}

}  // namespace watari::sla
