// One migration of the demonstration's guest: the worker does it, people decide. Internal to the room.
#pragma once

#include "app/usecases/demo/demo_worker.h"
#include "app/usecases/migrate_server.h"
#include "app/usecases/queries.h"
#include "core/base/job_context.h"

#include <QString>

namespace watari::usecases {

enum class DemoEnding { RollBack, Commit };

struct DemoMigration {
    RunOrder order;
    DemoEnding ending = DemoEnding::Commit;
    const DemoWorker& worker;
};

// Starts the run, approves the cutover, and once the target serves either asks for the way back or confirms.
// Returns when the run has ended. `operatorProject` starts and asks, `approverProject` decides. Errors:
// Conflict when the run did not end as wanted, with its own words; Cancelled.
[[nodiscard]] Result<Run> demonstrateMigration(Project& operatorProject, Project& approverProject,
                                               const DemoMigration& migration, JobContext& job);

}  // namespace watari::usecases
