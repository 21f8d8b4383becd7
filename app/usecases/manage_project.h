// What is done to a project as a whole: facts, backup, check, and the sample to look around in.
#pragma once

#include "app/usecases/project.h"
#include "core/base/job_context.h"
#include "core/store/project_store.h"

#include <QDate>

namespace watari::usecases {

[[nodiscard]] Result<store::ProjectFacts> projectFacts(const Project& project);

// A consistent copy of a SQLite project. Errors: those of ProjectStore::backup, Denied.
[[nodiscard]] Result<void> backupProject(Project& project, const QString& target);

// A bad report is an answer, not an error.
[[nodiscard]] Result<store::CheckReport> checkProject(const Project& project);

// The specification's list of servers (7-1) as shipped with the program; importers read it.
[[nodiscard]] QString sampleSource();

// As of which the sample is planned: before the specification's deadline.
inline const QDate kSamplePlanningDate(2026, 1, 5);

// The specification's sixteen servers (7-1, shipped with the program), imported, assessed, sized and planned
// as of the date, and a roster of role names to try approvals with. All or nothing per step.
[[nodiscard]] Result<void> fillWithSample(Project& project, QDate planningDate, JobContext& job);

}  // namespace watari::usecases
