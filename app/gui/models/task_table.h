// What is at work now: tasks of this window and jobs of the workers, in one list.
#pragma once

#include "app/gui/models/row_table.h"
#include "app/gui/models/session.h"

namespace watari::gui {

enum class TaskOwner { Window, Worker };

struct TaskRow {
    QString id;
    TaskOwner owner = TaskOwner::Window;
    QString title;
    QString state;
    std::optional<int> permille;
    QString progress;  // rate and time left
    bool canCancel = false;
};
using TaskTable = RowTable<TaskRow>;
[[nodiscard]] TaskTable* makeTaskTable(QObject* parent);
// Jobs that have ended are left out, but for those that failed.
[[nodiscard]] QList<TaskRow> taskRows(const QList<TaskView>& tasks, const QList<Job>& jobs);
// Of these, those that really work now.
[[nodiscard]] qsizetype activeCount(const QList<TaskView>& tasks, const QList<Job>& jobs);

}  // namespace watari::gui
