// What screens and commands show of a project. Every function reads once and returns values; none of them
// writes. Errors: Denied (View), those of core/store.
#pragma once

#include "app/usecases/project.h"
#include "core/domain/finding.h"
#include "core/domain/inventory.h"
#include "core/domain/job.h"
#include "core/domain/metrics.h"
#include "core/domain/outage.h"
#include "core/domain/plan.h"
#include "core/domain/run.h"
#include "core/domain/sizing.h"

#include <QHash>
#include <QList>

#include <optional>

namespace watari::usecases {

struct ProjectOverview {
    QString name;
    QString location;
    Instant createdAt;
    qint64 systems = 0;
    qint64 servers = 0;  // to be moved: neither templates nor what its source names no more; so all below
    qint64 windowsServers = 0;
    qint64 redHatServers = 0;
    MilliCores specCpu;
    Bytes specMemory;
    Bytes specStorage;
    QHash<Readiness, qint64> readiness;  // servers by 移行可否判定
    QDate deadline;                      // invalid: no plan settings yet
    std::optional<Instant> planFinish;   // end of the last planned cutover
    qint64 runsWaiting = 0;              // for an approval or the commit timer
    qint64 runsActive = 0;
    qint64 runsCommitted = 0;
};

struct RunView {
    Run run;
    Server server;
    QList<RunDisk> disks;
    QList<RunEvent> events;
    QList<Gate> gates;
    QList<Evidence> evidence;
    std::optional<Job> job;
};

struct PlanView {
    std::optional<PlanSettings> settings;  // none: never planned
    QList<Blackout> blackouts;
    QList<Wave> waves;
    QList<WaveMember> members;
};

// One row of the operation log as people read it.
struct LogEntry {
    qint64 number = 0;
    Instant at;
    QString actor;
    QString role;
    QString action;
    QString object;
    QString outcome;
    QString reason;
};

struct SeriesRequest {
    Id<Server> serverId;
    Metric metric = Metric::CpuUse;
    Interval period;
};

[[nodiscard]] Result<ProjectOverview> overview(const Project& project);
[[nodiscard]] Result<Inventory> inventory(const Project& project);
[[nodiscard]] Result<QList<Person>> roster(const Project& project);
[[nodiscard]] Result<QList<Finding>> findings(const Project& project);
// The newest of each server.
[[nodiscard]] Result<QList<Sizing>> sizings(const Project& project);
[[nodiscard]] Result<PlanView> plan(const Project& project);
// Newest first.
[[nodiscard]] Result<QList<RunView>> runs(const Project& project);
[[nodiscard]] Result<RunView> runView(const Project& project, const Id<Run>& id);
[[nodiscard]] Result<QList<Job>> jobs(const Project& project);
// Ascending in time; a minute that nobody measured is absent.
[[nodiscard]] Result<QList<Sample>> samples(const Project& project, const SeriesRequest& request);
// From the first sample of a server to just after the last, if it was measured at all.
[[nodiscard]] Result<std::optional<Interval>> measuredPeriod(const Project& project, const Id<Server>& id);
// Newest first, at most `limit`. Errors: Denied (ReadLog).
[[nodiscard]] Result<QList<LogEntry>> operationLog(const Project& project, int limit);

}  // namespace watari::usecases
