// Availability of a month, a quarter or any other period (12-1, 6-3(9)), always from the raw stops and never
// as a mean of shorter periods. Sets are half-open seconds; see requirements I11 to I16 for the readings.
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/calendar/interval_set.h"
#include "core/domain/outage.h"
#include "core/domain/server.h"
#include "core/sla/agreement_terms.h"
#include "core/sla/explanation.h"
#include "core/sla/judgement.h"

#include <span>
#include <vector>

namespace watari::sla {

using calendar::IntervalSet;

// What is known of one server. Rows of other servers are passed over; a row without a server concerns all.
struct ServerHistory {
    Id<Server> serverId;
    Interval serviceLife;  // from hand-over to removal, within the operation period of 3-6
    std::vector<PlannedStop> plannedStops;
    std::vector<Outage> outages;  // every stop, also those within planned stops
    IntervalSet noData;           // seconds that nobody watched
    bool operator==(const ServerHistory&) const = default;
};

// Stops without an end, and the period itself, are known up to `asOf`; what comes after is unmeasured.
struct JudgedPeriod {
    Interval period;
    Instant asOf;
};

// The seconds behind the figures; each set lies within T.
struct StopSets {
    IntervalSet inService;     // T: period ∩ service life
    IntervalSet plannedStops;  // P: windows approved before they began, where the server was down
    IntervalSet lineStops;     // L: outages of layers that leave the base
    IntervalSet base;          // S: T − (P ∪ L)
    IntervalSet downtime;      // D: outages of layers that count, within S
    IntervalSet noData;        // U: unmeasured, within S, not D
    IntervalSet overrun;       // part of D: a planned stop that went on past its approved end
    IntervalSet recordedOnly;  // outages of layers that do not count, for the record
    bool operator==(const StopSets&) const = default;
};

struct Judged {
    Figures figures;
    Judgement judgement;
    std::vector<Explanation> explanation;
    bool operator==(const Judged&) const = default;
};

struct ServerAvailability {
    Id<Server> serverId;
    StopSets sets;
    Judged judged;
    bool operator==(const ServerAvailability&) const = default;
};

// Errors: BadInput for a period or planned stop without length, and a stop that ends before it begins.
[[nodiscard]] Result<ServerAvailability> availabilityOf(const ServerHistory& history,
                                                        const JudgedPeriod& judged,
                                                        const AgreementTerms& terms);

// Mean of the servers weighted by their service time: the sums of their seconds, judged (I13).
[[nodiscard]] Judged meanOfServers(std::span<const ServerAvailability> servers, const AgreementTerms& terms);

// A system or the platform as one thing: down in every second in which any of its servers is (I13).
struct GroupAvailability {
    StopSets sets;
    Judged judged;
    bool operator==(const GroupAvailability&) const = default;
};
[[nodiscard]] GroupAvailability availabilityOfGroup(std::span<const ServerAvailability> servers,
                                                    const AgreementTerms& terms);

}  // namespace watari::sla
