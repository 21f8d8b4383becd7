// SLA of a month: availability of every server from outages, planned stops and liveness (12-1, 6-3(9)).
#pragma once

#include "app/usecases/project.h"
#include "core/domain/outage.h"
#include "core/domain/server.h"
#include "core/sla/availability.h"

#include <QList>

namespace watari::usecases {

struct ServerLevel {
    Server server;
    sla::ServerAvailability availability;
};

// Every server that has served on the platform of operation: those committed by a run, and those that the
// collector watches. A month without such a server has no rows.
struct ServiceLevelMonth {
    int year = 0;
    int month = 0;
    Interval period;
    Instant asOf;  // what comes after is unmeasured
    sla::AgreementTerms terms;
    QList<ServerLevel> servers;
    sla::Judged mean;       // of the servers, weighted by service time
    QList<Outage> outages;  // that reach into the month
    QList<PlannedStop> plannedStops;
};

[[nodiscard]] Result<ServiceLevelMonth> serviceLevelMonth(const Project& project, int year, int month);

// Both: a null id is filled. Errors: Denied, NotFound (server), BadInput (ends before it begins; an outage
// that begins or ends in the future).
[[nodiscard]] Result<Outage> addOutage(Project& project, const Outage& outage);
// Those without an end, the earliest first. Errors: Denied.
[[nodiscard]] Result<QList<Outage>> openOutages(const Project& project);
// An outage entered without an end. Errors: Denied, NotFound, Conflict (it has ended), BadInput as above.
[[nodiscard]] Result<Outage> endOutage(Project& project, const Id<Outage>& id, Instant endsAt);
// Conflict when it was approved after it began: then it is an outage (12-1, requirements I12).
[[nodiscard]] Result<PlannedStop> addPlannedStop(Project& project, const PlannedStop& stop);

}  // namespace watari::usecases
