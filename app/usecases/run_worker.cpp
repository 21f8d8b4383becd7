#include "app/usecases/run_worker.h"

#include "app/usecases/complete_run.h"
#include "app/usecases/due_reading.h"
#include "app/usecases/hypervisors.h"
#include "app/usecases/log_rows.h"
#include "app/usecases/run_job.h"
#include "app/usecases/transfer_disk.h"
#include "app/usecases/worker_identity.h"
#include "app/usecases/worker_job.h"
#include "core/disk/transfer.h"
#include "core/domain/names.h"
#include "core/migrate/engine.h"
#include "core/migrate/transitions.h"
#include "core/store/project_store.h"
#include "core/store/stored_migration_journal.h"

#include <QCoreApplication>
#include <QThread>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Worker)
};

constexpr Seconds kRetryAfter{10};
constexpr Seconds kHypervisorLimit{30};
constexpr unsigned long kNapMs = 100;

// What becomes of the claim when the work has come to a stand.
struct JobEnd {
    std::optional<JobState> state;  // none: back into the queue, not before `again`
    Instant again;
    QString message;
};

class Worker {
public:
    Worker(Project project, const Environment& environment, const WorkerOptions& options, JobContext& watcher)
        : m_project(std::move(project)),
          m_environment(environment),
          m_options(options),
          m_watcher(watcher),
          m_id(workerIdentity(environment.host)),
          m_queue(m_project.store().database()),
          m_hypervisors(kHypervisorLimit) {}

    Result<void> run();

private:
    Result<std::optional<Job>> nextJob();
    Result<std::optional<Job>> fromDeadNeighbour();
    Result<void> readDueSource();
    Result<void> work(const Job& job);
    Result<JobEnd> doJob(const Job& job);
    Result<JobEnd> copy(const Job& job, WorkerJob& context);
    Result<JobEnd> migrate(const Id<Run>& id, WorkerJob& context);
    Result<JobEnd> endOf(const Run& run);
    JobEnd interrupted(StopReason reason) const;
    [[nodiscard]] JobEnd againIn(Seconds delay, const QString& message) const;
    void nap() const;

    Project m_project;
    const Environment& m_environment;
    const WorkerOptions& m_options;
    JobContext& m_watcher;
    QString m_id;
    store::JobQueue m_queue;
    Hypervisors m_hypervisors;
    SourceTries m_tries;
};

disk::CopyRequest requestOf(const TransferOrder& order, const Job& job) {
    const auto kind = order.targetFormat == disk::sinkFormat(disk::SinkKind::RawFile)
                          ? disk::SinkKind::RawFile
                          : disk::SinkKind::Qcow2File;
    return {.source = disk::namedSource(order.source, order.sourceFormat),
            .target = {.path = order.target, .kind = kind},
            .journalPath = disk::journalPathFor(order.target),
            .transferId = job.id.text()};
}

JobEnd Worker::againIn(Seconds delay, const QString& message) const {
    return {std::nullopt, m_project.clock().now() + delay, message};
}

JobEnd Worker::interrupted(StopReason reason) const {
    switch (reason) {
        case StopReason::Paused:
            return {JobState::Paused, {}, Tr::tr("Paused; resuming goes on where it stopped")};
        case StopReason::Cancelled:
            return {JobState::Cancelled, {}, Tr::tr("Cancelled; what was copied is kept")};
        case StopReason::None:
        case StopReason::RunAsked:
        case StopReason::LostToAnother:
        case StopReason::WorkerStops:
            break;
    }
    return againIn(Seconds(0), Tr::tr("The worker was stopped"));
}

Result<JobEnd> Worker::copy(const Job& job, WorkerJob& context) {
    TRY(const TransferOrder order, transferOrder(job));
    const auto report = disk::copyDisk(requestOf(order, job), context);
    if (!report && report.error().isCancelled()) return interrupted(context.stopReason());
    if (!report) return report.error();
    return JobEnd{JobState::Done, {}, Tr::tr("Copied; root %1").arg(disk::toHex(report->root))};
}

// A run that has ended, or that waits: for a person, or for its commit timer.
Result<JobEnd> Worker::endOf(const Run& run) {
    if (!migrate::isFinal(run.state))
        return againIn(m_options.poll, Tr::tr("Waiting: %1").arg(titleOf(run.state)));
    CHECK(completeRun(m_project, run));
    if (run.state == RunState::Committed) return JobEnd{JobState::Done, {}, titleOf(run.state)};
    if (run.state == RunState::Cancelled) return JobEnd{JobState::Cancelled, {}, titleOf(run.state)};
    const QString why = run.lastError.isEmpty() ? titleOf(run.state) : run.lastError;
    return JobEnd{run.lastError.isEmpty() ? JobState::Done : JobState::Failed, {}, why};
}

Result<JobEnd> Worker::migrate(const Id<Run>& id, WorkerJob& context) {
    store::StoredMigrationJournal journal(m_project.store().database(), m_project.ids(),
                                          logAuthor(m_project));
    const migrate::Surroundings around{
        .journal = journal,
        .clock = m_project.clock(),
        .connect = [this](const QString& uri, JobContext& job) { return m_hypervisors.connect(uri, job); }};
    const auto run = migrate::driveRun(around, id, context);
    if (run) return endOf(*run);
    if (run.error().isCancelled()) return interrupted(context.stopReason());
    // Cannot go on now, but must not be given up either.
    return againIn(kRetryAfter, run.error().text());
}

Result<JobEnd> Worker::doJob(const Job& job) {
    WorkerJob context({.location = m_project.location(),
                       .environment = m_environment,
                       .claim = {job.id, m_id},
                       .run = runOf(job),
                       .heartbeat = m_options.heartbeat},
                      m_watcher);
    switch (job.kind) {
        case JobKind::Transfer:
            return copy(job, context);
        case JobKind::Migration:
            break;
    }
    return migrate(runOf(job), context);
}

Result<void> Worker::work(const Job& job) {
    m_watcher.note(job.title);
    auto end = doJob(job);
    if (!end) end = JobEnd{JobState::Failed, {}, end.error().text()};
    const store::JobClaim claim{job.id, m_id};
    const auto ended = end->state ? m_queue.finish(claim, *end->state, end->message)
                                  : m_queue.requeue(claim, end->again, end->message);
    // Somebody else has it by now and will end it.
    if (!ended && ended.error().code() == ErrorCode::Conflict) return Ok();
    return ended;
}

Result<std::optional<Job>> Worker::fromDeadNeighbour() {
    TRY(const QStringList holders, m_queue.holders());
    for (const QString& holder : holders) {
        if (holder == m_id || lifeOf(holder, m_environment.host) != WorkerLife::Dead) continue;
        return m_queue.takeOverFrom(holder, m_id, m_project.clock().now());
    }
    return std::optional<Job>();
}

Result<std::optional<Job>> Worker::nextJob() {
    TRY(auto job, fromDeadNeighbour());
    if (job) return job;
    TRY(job, m_queue.takeOver(m_id, m_project.clock().now(), m_options.deadAfter));
    if (job) return job;
    return m_queue.claim(m_id, m_project.clock().now());
}

// Copies and migrations come first: a source is read again when nothing else waits, one at a time. The reason
// of a failure is kept with the source, which is tried again in its own time.
Result<void> Worker::readDueSource() {
    const Instant now = m_project.clock().now();
    TRY(const QList<ImportSource> sources, importSources(m_project));
    const auto source = nextDueSource(sources, m_tries, now);
    if (!source) return Ok();
    m_tries.insert(source->id, now);
    m_watcher.note(Tr::tr("Reading %1 again").arg(source->location));
    const auto summary = rereadSource(m_project, source->id, m_watcher);
    if (!summary && !summary.error().isCancelled()) m_watcher.note(summary.error().text());
    return Ok();
}

void Worker::nap() const {
    for (qint64 ms = 0; ms < m_options.poll.value() * 1000 && !m_watcher.cancelled(); ms += qint64(kNapMs))
        QThread::msleep(kNapMs);
}

Result<void> Worker::run() {
    while (!m_watcher.cancelled()) {
        TRY(const auto job, nextJob());
        if (job) {
            CHECK(work(*job));
            continue;
        }
        TRY(const bool open, m_queue.hasOpenJobs());
        if (!open && m_options.end == WorkerEnd::WhenIdle) return Ok();
        CHECK(readDueSource());
        nap();
    }
    return Ok();
}

}  // namespace

Result<void> runWorker(const QString& location, const Environment& environment, const WorkerOptions& options,
                       JobContext& watcher) {
    TRY(Project project, Project::open(location, environment));
    CHECK(project.mayPerform(access::Action::RunWorker));
    return Worker(std::move(project), environment, options, watcher).run();
}

}  // namespace watari::usecases
