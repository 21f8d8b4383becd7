// The worker: claims queued jobs, does them, and survives being killed at any moment.
#pragma once

#include "app/usecases/project.h"
#include "core/base/job_context.h"

namespace watari::usecases {

enum class WorkerEnd {
    Never,     // until cancelled
    WhenIdle,  // when no job is queued, running or waiting for somebody
};

struct WorkerOptions {
    WorkerEnd end = WorkerEnd::Never;
    Seconds poll{1};        // between two looks at an empty queue, and at a run that waits for a person
    Seconds heartbeat{2};   // of a job at work
    Seconds deadAfter{20};  // a job whose worker has been silent for longer is taken over
};

// Opens the location anew and works on the calling thread until the end or until cancelled (which gives the
// job at hand back to the queue). First ends what a predecessor on this machine left behind: backup jobs,
// sockets, scratch files. Progress and notes of the jobs go to the store and to `watcher`.
[[nodiscard]] Result<void> runWorker(const QString& location, const Environment& environment,
                                     const WorkerOptions& options, JobContext& watcher);

}  // namespace watari::usecases
