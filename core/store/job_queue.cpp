#include "core/store/job_queue.h"

#include "core/store/repository.h"

#include <QCoreApplication>

namespace watari::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Job)
};

constexpr QLatin1String kClaim(
    "UPDATE job SET state = 'running', worker_id = ?, heartbeat_at = ?, revision = revision + 1 "
    "WHERE id = (SELECT id FROM job WHERE %1 ORDER BY created_at, id LIMIT 1 {{skip_locked}}) RETURNING %2");
constexpr QLatin1String kIsWaiting("state = 'queued' AND not_before <= ?");
constexpr QLatin1String kIsDead("state = 'running' AND heartbeat_at < ?");
constexpr QLatin1String kIsHeldBy("state = 'running' AND worker_id = ?");
constexpr QLatin1String kHolders(
    "SELECT DISTINCT worker_id FROM job WHERE state = 'running' ORDER BY worker_id");
constexpr QLatin1String kOpenJobs(
    "SELECT CASE WHEN EXISTS (SELECT 1 FROM job WHERE state IN ('queued', 'running')) THEN 1 ELSE 0 END");
constexpr QLatin1String kIsHeld(" WHERE id = ? AND worker_id = ? AND state = 'running'");
constexpr QLatin1String kBeat(
    "UPDATE job SET heartbeat_at = ?, phase = ?, progress_done = ?, progress_total = ?, progress_unit = ?, "
    "rate_per_second = ?, message = ?");
constexpr QLatin1String kEnd(
    "UPDATE job SET state = ?, request = 'none', message = ?, worker_id = '', revision = revision + 1");
constexpr QLatin1String kRequeue(
    "UPDATE job SET state = 'queued', not_before = ?, message = ?, worker_id = '', revision = revision + 1");

struct RequestRule {
    JobRequest request;
    JobState state;
    JobState newState;
    JobRequest newRequest;
};

constexpr std::array<RequestRule, 10> kRequestRules{{
    {JobRequest::Cancel, JobState::Queued, JobState::Cancelled, JobRequest::None},
    {JobRequest::Cancel, JobState::Paused, JobState::Cancelled, JobRequest::None},
    {JobRequest::Cancel, JobState::Running, JobState::Running, JobRequest::Cancel},
    {JobRequest::Pause, JobState::Queued, JobState::Paused, JobRequest::None},
    {JobRequest::Pause, JobState::Paused, JobState::Paused, JobRequest::None},
    {JobRequest::Pause, JobState::Running, JobState::Running, JobRequest::Pause},
    {JobRequest::None, JobState::Queued, JobState::Queued, JobRequest::None},
    {JobRequest::None, JobState::Paused, JobState::Queued, JobRequest::None},
    {JobRequest::None, JobState::Running, JobState::Running, JobRequest::None},
    {JobRequest::Cancel, JobState::Cancelled, JobState::Cancelled, JobRequest::None},
}};

QString quotedColumns() {
    return QLatin1Char('"') + columnsOf<Job>().join(QStringLiteral("\", \"")) + QLatin1Char('"');
}

Error lostClaim(const JobClaim& claim) {
    return Error(ErrorCode::Conflict,
                 Tr::tr("The job %1 is no longer held by this worker.").arg(claim.jobId.text()))
        .withRemedy(Tr::tr("Stop working on it: another worker has it, or it was ended."));
}

}  // namespace

Result<Job> JobQueue::enqueue(UnitOfWork& work, Job job) {
    job.state = JobState::Queued;
    job.request = JobRequest::None;
    job.workerId.clear();
    job.heartbeatAt.reset();
    return work.insert(std::move(job));
}

Result<Job> JobQueue::request(UnitOfWork& work, const Id<Job>& id, JobRequest request) {
    TRY(Job job, Repository<Job>(work.database()).find(id));
    for (const RequestRule& rule : kRequestRules) {
        if (rule.request != request || rule.state != job.state) continue;
        job.state = rule.newState;
        job.request = rule.newRequest;
        return work.update(std::move(job));
    }
    return Error(ErrorCode::Conflict, Tr::tr("The job has already ended: %1.").arg(enumName(job.state)))
        .withRemedy(Tr::tr("Start a new job."))
        .at(job.title);
}

Result<std::optional<Job>> JobQueue::claimWhere(const QString& condition, const QVariantList& values,
                                                const QVariantList& claimValues) {
    TRY(Transaction transaction, Transaction::begin(*m_db));
    QList<Job> claimed;
    {
        TRY(QSqlQuery query,
            m_db->run(QString(kClaim).arg(condition, quotedColumns()), claimValues + values));
        TRY(claimed, allRows<Job>(std::move(query)));
    }
    CHECK(transaction.commit());
    if (claimed.isEmpty()) return std::optional<Job>();
    return std::optional<Job>(claimed.front());
}

Result<std::optional<Job>> JobQueue::claim(const QString& workerId, Instant now) {
    return claimWhere(kIsWaiting, {toColumn(now)}, {toColumn(workerId), toColumn(now)});
}

Result<std::optional<Job>> JobQueue::takeOver(const QString& workerId, Instant now, Seconds limit) {
    return claimWhere(kIsDead, {toColumn(now - limit)}, {toColumn(workerId), toColumn(now)});
}

Result<std::optional<Job>> JobQueue::takeOverFrom(const QString& deadWorker, const QString& workerId,
                                                  Instant now) {
    return claimWhere(kIsHeldBy, {toColumn(deadWorker)}, {toColumn(workerId), toColumn(now)});
}

Result<QStringList> JobQueue::holders() {
    TRY(QSqlQuery query, m_db->run(kHolders));
    QStringList workers;
    while (query.next()) workers << query.value(0).toString();
    return workers;
}

Result<bool> JobQueue::hasOpenJobs() {
    TRY(QSqlQuery query, m_db->run(kOpenJobs));
    return query.next() && query.value(0).toInt() == 1;
}

Result<QSqlQuery> JobQueue::change(const JobClaim& claim, const QString& sql, const QVariantList& values) {
    const QVariantList key{toColumn(claim.jobId.text()), toColumn(claim.workerId)};
    TRY(QSqlQuery query, m_db->run(sql, values + key));
    return query;
}

Result<JobRequest> JobQueue::beat(const JobClaim& claim, Instant now, const JobBeat& beat) {
    const QVariantList values{toColumn(now),
                              toColumn(beat.phase),
                              toColumn(beat.progressDone),
                              toColumn(beat.progressTotal),
                              toColumn(beat.progressUnit),
                              toColumn(beat.ratePerSecond),
                              toColumn(beat.message)};
    TRY(QSqlQuery query, change(claim, kBeat + kIsHeld + QLatin1String(" RETURNING request"), values));
    if (!query.next()) return lostClaim(claim);
    JobRequest request = JobRequest::None;
    CHECK(fromColumn(query.value(0), request));
    return request;
}

Result<void> JobQueue::finish(const JobClaim& claim, JobState state, const QString& message) {
    Q_ASSERT(state != JobState::Queued && state != JobState::Running);
    TRY(const QSqlQuery query, change(claim, kEnd + kIsHeld, {toColumn(state), toColumn(message)}));
    if (query.numRowsAffected() != 1) return lostClaim(claim);
    return Ok();
}

Result<void> JobQueue::requeue(const JobClaim& claim, Instant notBefore, const QString& message) {
    TRY(const QSqlQuery query, change(claim, kRequeue + kIsHeld, {toColumn(notBefore), toColumn(message)}));
    if (query.numRowsAffected() != 1) return lostClaim(claim);
    return Ok();
}

}  // namespace watari::store
