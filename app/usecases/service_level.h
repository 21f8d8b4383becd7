// SLA of a month: availability of every server from outages, planned stops and liveness (12-1, 6-3(9)).
#pragma once

#include "app/usecases/project.h"
#include "core/domain/outage.h"
#include "core/domain/server.h"
#include "core/sla/availability.h"

#include <QList>

namespace watari::usecases {

struct ServerAvailability {
    Server server;
    sla::Availability availability;
};

struct ServiceLevelMonth {
    int year = 0;
    int month = 0;
    Interval period;
    QList<ServerAvailability> servers;
    QList<Outage> outages;
    QList<PlannedStop> plannedStops;
};

[[nodiscard]] Result<ServiceLevelMonth> serviceLevelMonth(const Project& project, int year, int month);

[[nodiscard]] Result<void> addOutage(Project& project, Outage outage);
// Conflict when it was approved after it began: then it is an outage (12-1, requirements I12).
[[nodiscard]] Result<void> addPlannedStop(Project& project, PlannedStop stop);

}  // namespace watari::usecases
