#include "app/usecases/worker_job.h"

#include "core/migrate/transitions.h"
#include "core/store/project_store.h"

#include <algorithm>
#include <chrono>

namespace watari::usecases {
namespace {

qint64 monotonicMs() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QString unitName(ProgressUnit unit) {
    switch (unit) {
        case ProgressUnit::Byte:
            return QStringLiteral("byte");
        case ProgressUnit::Item:
            return QStringLiteral("item");
        case ProgressUnit::Second:
            break;
    }
    return QStringLiteral("second");
}

StopReason reasonOf(JobRequest request) {
    switch (request) {
        case JobRequest::None:
            return StopReason::None;
        case JobRequest::Pause:
            return StopReason::Paused;
        case JobRequest::Cancel:
            break;
    }
    return StopReason::Cancelled;
}

}  // namespace

WorkerJob::WorkerJob(WorkerJobSettings settings, JobContext& watcher)
    : m_settings(std::move(settings)), m_watcher(watcher), m_heart([this] { beatUntilEnd(); }) {}

WorkerJob::~WorkerJob() {
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_wake.notify_all();
    m_heart.join();
}

void WorkerJob::phase(const QString& title) {
    {
        const std::lock_guard lock(m_mutex);
        m_beat = {.phase = title, .message = m_beat.message};
        m_rate = {};
    }
    m_watcher.phase(title);
}

void WorkerJob::progress(const Progress& progress) {
    {
        const std::lock_guard lock(m_mutex);
        m_beat.progressDone = progress.done;
        m_beat.progressTotal = progress.total;
        m_beat.progressUnit = unitName(progress.unit);
        m_rate.add(monotonicMs(), progress.done);
    }
    m_watcher.progress(progress);
}

void WorkerJob::note(const QString& text) {
    {
        const std::lock_guard lock(m_mutex);
        m_beat.message = text;
    }
    m_watcher.note(text);
}

bool WorkerJob::cancelled() const {
    return stopReason() != StopReason::None;
}

StopReason WorkerJob::stopReason() const {
    if (m_watcher.cancelled()) return StopReason::WorkerStops;
    const std::lock_guard lock(m_mutex);
    return m_stop;
}

store::JobBeat WorkerJob::currentBeat() {
    const std::lock_guard lock(m_mutex);
    m_beat.ratePerSecond = qint64(m_rate.ratePerSecond().value_or(0));
    return m_beat;
}

bool WorkerJob::rest() {
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, std::chrono::seconds(m_settings.heartbeat.value()), [this] { return m_ended; });
    return !m_ended;
}

Result<bool> WorkerJob::runIsAsked(Project& project) const {
    if (m_settings.run.isNull()) return false;
    TRY(const Run run, project.store().repository<Run>().find(m_settings.run));
    return migrate::signalFor(run.state, run.request).has_value();
}

Result<StopReason> WorkerJob::beat(Project& project) {
    store::JobQueue queue(project.store().database());
    const auto request = queue.beat(m_settings.claim, project.clock().now(), currentBeat());
    if (!request && request.error().code() == ErrorCode::Conflict) return StopReason::LostToAnother;
    if (!request) return request.error();
    TRY(const bool asked, runIsAsked(project));
    return asked ? StopReason::RunAsked : reasonOf(*request);
}

// The claim was the first beat, so work shorter than a pause (a look at a run that waits) opens no second
// connection. A store that does not answer for a moment is asked again: nobody takes the job over before its
// time.
void WorkerJob::beatUntilEnd() {
    std::optional<Project> project;
    while (rest()) {
        if (!project) {
            if (auto opened = Project::open(m_settings.location, m_settings.environment))
                project.emplace(std::move(*opened));
        }
        if (!project) continue;
        const auto reason = beat(*project);
        const std::lock_guard lock(m_mutex);
        if (reason) m_stop = std::max(m_stop, *reason);
    }
}

}  // namespace watari::usecases
