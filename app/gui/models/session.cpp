#include "app/gui/models/session.h"

#include <optional>

namespace watari::gui {

namespace {

constexpr int kLookEveryMs = 1000;

constexpr int kLooksWithoutLog = 5;  // who may not read the log reads everything at each of so many looks

// The answer of a look: jobs always, everything only when the operation log has grown.
struct Look {
    QList<Job> jobs;
    std::optional<Snapshot> changed;
};

Result<bool> hasChanged(const usecases::Project& project, qint64 knownHead, int number) {
    if (!mayReadLog(project)) return number % kLooksWithoutLog == 0;
    TRY(const auto newest, usecases::operationLog(project, 1));
    return (newest.isEmpty() ? 0 : newest.front().number) != knownHead;
}

Result<Look> lookFor(const usecases::Project& project, const Snapshot& known, int number) {
    Look look;
    TRY(const bool changed, hasChanged(project, known->logHead(), number));
    if (changed) {
        TRY(look.changed, loadSnapshot(project, known));
        return look;
    }
    TRY(look.jobs, usecases::jobs(project));
    return look;
}

ProjectOpener openerOf(const QString& location, const usecases::Environment& environment) {
    return [location, environment] { return usecases::Project::open(location, environment); };
}

ProjectOpener openerOf(const SessionPlace& place, const usecases::Environment& environment) {
    if (place.start == SessionStart::Open) return openerOf(place.location, environment);
    return [place, environment] {
        return usecases::Project::create(place.location, place.projectName, environment);
    };
}

}  // namespace

Session::Session(const SessionPlace& place, const usecases::Environment& environment, QObject* parent)
    : QObject(parent),
      m_location(place.location),
      m_environment(environment),
      m_reader(std::make_unique<WorkLane>(openerOf(place, environment))),
      m_worker(std::make_unique<WorkLane>(openerOf(place.location, environment))),
      m_longWorker(std::make_unique<WorkLane>(openerOf(place.location, environment))) {
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &Session::look);
}

Session::~Session() {
    for (const Task& task : m_tasks) task.context->cancel();
}

void Session::load() {
    ask<Snapshot>(
        this, [](const usecases::Project& project, JobContext&) { return loadSnapshot(project); },
        [this](const Result<Snapshot>& read) {
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            m_snapshot = *read;
            Q_EMIT loaded();
            Q_EMIT snapshotChanged();
        });
}

void Session::watch() {
    m_timer.start();
}

void Session::refresh() {
    ask<Snapshot>(
        this,
        [known = m_snapshot](const usecases::Project& project, JobContext&) {
            return loadSnapshot(project, known);
        },
        [this](const Result<Snapshot>& read) { take(read); });
}

void Session::take(const Result<Snapshot>& read) {
    if (!read) {
        Q_EMIT readFailed(read.error());
        return;
    }
    m_snapshot = *read;
    Q_EMIT snapshotChanged();
}

void Session::takeJobs(const QList<Job>& jobs) {
    if (!m_snapshot || jobs == m_snapshot->jobs) return;
    m_snapshot = withJobs(*m_snapshot, jobs);
    Q_EMIT snapshotChanged();
}

void Session::look() {
    if (!m_tasks.isEmpty()) Q_EMIT tasksChanged();
    if (m_looking || !m_snapshot) return;
    m_looking = true;
    const int number = ++m_lookNumber;
    ask<Look>(
        this,
        [known = m_snapshot, number](const usecases::Project& project, JobContext&) {
            return lookFor(project, known, number);
        },
        [this](const Result<Look>& look) {
            m_looking = false;
            if (!look)
                Q_EMIT readFailed(look.error());
            else if (look->changed) {
                if (!showsTheSame(**look->changed, *m_snapshot)) take(*look->changed);
            } else
                takeJobs(look->jobs);
        });
}

QList<TaskView> Session::tasks() const {
    QList<TaskView> views;
    for (const Task& task : m_tasks)
        views.append({task.id, task.title, task.kind, task.context->now(), task.context->cancelled()});
    return views;
}

void Session::cancel(const QString& taskId) {
    for (const Task& task : m_tasks)
        if (task.id == taskId) task.context->cancel();
    Q_EMIT tasksChanged();
}

void Session::startTask(const QString& title, TaskKind kind, BoundWork work) {
    const Task task{QStringLiteral("task-%1").arg(m_nextTask++), title, kind,
                    std::make_shared<TaskContext>()};
    m_tasks.append(task);
    Q_EMIT tasksChanged();
    WorkLane& lane = kind == TaskKind::Long ? *m_longWorker : *m_worker;
    lane.post([this, task, work = std::move(work)](Result<usecases::Project*> project) {
        return [this, id = task.id, done = work(std::move(project), *task.context)] {
            finishTask(id);
            done();
            refresh();
        };
    });
}

void Session::startRead(BoundWork work) {
    ++m_reads;
    m_reader->post([this, work = std::move(work)](Result<usecases::Project*> project) {
        NoJobContext job;
        return [this, done = work(std::move(project), job)] {
            --m_reads;
            done();
        };
    });
}

void Session::finishTask(const QString& id) {
    m_tasks.removeIf([&id](const Task& task) { return task.id == id; });
    Q_EMIT tasksChanged();
}

}  // namespace watari::gui
