// One action per state. Each may be repeated: a worker that was killed in the middle does it again. Errors
// are those of the rooms they call; what an error means for the run is decided by the engine.
#pragma once

#include "core/migrate/stage.h"
#include "core/migrate/transitions.h"

#include <optional>

namespace watari::migrate {

struct StepResult {
    std::optional<RunSignal> signal;  // none: a person or the clock has to act first
    QString note;                     // what was done, for the run's history
};

[[nodiscard]] inline StepResult done(const QString& note = {}) {
    return {RunSignal::Done, note};
}

// actions_prepare.cpp: while the source serves
[[nodiscard]] Result<StepResult> preCheck(Stage& stage);
[[nodiscard]] Result<StepResult> firstPass(Stage& stage);
// actions_gate.cpp: people decide
[[nodiscard]] Result<StepResult> awaitApproval(Stage& stage);
[[nodiscard]] Result<StepResult> awaitCommit(Stage& stage);
// actions_cutover.cpp: the service is down
[[nodiscard]] Result<StepResult> shutDownSource(Stage& stage);
[[nodiscard]] Result<StepResult> fenceSource(Stage& stage);
[[nodiscard]] Result<StepResult> finalPass(Stage& stage);
[[nodiscard]] Result<StepResult> prove(Stage& stage);
// actions_target.cpp
[[nodiscard]] Result<StepResult> convert(Stage& stage);
[[nodiscard]] Result<StepResult> defineTarget(Stage& stage);
[[nodiscard]] Result<StepResult> startTarget(Stage& stage);
[[nodiscard]] Result<StepResult> checkTarget(Stage& stage);
[[nodiscard]] Result<StepResult> commitTarget(Stage& stage);
// actions_rollback.cpp: the way back
[[nodiscard]] Result<StepResult> stopTarget(Stage& stage);
[[nodiscard]] Result<StepResult> removeTarget(Stage& stage);
[[nodiscard]] Result<StepResult> unfenceSource(Stage& stage);
[[nodiscard]] Result<StepResult> restoreSource(Stage& stage);
[[nodiscard]] Result<StepResult> checkSource(Stage& stage);
[[nodiscard]] Result<StepResult> cleanUp(Stage& stage);

}  // namespace watari::migrate
