// The inspection of one guest from start to end, in the calling thread. Internal to the room.
#pragma once

#include "core/inspect/inspection.h"

namespace watari::inspect {

// `workFolder`: private to this inspection; its path is in the command line of every process it starts.
[[nodiscard]] Result<InspectionOutcome> runInspection(const InspectionRequest& request,
                                                      const InspectionSettings& settings,
                                                      const QString& workFolder, JobContext& job);

}  // namespace watari::inspect
