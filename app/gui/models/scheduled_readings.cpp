#include "app/gui/models/scheduled_readings.h"

#include "app/gui/models/source_tables.h"

#include <algorithm>

namespace watari::gui {

namespace {

constexpr int kLookForDueEveryMs = 60'000;  // no source is due more often

}  // namespace

ScheduledReadings::ScheduledReadings(Session& session, QObject* parent)
    : QObject(parent), m_session(session) {
    m_timer.setInterval(kLookForDueEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &ScheduledReadings::look);
}

void ScheduledReadings::start() {
    m_timer.start();
}

// A refusal would be logged once a minute: who may not import is not even tried.
bool ScheduledReadings::mayRead() const {
    const Snapshot& snapshot = m_session.snapshot();
    if (!snapshot || !access::allowingRole(snapshot->actor, access::Action::ImportInventory)) return false;
    const QList<TaskView> tasks = m_session.tasks();
    return std::ranges::all_of(tasks, [](const TaskView& task) { return task.kind == TaskKind::Long; });
}

void ScheduledReadings::look() {
    if (!mayRead()) return;
    m_session.ask<QList<ImportSource>>(
        this, [](const usecases::Project& project, JobContext&) { return usecases::importSources(project); },
        [this](const Result<QList<ImportSource>>& sources) {
            if (sources) consider(*sources);
        });
}

void ScheduledReadings::consider(const QList<ImportSource>& sources) {
    const Instant now = m_session.now();
    const auto due = usecases::nextDueSource(sources, m_tries, now);
    if (!due || !mayRead()) return;
    m_tries.insert(due->id, now);
    read(*due);
}

void ScheduledReadings::read(const ImportSource& source) {
    const QString name = nameOf(source);
    Q_EMIT begun(name);
    m_session.run<std::optional<usecases::ImportSummary>>(
        tr("Read %1 on schedule").arg(name), this,
        [id = source.id](usecases::Project& project, JobContext& job) {
            return usecases::readDueSource(project, id, job);
        },
        [this, name](const Result<std::optional<usecases::ImportSummary>>& summary) {
            if (!summary)
                Q_EMIT failed(name, summary.error());
            else if (*summary)
                Q_EMIT done(name, **summary);
        },
        TaskKind::Scheduled);
}

}  // namespace watari::gui
