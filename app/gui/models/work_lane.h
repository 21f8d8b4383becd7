// One working thread with its own opened project. Work goes in as functions, one after another; what it
// brings comes back on the thread that made the lane.
#pragma once

#include "app/usecases/project.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace watari::gui {

// How the lane gets its project; called on the lane's thread, once.
using ProjectOpener = std::function<Result<usecases::Project>()>;

class WorkLane final : public QObject {
    Q_OBJECT
public:
    // Runs on the lane's thread; what it returns runs on the maker's thread. The error is the one of opening
    // the project.
    using Completion = std::function<void()>;
    using Work = std::function<Completion(Result<usecases::Project*>)>;

    explicit WorkLane(ProjectOpener opener, QObject* parent = nullptr);
    // Waits for the work at hand; work not yet begun is dropped.
    ~WorkLane() override;

    void post(Work work);

private:
    class Agent;
    QThread m_thread;
    Agent* m_agent;  // lives on the thread and ends with it
};

}  // namespace watari::gui
