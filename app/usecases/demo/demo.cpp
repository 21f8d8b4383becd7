#include "app/usecases/demo/demo.h"

#include "app/usecases/collect.h"
#include "app/usecases/demo/demo_guest.h"
#include "app/usecases/demo/demo_migration.h"
#include "app/usecases/demo/demo_worker.h"
#include "app/usecases/export_evidence.h"
#include "app/usecases/import_inventory.h"
#include "app/usecases/judge.h"
#include "app/usecases/log_book.h"
#include "app/usecases/make_reports.h"
#include "app/usecases/manage_project.h"
#include "app/usecases/queries.h"
#include "app/usecases/roster.h"
#include "core/access/role.h"
#include "core/base/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <functional>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

constexpr CollectOptions kMinuteOfLooks{.every = Seconds(5), .rounds = 13};
constexpr CollectOptions kLooksAfterwards{.every = Seconds(5), .rounds = 5};
constexpr Seconds kShutdownLimit{60};
constexpr Seconds kBootLimit{120};
constexpr Seconds kCommitWindow{600};

QString approverName() {
    return Tr::tr("Prefecture approver");
}

class Demo {
public:
    Demo(const DemoOptions& options, const Environment& environment, JobContext& job)
        : m_options(options), m_environment(environment), m_job(job) {}

    Result<DemoReport> run();

private:
    using Action = Result<void> (Demo::*)();
    Result<void> step(const QString& title, Action action);
    Result<void> prepareFolder();
    Result<void> startGuest();
    Result<void> makeProject();
    Result<void> addPeople();
    Result<void> importServers();
    Result<void> findServer();
    Result<void> collectMinute();
    Result<void> judgeAll();
    Result<void> rollBackOnce();
    Result<void> migrateForGood();
    Result<void> watchTarget();
    Result<void> writeResults();
    Result<void> writeReports();
    Result<void> checkLog();
    Result<Run> migrate(DemoEnding ending);
    [[nodiscard]] RunOrder order() const;

    const DemoOptions& m_options;
    const Environment& m_environment;
    JobContext& m_job;
    DemoReport m_report;
    std::unique_ptr<DemoGuest> m_guest;  // last to go: the project's connections are closed by then
    std::optional<Project> m_project;
    std::optional<Project> m_approver;
    std::optional<DemoWorker> m_worker;
    Id<Server> m_server;
    Id<Run> m_run;
};

Seconds downtimeOf(const Run& run) {
    if (!run.serviceStoppedAt || !run.serviceRestoredAt) return Seconds(0);
    return *run.serviceRestoredAt - *run.serviceStoppedAt;
}

// What the specification states in chapter 7.
Result<void> checkTotals(const ImportSummary& read) {
    constexpr Bytes kStorage{14'837'330'000'000};
    const bool agree = read.systems == 13 && read.servers == 16 && read.windowsServers == 14 &&
                       read.redHatServers == 2 && read.cpu == MilliCores(22'000) &&
                       read.memory == kGB * 168 && read.storage == kStorage;
    if (agree) return Ok();
    return Error(ErrorCode::Damaged, Tr::tr("The sample does not add up to the specification's totals."));
}

Result<void> Demo::step(const QString& title, Action action) {
    if (m_job.cancelled()) return cancelledError();
    m_job.note(QStringLiteral("── %1").arg(title));
    QElapsedTimer timer;
    timer.start();
    CHECK((this->*action)().at(title));
    m_report.steps.append({title, Seconds(timer.elapsed() / 1000)});
    return Ok();
}

Result<void> Demo::prepareFolder() {
    if (m_options.folder.isEmpty()) {
        QTemporaryDir folder(QDir::temp().filePath(QStringLiteral("watari-demo-XXXXXX")));
        folder.setAutoRemove(false);
        m_report.folder = folder.path();
    } else {
        m_report.folder = QDir(m_options.folder).absolutePath();
    }
    if (QDir().mkpath(m_report.folder)) return Ok();
    return Error(ErrorCode::Environment, Tr::tr("The folder cannot be made."))
        .at(m_report.folder)
        .withRemedy(Tr::tr("Choose a folder that you may write."));
}

Result<void> Demo::startGuest() {
    const auto end = m_options.leftovers == DemoLeftovers::Keep ? DemoGuestEnd::Keep : DemoGuestEnd::Remove;
    TRY(m_guest, DemoGuest::start(m_environment.ids, end, m_job));
    m_job.note(
        Tr::tr("%1 runs on %2 from an IDE disk and writes records").arg(m_guest->name(), m_guest->uri()));
    return Ok();
}

Result<void> Demo::addPeople() {
    const auto name = [](access::Role role) { return enumName(role); };
    CHECK(addPerson(*m_project, {.name = Tr::tr("Migration lead"),
                                 .osUser = m_environment.osUser,
                                 .roles = {name(access::Role::UserAdmin), name(access::Role::OperationsLead),
                                           name(access::Role::Migrator), name(access::Role::Operator)}}));
    TRY(m_project, Project::open(m_project->location(), m_environment));
    CHECK(addPerson(*m_project, {.name = approverName(), .roles = {name(access::Role::PrefectureApprover)}}));
    return Ok();
}

Result<void> Demo::makeProject() {
    const QString path = QDir(m_report.folder).filePath(QStringLiteral("demo.watari"));
    TRY(m_project, Project::create(path, Tr::tr("Demonstration"), m_environment));
    CHECK(addPeople());
    Environment approver = m_environment;
    approver.personName = approverName();
    TRY(m_approver, Project::open(path, approver));
    return Ok();
}

Result<void> Demo::findServer() {
    TRY(const Inventory all, inventory(*m_project));
    for (const Server& server : all.servers)
        if (server.platformUuid == m_guest->uuid().text()) m_server = server.id;
    if (!m_server.isNull()) return Ok();
    return Error(ErrorCode::NotFound, Tr::tr("The guest is not in what the hypervisor told."));
}

Result<void> Demo::importServers() {
    TRY(const ImportSummary sample, importInventory(*m_project, {.source = sampleSource()}, m_job));
    CHECK(checkTotals(sample));
    m_job.note(Tr::tr("%1 systems, %2 servers (%3 Windows, %4 Red Hat), %5 cores, %6, %7")
                   .arg(sample.systems)
                   .arg(sample.servers)
                   .arg(sample.windowsServers)
                   .arg(sample.redHatServers)
                   .arg(coresText(sample.cpu), gigabyteText(sample.memory), gigabyteText(sample.storage)));
    // Whatever else runs on this machine is none of the demonstration's business.
    CHECK(importInventory(*m_project, {.source = m_guest->uri(), .options = {.only = {m_guest->name()}}},
                          m_job));
    return findServer();
}

Result<void> Demo::collectMinute() {
    TRY(const CollectSummary seen, collect(*m_project, kMinuteOfLooks, m_job));
    m_job.note(Tr::tr("%1 samples in %2 looks").arg(seen.samples).arg(seen.rounds));
    return Ok();
}

Result<void> Demo::judgeAll() {
    TRY(const auto findings, assessProject(*m_project, m_job));
    m_job.note(Tr::tr("%n finding(s)", nullptr, int(findings.size())));
    TRY(const auto sizings, sizeServers(*m_project, m_job));
    for (const Sizing& sizing : sizings)
        if (sizing.serverId == m_server) m_job.note(sizing.reason);
    TRY(const auto planned,
        planWaves(*m_project, specificationSettings(m_environment.ids, m_options.planningDate), {}, m_job));
    m_job.note(Tr::tr("%1 waves, %2 to move, finished on %3")
                   .arg(planned.plan.waves.size())
                   .arg(gigabyteText(planned.plan.volume),
                        planned.plan.finish ? minuteText(*planned.plan.finish) : QStringLiteral("－")));
    return Ok();
}

RunOrder Demo::order() const {
    return {.serverId = m_server,
            .targetName = m_guest->targetName(),
            .targetFolder = m_guest->targetFolder(),
            .targetNetwork = m_guest->network(),
            .checkKind = CheckKind::SerialConsole,
            .shutdownLimit = kShutdownLimit,
            .bootLimit = kBootLimit,
            .commitWindow = kCommitWindow};
}

Result<Run> Demo::migrate(DemoEnding ending) {
    if (!m_worker) {
        TRY(m_worker, DemoWorker::start(m_options.workerProgram, m_project->location(),
                                        QDir(m_report.folder).filePath(QStringLiteral("worker.log"))));
    }
    TRY(const Run run, demonstrateMigration(*m_project, *m_approver, {order(), ending, *m_worker}, m_job));
    m_run = run.id;
    return run;
}

Result<void> Demo::rollBackOnce() {
    TRY(const Run run, migrate(DemoEnding::RollBack));
    m_report.rollbackDowntime = downtimeOf(run);
    m_job.note(Tr::tr("The source serves again; the guest was down for %1")
                   .arg(durationText(m_report.rollbackDowntime)));
    return Ok();
}

Result<void> Demo::migrateForGood() {
    TRY(const Run run, migrate(DemoEnding::Commit));
    m_report.cutoverDowntime = downtimeOf(run);
    m_report.records = run.servedRecords;
    m_job.note(Tr::tr("Committed; the guest was down for %1").arg(durationText(m_report.cutoverDowntime)));
    return Ok();
}

Result<void> Demo::watchTarget() {
    TRY(const CollectSummary seen, collect(*m_project, kLooksAfterwards, m_job));
    m_job.note(Tr::tr("%1 samples in %2 looks").arg(seen.samples).arg(seen.rounds));
    return Ok();
}

Result<void> Demo::writeReports() {
    const auto write = [this](const Result<reports::Report>& report, const QString& name) -> Result<void> {
        if (!report) return report.error();
        TRY(const WrittenReport written, writeReport(*m_project, *report, {m_report.folder, name}, m_job));
        m_report.files += written.files;
        return Ok();
    };
    const QDate today = jstDate(m_environment.clock.now());
    CHECK(write(slaMonthReport(*m_project, today.year(), today.month()), QStringLiteral("sla-month")));
    CHECK(write(migrationReport(*m_project, m_run), QStringLiteral("migration")));
    return write(planReport(*m_project), QStringLiteral("plan"));
}

Result<void> Demo::checkLog() {
    TRY(const oplog::LogReport report, verifyLog(*m_project));
    if (!report.isGood()) return Error(ErrorCode::Damaged, Tr::tr("The operation log does not agree."));
    m_job.note(Tr::tr("The operation log agrees"));
    return Ok();
}

Result<void> Demo::writeResults() {
    const QString evidence = QDir(m_report.folder).filePath(QStringLiteral("evidence"));
    TRY(const QStringList files, exportEvidence(*m_project, m_run, evidence, m_job));
    m_report.files += files;
    CHECK(writeReports());
    return checkLog();
}

Result<DemoReport> Demo::run() {
    CHECK(prepareFolder());
    CHECK(step(Tr::tr("A virtual machine of our own"), &Demo::startGuest));
    CHECK(step(Tr::tr("A project with its people"), &Demo::makeProject));
    CHECK(step(Tr::tr("Inventory"), &Demo::importServers));
    CHECK(step(Tr::tr("A minute of measurements"), &Demo::collectMinute));
    CHECK(step(Tr::tr("Assessment, sizing and plan"), &Demo::judgeAll));
    CHECK(step(Tr::tr("Migration, rolled back"), &Demo::rollBackOnce));
    CHECK(step(Tr::tr("Migration, committed"), &Demo::migrateForGood));
    CHECK(step(Tr::tr("The target in service"), &Demo::watchTarget));
    CHECK(step(Tr::tr("Evidence and reports"), &Demo::writeResults));
    if (m_options.leftovers == DemoLeftovers::Keep) m_report.removal = m_guest->removalCommands();
    return m_report;
}

}  // namespace

Result<DemoReport> runDemo(const DemoOptions& options, const Environment& environment, JobContext& job) {
    return Demo(options, environment, job).run();
}

}  // namespace watari::usecases
