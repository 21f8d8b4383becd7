// Which job of the queue carries a run: the one place that knows the payload. Internal to the room.
#pragma once

#include "core/domain/job.h"
#include "core/domain/run.h"

#include <QJsonObject>

namespace watari::usecases {

[[nodiscard]] QJsonObject runPayload(const Id<Run>& run);
// Null when the job carries no run.
[[nodiscard]] Id<Run> runOf(const Job& job);

}  // namespace watari::usecases
