// Jobs between the window, the commands and the workers: each is claimed by one worker at a time and is alive
// while that worker's heart beats.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/job.h"
#include "core/store/unit_of_work.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace watari::store {

// What a worker tells with each beat.
struct JobBeat {
    QString phase;
    qint64 progressDone = 0;
    qint64 progressTotal = 0;
    QString progressUnit;
    qint64 ratePerSecond = 0;
    QString message;
};

// A worker's hold on a job; every call by it is refused (Conflict) once another worker has taken over.
struct JobClaim {
    Id<Job> jobId;
    QString workerId;
};

class JobQueue {
public:
    explicit JobQueue(Database& db) : m_db(&db) {}

    // By people, within a unit of work that logs it.

    // Stores the job as queued.
    [[nodiscard]] static Result<Job> enqueue(UnitOfWork& work, Job job);
    // Pause or Cancel; None takes a pause back. Takes effect at once where no worker holds the job, else at
    // the worker's next beat. Errors: NotFound, Conflict when the job has ended.
    [[nodiscard]] static Result<Job> request(UnitOfWork& work, const Id<Job>& id, JobRequest request);

    // By workers, each in a transaction of its own. These are facts of machines and write no log row.

    // The oldest queued job whose time has come; two workers never get the same. None: nothing to do.
    [[nodiscard]] Result<std::optional<Job>> claim(const QString& workerId, Instant now);
    // A running job whose last beat is older than `limit`: its worker is dead.
    [[nodiscard]] Result<std::optional<Job>> takeOver(const QString& workerId, Instant now, Seconds limit);
    // A running job of a worker known to be dead, whatever its last beat.
    [[nodiscard]] Result<std::optional<Job>> takeOverFrom(const QString& deadWorker, const QString& workerId,
                                                          Instant now);
    // Workers that hold a running job.
    [[nodiscard]] Result<QStringList> holders();
    // Whether any job is still to be done by somebody: queued or running.
    [[nodiscard]] Result<bool> hasOpenJobs();
    // Says that the worker lives; returns what people want of the job.
    [[nodiscard]] Result<JobRequest> beat(const JobClaim& claim, Instant now, const JobBeat& beat);
    // Ends the claim: Done, Failed, Cancelled or Paused.
    [[nodiscard]] Result<void> finish(const JobClaim& claim, JobState state, const QString& message);
    // Gives the job back, to be claimed not before the time given.
    [[nodiscard]] Result<void> requeue(const JobClaim& claim, Instant notBefore, const QString& message);

private:
    Result<std::optional<Job>> claimWhere(const QString& condition, const QVariantList& values,
                                          const QVariantList& claimValues);
    Result<QSqlQuery> change(const JobClaim& claim, const QString& sql, const QVariantList& values);

    Database* m_db;
};

}  // namespace watari::store
