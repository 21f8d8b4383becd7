#include "app/usecases/queries.h"

#include "app/usecases/run_job.h"
#include "app/usecases/stored_values.h"
#include "core/assess/assess.h"
#include "core/assess/scope.h"
#include "core/migrate/transitions.h"
#include "core/store/metric_store.h"
#include "core/store/project_store.h"

#include <algorithm>
#include <optional>

namespace watari::usecases {
namespace {

using access::Action;

template <class T>
Result<QList<T>> viewAll(const Project& project) {
    CHECK(project.mayPerform(Action::View));
    return project.store().repository<T>().all();
}

void addServers(const Inventory& inventory, const QList<Finding>& findings, ProjectOverview& out) {
    QHash<Id<Server>, QList<Finding>> byServer;
    for (const Finding& f : findings) byServer[f.serverId].append(f);
    out.systems = inventory.systems.size();
    for (const Server& s : inventory.servers) {
        if (!assess::isToMove(s)) continue;
        ++out.servers;
        out.windowsServers += s.osFamily == OsFamily::Windows ? 1 : 0;
        out.redHatServers += s.osFamily == OsFamily::RedHat ? 1 : 0;
        out.specCpu += s.specCpu;
        out.specMemory += s.specMemory;
        out.specStorage += s.specStorage;
        ++out.readiness[assess::readinessOf(s.id, byServer.value(s.id))];
    }
}

void addRuns(const QList<Run>& runs, ProjectOverview& out) {
    for (const Run& r : runs) {
        if (r.state == RunState::Committed)
            ++out.runsCommitted;
        else if (r.state == RunState::AwaitApproval || r.state == RunState::AwaitCommit)
            ++out.runsWaiting;
        else if (!migrate::isFinal(r.state))
            ++out.runsActive;
    }
}

// Rows of the project's runs, each read once and handed out by run.
struct RunRows {
    QList<Server> servers;
    QList<RunDisk> disks;
    QList<RunEvent> events;
    QList<Gate> gates;
    QList<Evidence> evidence;
    QList<Job> jobs;
};

template <class T>
QList<T> ofRun(const QList<T>& rows, const Id<Run>& id) {
    QList<T> out;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(out),
                 [&](const T& row) { return row.runId == id; });
    return out;
}

// The newest, should a run have been queued again.
std::optional<Job> jobOf(const QList<Job>& jobs, const Id<Run>& id) {
    std::optional<Job> newest;
    for (const Job& job : jobs)
        if (runOf(job) == id && (!newest || job.createdAt >= newest->createdAt)) newest = job;
    return newest;
}

RunView viewOf(const Run& run, const RunRows& rows) {
    RunView view{.run = run,
                 .server = {},
                 .disks = ofRun(rows.disks, run.id),
                 .events = ofRun(rows.events, run.id),
                 .gates = ofRun(rows.gates, run.id),
                 .evidence = ofRun(rows.evidence, run.id),
                 .job = jobOf(rows.jobs, run.id)};
    for (const Server& s : rows.servers)
        if (s.id == run.serverId) view.server = s;
    std::sort(view.disks.begin(), view.disks.end(),
              [](const RunDisk& a, const RunDisk& b) { return a.device < b.device; });
    std::sort(view.events.begin(), view.events.end(),
              [](const RunEvent& a, const RunEvent& b) { return a.number < b.number; });
    std::stable_sort(view.gates.begin(), view.gates.end(),
                     [](const Gate& a, const Gate& b) { return a.requestedAt < b.requestedAt; });
    std::stable_sort(view.evidence.begin(), view.evidence.end(),
                     [](const Evidence& a, const Evidence& b) { return a.at < b.at; });
    return view;
}

Result<RunRows> allRunRows(store::ProjectStore& store) {
    RunRows rows;
    TRY(rows.servers, store.repository<Server>().all());
    TRY(rows.disks, store.repository<RunDisk>().all());
    TRY(rows.events, store.repository<RunEvent>().all());
    TRY(rows.gates, store.repository<Gate>().all());
    TRY(rows.evidence, store.repository<Evidence>().all());
    TRY(rows.jobs, store.repository<Job>().all());
    return rows;
}

Result<RunRows> rowsOfRun(store::ProjectStore& store, const Run& run) {
    RunRows rows;
    TRY(const Server server, store.repository<Server>().find(run.serverId));
    rows.servers = {server};
    TRY(rows.disks, store.repository<RunDisk>().where(&RunDisk::runId, run.id));
    TRY(rows.events, store.repository<RunEvent>().where(&RunEvent::runId, run.id));
    TRY(rows.gates, store.repository<Gate>().where(&Gate::runId, run.id));
    TRY(rows.evidence, store.repository<Evidence>().where(&Evidence::runId, run.id));
    TRY(rows.jobs, store.repository<Job>().where(&Job::kind, JobKind::Migration));
    return rows;
}

LogEntry entryOf(const oplog::LogRow& row) {
    constexpr qint64 kMicroseconds = 1'000'000;
    return {.number = row.seq,
            .at = Instant(row.tsUs / kMicroseconds),
            .actor = row.actorName,
            .role = row.role,
            .action = row.action,
            .object = row.objId.isEmpty() ? row.objType : row.objType + QLatin1Char(' ') + row.objId,
            .outcome = enumName(row.outcome),
            .reason = row.reason};
}

}  // namespace

Result<ProjectOverview> overview(const Project& project) {
    CHECK(project.mayPerform(Action::View));
    TRY(const store::ProjectFacts facts, project.store().facts());
    ProjectOverview out{.name = facts.name, .location = facts.location, .createdAt = facts.createdAt};
    TRY(const Inventory stored, inventory(project));
    TRY(const QList<Finding> found, findings(project));
    addServers(stored, found, out);
    TRY(const PlanView planned, plan(project));
    if (planned.settings) out.deadline = planned.settings->deadline;
    for (const WaveMember& m : planned.members)
        out.planFinish = std::max(out.planFinish.value_or(m.cutoverTo), m.cutoverTo);
    TRY(const QList<Run> stages, project.store().repository<Run>().all());
    addRuns(stages, out);
    return out;
}

Result<Inventory> inventory(const Project& project) {
    CHECK(project.mayPerform(Action::View));
    return storedInventory(project.store());
}

Result<QList<Person>> roster(const Project& project) {
    return viewAll<Person>(project);
}

// In the reader's language, whoever judged.
Result<QList<Finding>> findings(const Project& project) {
    TRY(QList<Finding> all, viewAll<Finding>(project));
    for (Finding& f : all) f.text = assess::sentenceOf(f);
    return all;
}

Result<QList<Sizing>> sizings(const Project& project) {
    TRY(const QList<Sizing> all, viewAll<Sizing>(project));
    QList<Sizing> newest;
    for (const Sizing& s : all) {
        const auto same = std::find_if(newest.begin(), newest.end(),
                                       [&](const Sizing& n) { return n.serverId == s.serverId; });
        if (same == newest.end())
            newest.append(s);
        else if (s.decidedAt > same->decidedAt)
            *same = s;
    }
    return newest;
}

Result<PlanView> plan(const Project& project) {
    CHECK(project.mayPerform(Action::View));
    return storedPlan(project.store());
}

Result<QList<RunView>> runs(const Project& project) {
    TRY(QList<Run> all, viewAll<Run>(project));
    std::stable_sort(all.begin(), all.end(),
                     [](const Run& a, const Run& b) { return a.createdAt > b.createdAt; });
    TRY(const RunRows rows, allRunRows(project.store()));
    QList<RunView> views;
    for (const Run& run : all) views.append(viewOf(run, rows));
    return views;
}

Result<RunView> runView(const Project& project, const Id<Run>& id) {
    CHECK(project.mayPerform(Action::View));
    TRY(const Run run, project.store().repository<Run>().find(id));
    TRY(const RunRows rows, rowsOfRun(project.store(), run));
    return viewOf(run, rows);
}

Result<QList<Job>> jobs(const Project& project) {
    return viewAll<Job>(project);
}

Result<QList<Sample>> samples(const Project& project, const SeriesRequest& request) {
    CHECK(project.mayPerform(Action::View));
    TRY(const QList<Series> series,
        project.store().repository<Series>().where(&Series::serverId, request.serverId));
    for (const Series& s : series)
        if (s.metric == request.metric)
            return store::MetricStore(project.store().database()).samples(s.id, request.period);
    return QList<Sample>();
}

Result<std::optional<Interval>> measuredPeriod(const Project& project, const Id<Server>& id) {
    CHECK(project.mayPerform(Action::View));
    return store::MetricStore(project.store().database()).measuredPeriod(id);
}

Result<QList<LogEntry>> operationLog(const Project& project, int limit) {
    CHECK(project.mayPerform(Action::ReadLog));
    TRY(const QList<oplog::LogRow> rows, project.store().log().list({}, {.limit = limit}));
    QList<LogEntry> entries;
    for (const oplog::LogRow& row : rows) entries.append(entryOf(row));
    return entries;
}

}  // namespace watari::usecases
