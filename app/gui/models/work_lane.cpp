#include "app/gui/models/work_lane.h"

#include <optional>

namespace watari::gui {

class WorkLane::Agent final : public QObject {
public:
    explicit Agent(ProjectOpener opener) : m_opener(std::move(opener)) {}

    [[nodiscard]] Result<usecases::Project*> project() {
        if (!m_project) {
            auto opened = m_opener();
            if (!opened) return opened.error();
            m_project.emplace(std::move(*opened));
        }
        return &*m_project;
    }

private:
    ProjectOpener m_opener;
    std::optional<usecases::Project> m_project;
};

WorkLane::WorkLane(ProjectOpener opener, QObject* parent)
    : QObject(parent), m_agent(new Agent(std::move(opener))) {
    m_agent->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_agent, &QObject::deleteLater);
    m_thread.start();
}

WorkLane::~WorkLane() {
    m_thread.quit();
    m_thread.wait();
}

void WorkLane::post(Work work) {
    Agent* agent = m_agent;
    QMetaObject::invokeMethod(
        agent,
        [this, agent, work = std::move(work)] {
            // The lane waits for its thread before it goes, so `this` is there.
            QMetaObject::invokeMethod(this, work(agent->project()), Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

}  // namespace watari::gui
