#include "app/gui/models/task_table.h"

#include "app/gui/models/run_tables.h"
#include "core/base/wording.h"
#include "core/domain/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TaskTable)
};

TaskRow rowOf(const TaskView& task) {
    const TaskProgress& p = task.progress;
    TaskRow row{.id = task.id, .title = task.title, .canCancel = !task.cancelling};
    row.state = task.cancelling ? Tr::tr("being cancelled") : p.phase.isEmpty() ? Tr::tr("at work") : p.phase;
    if (p.progress.total > 0)
        row.permille =
            int(1000.0 * double(std::min(p.progress.done, p.progress.total)) / double(p.progress.total));
    QStringList parts;
    if (p.ratePerSecond && p.progress.unit == ProgressUnit::Byte) parts.append(rateText(*p.ratePerSecond));
    if (p.timeLeft) parts.append(Tr::tr("%1 left").arg(durationText(*p.timeLeft)));
    row.progress = parts.join(Tr::tr(", "));
    return row;
}

bool isShown(const Job& job) {
    return job.state != JobState::Done && job.state != JobState::Cancelled;
}

TaskRow rowOf(const Job& job) {
    const JobProgressText progress = progressOf(job);
    TaskRow row{.id = job.id.text(), .owner = TaskOwner::Worker, .title = job.title};
    row.state = job.state == JobState::Running && !job.phase.isEmpty() ? job.phase : titleOf(job.state);
    row.permille = progress.permille;
    row.progress = job.state == JobState::Failed ? job.message : progress.text;
    row.canCancel =
        job.kind == JobKind::Transfer && job.state != JobState::Failed && job.request != JobRequest::Cancel;
    return row;
}

}  // namespace

TaskTable* makeTaskTable(QObject* parent) {
    using R = const TaskRow&;
    QList<TableColumn<TaskRow>> columns = {
        {.title = Tr::tr("Task"), .text = [](R r) { return r.title; }},
        {.title = Tr::tr("State"), .text = [](R r) { return r.state; }},
        {.title = Tr::tr("Progress"),
         .text = [](R r) { return r.permille ? permilleText(Permille(*r.permille)) : QString(); },
         .share = [](R r) { return r.permille ? QVariant(*r.permille) : QVariant(); }},
        {.title = Tr::tr("Rate and time left"), .text = [](R r) { return r.progress; }},
        {.title = Tr::tr("Where"),
         .text = [](R r) { return r.owner == TaskOwner::Window ? Tr::tr("this window") : Tr::tr("worker"); }},
    };
    return new TaskTable(
        std::move(columns), [](R r) { return r.id; }, parent);
}

QList<TaskRow> taskRows(const QList<TaskView>& tasks, const QList<Job>& jobs) {
    QList<TaskRow> rows;
    for (const TaskView& task : tasks) rows.append(rowOf(task));
    for (const Job& job : jobs)
        if (isShown(job)) rows.append(rowOf(job));
    return rows;
}

qsizetype activeCount(const QList<TaskView>& tasks, const QList<Job>& jobs) {
    return tasks.size() + std::count_if(jobs.begin(), jobs.end(),
                                        [](const Job& job) { return job.state == JobState::Running; });
}

}  // namespace watari::gui
