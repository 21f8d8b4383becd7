// What is at work: progress, rate, time left, and a way to stop it.
#pragma once

#include "app/gui/models/session.h"
#include "app/gui/models/task_table.h"

#include <QDockWidget>

class QPushButton;

namespace watari::gui {

class DataTable;

class TaskDock final : public QDockWidget {
    Q_OBJECT
public:
    explicit TaskDock(QWidget* parent = nullptr);
    // Null: no project.
    void setSession(Session* session);
    // Reads tasks and jobs again.
    void update();
    [[nodiscard]] QPushButton* cancelButton() const { return m_cancel; }

private:
    void cancelCurrent();
    void enableCancel();

    Session* m_session = nullptr;
    TaskTable* m_tasks;
    DataTable* m_table;
    QPushButton* m_cancel;
};

}  // namespace watari::gui
