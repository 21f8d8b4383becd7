// The words people read for the domain's states and kinds, translated; stable names for machines are
// enumNames().
#pragma once

#include "core/domain/finding.h"
#include "core/domain/job.h"
#include "core/domain/metrics.h"
#include "core/domain/outage.h"
#include "core/domain/run.h"
#include "core/domain/server.h"

#include <QString>

namespace watari {

[[nodiscard]] QString titleOf(RunState state);      // "First pass"
[[nodiscard]] QString titleOf(RunRequest request);  // "Rollback"
[[nodiscard]] QString titleOf(CheckKind kind);
[[nodiscard]] QString titleOf(GateKind kind);      // 移行判定, 切替承認, ...
[[nodiscard]] QString titleOf(Decision decision);  // "pending"
[[nodiscard]] QString titleOf(Readiness readiness);
[[nodiscard]] QString titleOf(Severity severity);
[[nodiscard]] QString titleOf(OutageLayer layer);
[[nodiscard]] QString titleOf(Metric metric);  // "CPU use"
[[nodiscard]] QString unitOf(Metric metric);   // "‰", "B/s": of the stored value
[[nodiscard]] QString titleOf(JobState state);
[[nodiscard]] QString titleOf(JobKind kind);
[[nodiscard]] QString titleOf(OsFamily family);
[[nodiscard]] QString titleOf(PowerState state);
[[nodiscard]] QString titleOf(Firmware firmware);

}  // namespace watari
