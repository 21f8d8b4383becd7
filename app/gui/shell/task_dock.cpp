#include "app/gui/shell/task_dock.h"

#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/error_box.h"
#include "app/usecases/migrate_server.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace watari::gui {

TaskDock::TaskDock(QWidget* parent) : QDockWidget(tr("Tasks"), parent), m_tasks(makeTaskTable(this)) {
    setObjectName(QStringLiteral("tasks"));
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    auto* content = new QWidget(this);
    m_table = new DataTable(QStringLiteral("taskTable"), m_tasks, DataTable::Bar::Hidden, content);
    m_table->setEmptyText(tr("Nothing is at work."));
    m_cancel = new QPushButton(tr("Cancel task"), content);
    m_cancel->setEnabled(false);
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_cancel, 0, Qt::AlignTop);
    setWidget(content);
    connect(m_cancel, &QPushButton::clicked, this, &TaskDock::cancelCurrent);
    connect(m_table, &DataTable::currentIdChanged, this, &TaskDock::enableCancel);
}

void TaskDock::setSession(Session* session) {
    m_session = session;
    if (session != nullptr) {
        connect(session, &Session::tasksChanged, this, &TaskDock::update);
        connect(session, &Session::snapshotChanged, this, &TaskDock::update);
    }
    update();
}

void TaskDock::update() {
    const QList<Job> jobs =
        m_session != nullptr && m_session->snapshot() ? m_session->snapshot()->jobs : QList<Job>();
    m_tasks->setRows(m_session != nullptr ? taskRows(m_session->tasks(), jobs) : QList<TaskRow>());
    enableCancel();
}

void TaskDock::enableCancel() {
    const QString id = m_table->currentId();
    bool possible = false;
    for (const TaskRow& row : m_tasks->rows()) possible = possible || (row.id == id && row.canCancel);
    m_cancel->setEnabled(possible);
}

void TaskDock::cancelCurrent() {
    const QString id = m_table->currentId();
    for (const TaskRow& row : m_tasks->rows()) {
        if (row.id != id || m_session == nullptr) continue;
        if (row.owner == TaskOwner::Window) {
            m_session->cancel(id);
            continue;
        }
        m_session->run<Job>(
            tr("Cancel: %1").arg(row.title), this,
            [id](usecases::Project& project, JobContext&) {
                return usecases::askJob(project, Id<Job>(id), JobRequest::Cancel);
            },
            [this](const Result<Job>& asked) {
                if (!asked) showError(this, tr("The task was not cancelled."), asked.error());
            });
    }
}

}  // namespace watari::gui
