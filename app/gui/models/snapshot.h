// A project as the window shows it: read in one go on a worker thread, handed to the pages as a shared const
// value.
#pragma once

#include "app/gui/models/inventory_index.h"
#include "app/usecases/queries.h"
#include "core/access/permissions.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace watari::gui {

struct ProjectSnapshot {
    usecases::ProjectOverview overview;
    Inventory inventory;
    QList<Person> roster;
    QList<Finding> findings;
    QList<Acceptance> acceptances;  // newest first, those that ended too
    QList<Sizing> sizings;
    usecases::PlanView plan;
    QList<usecases::RunView> runs;  // newest first
    QList<Job> jobs;
    QList<usecases::LogEntry> log;  // newest first, the last few hundred; empty for who may not read it
    access::Actor actor;
    Instant takenAt;
    std::optional<Instant> pastAt;  // the inventory is of then; nothing was judged or sized

    InventoryIndexPointer tables;  // of the inventory and the findings; never null once loaded
    QHash<Id<Server>, qsizetype> serverIndex;
    QHash<Id<System>, qsizetype> systemIndex;

    // Null when there is none.
    [[nodiscard]] const Server* server(const Id<Server>& id) const;
    [[nodiscard]] const System* system(const Id<System>& id) const;
    [[nodiscard]] QString serverName(const Id<Server>& id) const;  // "—" when there is none
    [[nodiscard]] QString systemNameOf(const Server& server) const;
    [[nodiscard]] const usecases::RunView* run(const Id<Run>& id) const;
    // Number of the newest log row; every change of a project writes one.
    [[nodiscard]] qint64 logHead() const { return log.isEmpty() ? 0 : log.front().number; }
    // Equal as long as nothing of the project was read anew; also for who may not read the log.
    [[nodiscard]] std::pair<qint64, Instant> version() const { return {logHead(), takenAt}; }
};

using Snapshot = std::shared_ptr<const ProjectSnapshot>;

// Asked before the log is read: a refusal would itself be logged.
[[nodiscard]] bool mayReadLog(const usecases::Project& project);

// Reads everything; on the thread that opened the project. What has not changed since the former one is
// shared with it.
[[nodiscard]] Result<Snapshot> loadSnapshot(const usecases::Project& project, const Snapshot& former = {});

// The inventory as it stood then, for pages that show it as they show today's. Errors: those of
// usecases::inventoryAt.
[[nodiscard]] Result<Snapshot> loadPast(const usecases::Project& project, const ProjectSnapshot& now,
                                        Instant at);

// Whether a page would show the same of both; times of reading aside.
[[nodiscard]] bool showsTheSame(const ProjectSnapshot& a, const ProjectSnapshot& b);

// The same snapshot with the jobs of now, also in its runs.
[[nodiscard]] Snapshot withJobs(const ProjectSnapshot& snapshot, const QList<Job>& jobs);

}  // namespace watari::gui
