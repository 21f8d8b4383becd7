// 移行実行: takes a run from state to state. Each state is stored before its action is taken, so a run goes
// on from wherever a worker died (facts on migration, 1.2).
#pragma once

#include "core/migrate/stage.h"

namespace watari::migrate {

// Drives the run until it ends or waits for a person or the commit timer, and returns it as stored. A failed
// step before the cutover gives the run up, after it the source is restored; both end here with a value.
// Errors: Cancelled (job stopped; the run goes on when driven again), and what keeps a step of the way back
// or the journal from succeeding: drive again later.
[[nodiscard]] Result<Run> driveRun(const Surroundings& around, const Id<Run>& id, JobContext& job);

}  // namespace watari::migrate
