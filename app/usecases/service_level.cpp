#include "app/usecases/service_level.h"

#include "app/usecases/log_rows.h"
#include "core/domain/run.h"
#include "core/sla/observation.h"
#include "core/store/metric_store.h"
#include "core/store/project_store.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <optional>
#include <vector>

namespace watari::usecases {
namespace {

using access::Action;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ServiceLevel)
};

constexpr Seconds kStep{60};  // of the collector (6-4(4))

// The day after the last of operation (3-6).
Instant operationEnd() {
    return fromJst(QDate(2030, 9, 1));
}

Result<Interval> monthOf(int year, int month) {
    const QDate first(year, month, 1);
    if (first.isValid() && year > 0) return Interval{fromJst(first), fromJst(first.addMonths(1))};
    return Error(ErrorCode::BadInput, Tr::tr("There is no month %1-%2.").arg(year).arg(month))
        .withRemedy(Tr::tr("Give year and month, for instance 2026-04."));
}

// Stops without an end reach into every later month.
bool reachesInto(const Outage& outage, const Interval& period) {
    return outage.startsAt < period.to && (!outage.endsAt || *outage.endsAt > period.from);
}

bool reachesInto(const PlannedStop& stop, const Interval& period) {
    return stop.startsAt < period.to && stop.endsAt > period.from;
}

template <class T>
Result<QList<T>> stopsOf(store::ProjectStore& store, const Interval& period) {
    TRY(QList<T> stops, store.repository<T>().all());
    stops.erase(
        std::remove_if(stops.begin(), stops.end(), [&](const T& stop) { return !reachesInto(stop, period); }),
        stops.end());
    std::stable_sort(stops.begin(), stops.end(),
                     [](const T& a, const T& b) { return a.startsAt < b.startsAt; });
    return stops;
}

// Since when a server serves on the platform of operation: since a run moved it there, else since the
// collector first looked at it. None: it does not.
Result<std::optional<Instant>> servesSince(store::ProjectStore& store, const Id<Server>& server) {
    TRY(const QList<Run> runs, store.repository<Run>().where(&Run::serverId, server));
    std::optional<Instant> since;
    for (const Run& run : runs)
        if (run.state == RunState::Committed && run.serviceRestoredAt)
            since = std::min(since.value_or(*run.serviceRestoredAt), *run.serviceRestoredAt);
    if (since) return since;
    TRY(const auto watched, store::MetricStore(store.database()).watchedPeriod(server));
    if (watched) since = watched->from;
    return since;
}

Result<sla::ServerHistory> historyOf(store::ProjectStore& store, const ServiceLevelMonth& month,
                                     const Id<Server>& server, Instant since) {
    sla::ServerHistory history{.serverId = server,
                               .serviceLife = {since, std::max(since, operationEnd())},
                               .plannedStops = {month.plannedStops.begin(), month.plannedStops.end()},
                               .outages = {month.outages.begin(), month.outages.end()},
                               .noData = {}};
    const Interval looked{std::max(month.period.from, since), std::min(month.period.to, month.asOf)};
    if (looked.isEmpty()) return history;
    // A look just before the period still speaks for its first seconds.
    const Interval range{looked.from - kStep - kStep, looked.to};
    TRY(const QList<LivenessSample> samples, store::MetricStore(store.database()).liveness(server, range));
    return sla::withObservation(std::move(history),
                                {.samples = samples, .expectedStep = kStep, .period = looked});
}

Result<void> addServers(store::ProjectStore& store, ServiceLevelMonth& month) {
    TRY(const QList<Server> servers, store.repository<Server>().all());
    for (const Server& server : servers) {
        TRY(const auto since, servesSince(store, server.id));
        if (!since || *since >= month.period.to) continue;
        TRY(const sla::ServerHistory history, historyOf(store, month, server.id, *since));
        TRY(const sla::ServerAvailability level,
            sla::availabilityOf(history, {month.period, month.asOf}, month.terms).at(server.name));
        month.servers.append({server, level});
    }
    std::stable_sort(
        month.servers.begin(), month.servers.end(),
        [](const ServerLevel& a, const ServerLevel& b) { return a.server.name < b.server.name; });
    return Ok();
}

Error endsBeforeItBegins(Instant from, Instant to) {
    return Error(ErrorCode::BadInput,
                 Tr::tr("The stop ends (%1) before it begins (%2).").arg(toJstText(to), toJstText(from)))
        .withRemedy(Tr::tr("Correct the times."));
}

// An outage is what happened; what is to come is a planned stop.
Result<void> checkPast(const Project& project, Instant t) {
    if (t <= project.clock().now()) return Ok();
    return Error(ErrorCode::BadInput, Tr::tr("%1 lies in the future.").arg(toJstText(t)))
        .withRemedy(Tr::tr("Correct the time; a stop that is to come is a planned one."));
}

Result<void> checkTimes(const Project& project, const Outage& outage) {
    CHECK(checkPast(project, outage.startsAt));
    if (!outage.endsAt) return Ok();
    if (*outage.endsAt <= outage.startsAt) return endsBeforeItBegins(outage.startsAt, *outage.endsAt);
    return checkPast(project, *outage.endsAt);
}

// A row without a server concerns all.
Result<void> checkServer(const Project& project, const Id<Server>& server) {
    if (server.isNull()) return Ok();
    CHECK(project.store().repository<Server>().find(server));
    return Ok();
}

template <class T>
Result<T> addRegistered(Project& project, T value, const QString& act, const QString& type) {
    if (value.id.isNull()) value.id = project.ids().make<T>();
    TRY(store::UnitOfWork work, project.store().begin());
    CHECK(checkServer(project, value.serverId));
    TRY(const T added, work.insert(value));
    oplog::LogRow row =
        logRow(project,
               {.permission = Action::EditRegister, .name = act, .objType = type, .objId = added.id.text()});
    row.after = jsonOf(added);
    CHECK(work.log(row));
    CHECK(work.commit());
    return added;
}

}  // namespace

Result<ServiceLevelMonth> serviceLevelMonth(const Project& project, int year, int month) {
    CHECK(project.mayPerform(Action::View));
    ServiceLevelMonth out{.year = year, .month = month};
    TRY(out.period, monthOf(year, month));
    out.asOf = project.clock().now();
    TRY(out.outages, stopsOf<Outage>(project.store(), out.period));
    TRY(out.plannedStops, stopsOf<PlannedStop>(project.store(), out.period));
    CHECK(addServers(project.store(), out));
    std::vector<sla::ServerAvailability> levels;
    for (const ServerLevel& level : out.servers) levels.push_back(level.availability);
    out.mean = sla::meanOfServers(levels, out.terms);
    return out;
}

Result<Outage> addOutage(Project& project, const Outage& outage) {
    CHECK(project.mayPerform(Action::EditRegister));
    CHECK(checkTimes(project, outage));
    return addRegistered(project, outage, QStringLiteral("outage.add"), QStringLiteral("outage"));
}

Result<QList<Outage>> openOutages(const Project& project) {
    CHECK(project.mayPerform(Action::View));
    TRY(QList<Outage> outages, project.store().repository<Outage>().where(&Outage::endsAt, std::nullopt));
    std::ranges::stable_sort(outages, {}, [](const Outage& o) { return o.startsAt.unixSeconds(); });
    return outages;
}

Result<Outage> endOutage(Project& project, const Id<Outage>& id, Instant endsAt) {
    CHECK(project.mayPerform(Action::EditRegister));
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const Outage before, project.store().repository<Outage>().find(id));
    if (before.endsAt)
        return Error(ErrorCode::Conflict, Tr::tr("The outage ended on %1.").arg(toJstText(*before.endsAt)))
            .withRemedy(Tr::tr("Load the list again."));
    Outage ended = before;
    ended.endsAt = endsAt;
    CHECK(checkTimes(project, ended));
    TRY(ended, work.update(ended));
    oplog::LogRow row = logRow(project, {.permission = Action::EditRegister,
                                         .name = QStringLiteral("outage.end"),
                                         .objType = QStringLiteral("outage"),
                                         .objId = id.text()});
    row.before = jsonOf(before);
    row.after = jsonOf(ended);
    CHECK(work.log(row));
    CHECK(work.commit());
    return ended;
}

Result<PlannedStop> addPlannedStop(Project& project, const PlannedStop& stop) {
    CHECK(project.mayPerform(Action::EditRegister));
    if (stop.endsAt <= stop.startsAt) return endsBeforeItBegins(stop.startsAt, stop.endsAt);
    if (stop.approvedAt >= stop.startsAt)
        return Error(ErrorCode::Conflict, Tr::tr("The stop began on %1 and was approved on %2.")
                                              .arg(toJstText(stop.startsAt), toJstText(stop.approvedAt)))
            .withRemedy(Tr::tr("A stop that nobody approved before it began is an outage: register that."));
    return addRegistered(project, stop, QStringLiteral("planned_stop.add"), QStringLiteral("planned_stop"));
}

}  // namespace watari::usecases
