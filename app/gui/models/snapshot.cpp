#include "app/gui/models/snapshot.h"

#include "app/gui/models/row_table.h"
#include "app/usecases/accept_findings.h"
#include "app/usecases/readings.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace watari::gui {

namespace {

constexpr int kLogRows = 500;

template <class T>
QHash<Id<T>, qsizetype> indexOf(const QList<T>& values) {
    QHash<Id<T>, qsizetype> index;
    index.reserve(values.size());
    for (qsizetype i = 0; i < values.size(); ++i) index.insert(values[i].id, i);
    return index;
}

// Ids are random; people look for a system first, then for its servers in the order of their numbers.
void sortServers(ProjectSnapshot& snapshot) {
    QCollator collator(QLocale(QLocale::Japanese, QLocale::Japan));
    collator.setNumericMode(true);
    std::sort(snapshot.inventory.servers.begin(), snapshot.inventory.servers.end(),
              [&](const Server& a, const Server& b) {
                  const int bySystem = collator.compare(snapshot.systemNameOf(a), snapshot.systemNameOf(b));
                  return bySystem != 0 ? bySystem < 0 : collator.compare(a.name, b.name) < 0;
              });
}

void arrange(ProjectSnapshot& snapshot) {
    snapshot.systemIndex = indexOf(snapshot.inventory.systems);
    sortServers(snapshot);
    snapshot.serverIndex = indexOf(snapshot.inventory.servers);
}

}  // namespace

const Server* ProjectSnapshot::server(const Id<Server>& id) const {
    const auto found = serverIndex.constFind(id);
    return found == serverIndex.cend() ? nullptr : &inventory.servers.at(*found);
}

const System* ProjectSnapshot::system(const Id<System>& id) const {
    const auto found = systemIndex.constFind(id);
    return found == systemIndex.cend() ? nullptr : &inventory.systems.at(*found);
}

QString ProjectSnapshot::serverName(const Id<Server>& id) const {
    const Server* found = server(id);
    return found == nullptr ? kNoValue : found->name;
}

QString ProjectSnapshot::systemNameOf(const Server& server) const {
    const System* found = system(server.systemId);
    return found == nullptr ? QString() : found->name;
}

const usecases::RunView* ProjectSnapshot::run(const Id<Run>& id) const {
    for (const auto& view : runs)
        if (view.run.id == id) return &view;
    return nullptr;
}

bool mayReadLog(const usecases::Project& project) {
    return access::allowingRole(project.actor(), access::Action::ReadLog).has_value();
}

bool showsTheSame(const ProjectSnapshot& a, const ProjectSnapshot& b) {
    const auto sameRuns = std::equal(a.runs.begin(), a.runs.end(), b.runs.begin(), b.runs.end(),
                                     [](const usecases::RunView& x, const usecases::RunView& y) {
                                         return x.run == y.run && x.disks == y.disks &&
                                                x.events == y.events && x.gates == y.gates &&
                                                x.evidence == y.evidence && x.job == y.job;
                                     });
    return sameRuns && a.inventory == b.inventory && a.roster == b.roster && a.findings == b.findings &&
           a.acceptances == b.acceptances && a.sizings == b.sizings && a.plan.settings == b.plan.settings &&
           a.plan.waves == b.plan.waves && a.plan.members == b.plan.members &&
           a.plan.blackouts == b.plan.blackouts && a.jobs == b.jobs && a.logHead() == b.logHead();
}

Result<Snapshot> loadSnapshot(const usecases::Project& project, const Snapshot& former) {
    auto s = std::make_shared<ProjectSnapshot>();
    TRY(s->overview, usecases::overview(project));
    TRY(s->inventory, usecases::inventory(project));
    TRY(s->roster, usecases::roster(project));
    TRY(s->findings, usecases::findings(project));
    TRY(s->acceptances, usecases::acceptances(project));
    TRY(s->sizings, usecases::sizings(project));
    TRY(s->plan, usecases::plan(project));
    TRY(s->runs, usecases::runs(project));
    TRY(s->jobs, usecases::jobs(project));
    if (mayReadLog(project)) {
        TRY(s->log, usecases::operationLog(project, kLogRows));
    }
    s->actor = project.actor();
    s->takenAt = project.clock().now();
    arrange(*s);
    const bool same = former != nullptr && former->inventory == s->inventory &&
                      former->findings == s->findings && former->acceptances == s->acceptances;
    s->tables = same ? former->tables : makeInventoryIndex(s->inventory, s->findings, s->acceptances);
    return Snapshot(std::move(s));
}

Result<Snapshot> loadPast(const usecases::Project& project, const ProjectSnapshot& now, Instant at) {
    auto s = std::make_shared<ProjectSnapshot>(now);
    TRY(s->inventory, usecases::inventoryAt(project, at));
    s->findings.clear();
    s->acceptances.clear();
    s->sizings.clear();
    s->pastAt = at;
    arrange(*s);
    s->tables = makeInventoryIndex(s->inventory, {});
    return Snapshot(std::move(s));
}

Snapshot withJobs(const ProjectSnapshot& snapshot, const QList<Job>& jobs) {
    auto s = std::make_shared<ProjectSnapshot>(snapshot);
    s->jobs = jobs;
    QHash<Id<Job>, const Job*> byId;
    for (const Job& job : jobs) byId.insert(job.id, &job);
    for (auto& view : s->runs)
        if (view.job)
            if (const Job* job = byId.value(view.job->id)) view.job = *job;
    return s;
}

}  // namespace watari::gui
