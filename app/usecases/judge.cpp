#include "app/usecases/judge.h"

#include "app/usecases/assessment.h"
#include "app/usecases/log_rows.h"
#include "app/usecases/stored_values.h"
#include "core/assess/assess.h"
#include "core/assess/scope.h"
#include "core/plan/plan_hash.h"
#include "core/sizing/size_server.h"
#include "core/store/metric_store.h"
#include "core/store/project_store.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <optional>

namespace watari::usecases {
namespace {

using access::Action;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Judge)
};

Result<QList<Sample>> samplesOf(Project& project, const Id<Server>& server, Metric metric,
                                const Interval& period) {
    TRY(const QList<Series> series, project.store().repository<Series>().where(&Series::serverId, server));
    for (const Series& s : series)
        if (s.metric == metric) return store::MetricStore(project.store().database()).samples(s.id, period);
    return QList<Sample>();
}

Result<Sizing> sizeOne(Project& project, const Server& server) {
    sizing::UseSeries use;
    TRY(const auto period, store::MetricStore(project.store().database()).measuredPeriod(server.id));
    if (period) {
        use.period = *period;
        TRY(use.cpu, samplesOf(project, server.id, Metric::CpuUse, *period));
        TRY(use.memory, samplesOf(project, server.id, Metric::MemoryUse, *period));
    }
    return sizing::sizeServer(server, use, project.clock().now());
}

// A server keeps the id of its sizing, so that each has one.
void takeOverIds(const QList<Sizing>& before, IdSource& ids, QList<Sizing>& sizings) {
    QHash<Id<Server>, Id<Sizing>> known;
    for (const Sizing& s : before) known.insert(s.serverId, s.id);
    for (Sizing& s : sizings) {
        s.id = known.value(s.serverId);
        if (s.id.isNull()) s.id = ids.make<Sizing>();
    }
}

// What must cross the line: what the disks hold; where nobody looked at them, the surveyed or specified size.
std::optional<Bytes> volumeOf(const Server& server, const QList<Disk>& disks) {
    Bytes held;
    for (const Disk& d : disks) held += d.allocated.value_or(d.capacity);
    if (held > Bytes(0)) return held;
    if (server.measuredStorage) return server.measuredStorage;
    if (server.specStorage > Bytes(0)) return server.specStorage;
    return std::nullopt;
}

// What an inventory and its assessment say to a plan.
struct Surveyed {
    Inventory inventory;
    QHash<Id<Server>, QStringList> blockedBy;  // critical findings; nobody can accept those
};

Result<Surveyed> surveyed(store::ProjectStore& store) {
    Surveyed found;
    TRY(found.inventory, storedInventory(store));
    TRY(const QList<Finding> findings, store.repository<Finding>().all());
    for (const Finding& f : findings)
        if (f.severity == Severity::Critical && !f.serverId.isNull())
            found.blockedBy[f.serverId].append(assess::sentenceOf(f));
    return found;
}

// What does not move is in no plan; one that holds it nevertheless, for it was there when the plan was made,
// learns why it must not.
QStringList obstaclesOf(const Server& server, const Surveyed& found) {
    QStringList obstacles = found.blockedBy.value(server.id);
    if (!assess::isToMove(server))
        obstacles.append(Tr::tr("It is a template, or its source names it no more. Plan again."));
    return obstacles;
}

plan::PlanInput planInput(const Surveyed& found, const PlanSettings& settings,
                          const QList<Blackout>& blackouts, const QList<WaveMember>& members = {}) {
    QSet<Id<Server>> planned;
    for (const WaveMember& m : members) planned.insert(m.serverId);
    QHash<Id<Server>, QList<Disk>> disks;
    for (const Disk& d : found.inventory.disks) disks[d.serverId].append(d);
    plan::PlanInput input{.settings = settings, .blackouts = blackouts};
    for (const Server& s : found.inventory.servers)
        if (assess::isToMove(s) || planned.contains(s.id))
            input.servers.append({.id = s.id,
                                  .systemId = s.systemId,
                                  .name = s.name,
                                  .volume = volumeOf(s, disks.value(s.id)),
                                  .blockedBy = obstaclesOf(s, found)});
    input.dependencies = plan::dependenciesOf(found.inventory.flows, input.servers, settings);
    return input;
}

void judge(const QList<Wave>& waves, const QList<WaveMember>& members, const plan::PlanInput& input,
           PlanSummary& summary) {
    summary.breaches = plan::checkPlan(waves, members, input);
    summary.notes = plan::notesOn(waves, members, input);
    summary.planHash = plan::planHash(waves, members, input.settings, input.dependencies);
}

// The project has one row of settings; its id stays.
PlanSettings withStoredId(PlanSettings settings, const PlanView& before, IdSource& ids) {
    if (before.settings) settings.id = before.settings->id;
    if (settings.id.isNull()) settings.id = ids.make<PlanSettings>();
    return settings;
}

QList<Blackout> withIds(QList<Blackout> blackouts, IdSource& ids) {
    for (Blackout& b : blackouts)
        if (b.id.isNull()) b.id = ids.make<Blackout>();
    return blackouts;
}

Result<void> storePlan(store::UnitOfWork& work, const PlanView& before, const plan::PlanInput& input,
                       plan::WavePlan& planned) {
    QList<PlanSettings> settings;
    if (before.settings) settings.append(*before.settings);
    CHECK(replaceStored(work, settings, {input.settings}));
    CHECK(replaceStored(work, before.blackouts, input.blackouts));
    for (const WaveMember& m : before.members) CHECK(work.remove(m));
    for (const Wave& w : before.waves) CHECK(work.remove(w));
    for (Wave& w : planned.waves) {
        TRY(w, work.insert(w));
    }
    for (WaveMember& m : planned.members) {
        TRY(m, work.insert(m));
    }
    return Ok();
}

}  // namespace

Result<QList<Finding>> assessProject(Project& project, JobContext& job) {
    CHECK(project.mayPerform(Action::ImportInventory));
    job.phase(Tr::tr("Assessing the servers"));
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const QList<Finding> findings, storeAssessment(project, work));
    oplog::LogRow row =
        logRow(project, {.permission = Action::ImportInventory, .name = QStringLiteral("inventory.assess")});
    row.after = compactJson({{QStringLiteral("findings"), findings.size()}});
    CHECK(work.log(row));
    CHECK(work.commit());
    return findings;
}

Result<QList<Sizing>> sizeServers(Project& project, JobContext& job) {
    CHECK(project.mayPerform(Action::SizeServers));
    job.phase(Tr::tr("Sizing the servers"));
    TRY(QList<Server> servers, project.store().repository<Server>().all());
    servers.removeIf([](const Server& s) { return !assess::isToMove(s); });
    QList<Sizing> sizings;
    for (const Server& s : servers) {
        if (job.cancelled()) return cancelledError();
        TRY(const Sizing sized, sizeOne(project, s).at(s.name));
        sizings.append(sized);
        job.progress({sizings.size(), servers.size(), ProgressUnit::Item});
    }
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const QList<Sizing> before, project.store().repository<Sizing>().all());
    takeOverIds(before, project.ids(), sizings);
    CHECK(replaceStored(work, before, sizings));
    oplog::LogRow row =
        logRow(project, {.permission = Action::SizeServers, .name = QStringLiteral("sizing.decide")});
    row.after = compactJson({{QStringLiteral("servers"), sizings.size()}});
    CHECK(work.log(row));
    CHECK(work.commit());
    return project.store().repository<Sizing>().all();
}

PlanSettings specificationSettings(IdSource& ids, QDate planningDate) {
    constexpr qint64 kHour = 3600;
    return {.id = ids.make<PlanSettings>(),
            .planningDate = planningDate,
            .deadline = QDate(2026, 5, 31),
            .lineRate = BitsPerSecond(100'000'000),
            .lineShare = Permille(667),
            .nightStart = Seconds(19 * kHour),
            .nightEnd = Seconds(7 * kHour),
            .cutoverLength = Seconds(4 * kHour),
            .cutoversPerWindow = 3};
}

Result<PlanSummary> planWaves(Project& project, const PlanSettings& settings,
                              const QList<Blackout>& blackouts, JobContext& job) {
    CHECK(project.mayPerform(Action::PlanWaves));
    job.phase(Tr::tr("Planning the waves"));
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const Surveyed found, surveyed(project.store()));
    TRY(const PlanView before, storedPlan(project.store()));
    const plan::PlanInput input =
        planInput(found, withStoredId(settings, before, project.ids()), withIds(blackouts, project.ids()));
    PlanSummary summary;
    TRY(summary.plan, plan::planWaves(input, project.ids()));
    if (job.cancelled()) return cancelledError();
    CHECK(storePlan(work, before, input, summary.plan));
    judge(summary.plan.waves, summary.plan.members, input, summary);
    oplog::LogRow row =
        logRow(project, {.permission = Action::PlanWaves, .name = QStringLiteral("plan.make")});
    row.after = compactJson({{QStringLiteral("plan_hash"), summary.planHash},
                             {QStringLiteral("verdict"), plan::verdictName(summary.plan.verdict)},
                             {QStringLiteral("waves"), summary.plan.waves.size()}});
    CHECK(work.log(row));
    CHECK(work.commit());
    return summary;
}

Result<PlanSummary> judgePlan(const Project& project) {
    CHECK(project.mayPerform(Action::View));
    TRY(const PlanView stored, storedPlan(project.store()));
    if (!stored.settings)
        return Error(ErrorCode::NotFound, Tr::tr("No waves are planned yet."))
            .withRemedy(Tr::tr("Plan them first."));
    TRY(const Surveyed found, surveyed(project.store()));
    const plan::PlanInput input = planInput(found, *stored.settings, stored.blackouts, stored.members);
    CHECK(plan::checkInput(input));
    PlanSummary summary;
    summary.plan.waves = stored.waves;
    summary.plan.members = stored.members;
    judge(stored.waves, stored.members, input, summary);
    summary.plan.verdict = plan::verdictOf(summary.breaches);
    return summary;
}

}  // namespace watari::usecases
