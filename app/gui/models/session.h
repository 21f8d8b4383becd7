// A project while a window shows it: reads it, watches it for changes and runs the window's work, all on
// other threads. Lives on the window's thread.
#pragma once

#include "app/gui/models/snapshot.h"
#include "app/gui/models/task_context.h"
#include "app/gui/models/work_lane.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace watari::gui {

// Asked: work goes one after another. Long: work of minutes or hours that other work need not wait for, on a
// lane of its own. Scheduled: as Asked, but by nobody who waits for it.
enum class TaskKind { Asked, Long, Scheduled };

// What the dock shows of work that the window started.
struct TaskView {
    QString id;
    QString title;
    TaskKind kind = TaskKind::Asked;
    TaskProgress progress;
    bool cancelling = false;
};

enum class SessionStart { Open, Create };

struct SessionPlace {
    QString location;
    SessionStart start = SessionStart::Open;
    QString projectName = {};  // for Create
};

class Session final : public QObject {
    Q_OBJECT
public:
    // Clock and ids of the environment outlive the session. Nothing is opened before load().
    Session(const SessionPlace& place, const usecases::Environment& environment, QObject* parent = nullptr);
    ~Session() override;

    // Opens (or makes) the project and reads it; then `loaded` or `failed`.
    void load();
    // Looks for changes every second from now on.
    void watch();
    // Reads everything again, changed or not.
    void refresh();

    [[nodiscard]] const QString& location() const { return m_location; }
    [[nodiscard]] const usecases::Environment& environment() const { return m_environment; }
    [[nodiscard]] Instant now() const { return m_environment.clock.now(); }
    // Null until loaded.
    [[nodiscard]] const Snapshot& snapshot() const { return m_snapshot; }
    [[nodiscard]] QList<TaskView> tasks() const;
    // Nothing is being read and no task runs.
    [[nodiscard]] bool isIdle() const { return m_reads == 0 && m_tasks.isEmpty(); }

    template <class T>
    using Work = std::function<Result<T>(usecases::Project&, JobContext&)>;
    template <class T>
    using Done = std::function<void(Result<T>)>;

    // Work that may take long or changes the project: shown in the dock, can be cancelled, followed by a
    // refresh. `done` is dropped when `receiver` is gone. Cancelled work is reported to `done` as such.
    template <class T>
    void run(const QString& title, QObject* receiver, Work<T> work, Done<T> done,
             TaskKind kind = TaskKind::Asked) {
        startTask(title, kind, bind<T>(receiver, std::move(work), std::move(done)));
    }
    // A question about the project, answered soon; not shown in the dock.
    template <class T>
    void ask(QObject* receiver, Work<T> work, Done<T> done) {
        startRead(bind<T>(receiver, std::move(work), std::move(done)));
    }
    void cancel(const QString& taskId);

Q_SIGNALS:
    void loaded();
    void failed(const watari::Error& error);  // the project cannot be opened
    void snapshotChanged();
    void tasksChanged();
    // The project could not be read just now (a lost connection); the next look tries again.
    void readFailed(const watari::Error& error);

private:
    using BoundWork = std::function<WorkLane::Completion(Result<usecases::Project*>, JobContext&)>;
    struct Task {
        QString id;
        QString title;
        TaskKind kind;
        std::shared_ptr<TaskContext> context;
    };

    template <class T>
    static BoundWork bind(QObject* receiver, Work<T> work, Done<T> done) {
        return [guard = QPointer<QObject>(receiver), work = std::move(work), done = std::move(done)](
                   Result<usecases::Project*> project, JobContext& job) -> WorkLane::Completion {
            auto result = std::make_shared<Result<T>>(project ? work(**project, job) : project.error());
            return [guard, done, result] {
                if (guard) done(std::move(*result));
            };
        };
    }
    void startTask(const QString& title, TaskKind kind, BoundWork work);
    void startRead(BoundWork work);
    void finishTask(const QString& id);
    void look();
    void take(const Result<Snapshot>& read);
    void takeJobs(const QList<Job>& jobs);

    QString m_location;
    usecases::Environment m_environment;
    Snapshot m_snapshot;
    QList<Task> m_tasks;
    int m_reads = 0;
    int m_nextTask = 1;
    bool m_looking = false;
    int m_lookNumber = 0;
    QTimer m_timer;
    std::unique_ptr<WorkLane> m_reader;
    std::unique_ptr<WorkLane> m_worker;
    std::unique_ptr<WorkLane> m_longWorker;
};

}  // namespace watari::gui
