// What monitoring adds to a server's history (6-4(4)): seconds that nobody watched, and stops that were seen
// but that nobody has registered yet.
#pragma once

#include "core/base/instant.h"
#include "core/base/quantity.h"
#include "core/domain/metrics.h"
#include "core/sla/availability.h"

#include <QList>

namespace watari::sla {

struct Observation {
    QList<LivenessSample> samples;  // of this server, in order of time
    Seconds expectedStep{60};
    Interval period;
};

// Unwatched seconds of the period join `noData`. Seconds seen down that no registered outage explains become
// outages of the layer 仮想化, without an id, so that they count until somebody registers them. A registered
// outage explains one step more on either side, because looks know an edge no better than that.
[[nodiscard]] ServerHistory withObservation(ServerHistory history, const Observation& observation);

}  // namespace watari::sla
