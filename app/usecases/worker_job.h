// A job in the hands of a worker: its heart beats from a thread of its own, tells how far the work is, and
// learns what people want of it. Internal to the room.
#pragma once

#include "app/usecases/project.h"
#include "core/base/job_context.h"
#include "core/domain/job.h"
#include "core/domain/run.h"
#include "core/store/job_queue.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace watari::usecases {

// Why the work was told to stop; the strongest wins.
enum class StopReason { None, RunAsked, Paused, Cancelled, LostToAnother, WorkerStops };

struct WorkerJobSettings {
    QString location;
    Environment environment;
    store::JobClaim claim;
    Id<Run> run;  // null: the job carries none
    Seconds heartbeat;
};

// Lives as long as the claim. The watcher gets the same reports, on the calling thread.
class WorkerJob final : public JobContext {
public:
    WorkerJob(WorkerJobSettings settings, JobContext& watcher);
    ~WorkerJob() override;
    WorkerJob(const WorkerJob&) = delete;
    WorkerJob& operator=(const WorkerJob&) = delete;

    void phase(const QString& title) override;
    void progress(const Progress& progress) override;
    void note(const QString& text) override;
    [[nodiscard]] bool cancelled() const override;

    [[nodiscard]] StopReason stopReason() const;

private:
    void beatUntilEnd();
    Result<StopReason> beat(Project& project);
    Result<bool> runIsAsked(Project& project) const;
    [[nodiscard]] store::JobBeat currentBeat();
    // False when the heart is to stop.
    bool rest();

    WorkerJobSettings m_settings;
    JobContext& m_watcher;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    store::JobBeat m_beat;
    RateMeter m_rate;
    StopReason m_stop = StopReason::None;
    bool m_ended = false;
    std::thread m_heart;
};

}  // namespace watari::usecases
