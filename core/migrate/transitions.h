// The states of a migration run and the ways between them, as one table. The engine, the tests and the
// window's drawing all read it. After Forklift's phases (facts on migration, 1.2), extended with proof,
// approval, fencing, commit timer and rollback.
#pragma once

#include "core/base/fields.h"
#include "core/domain/run.h"

#include <array>
#include <optional>

namespace watari::migrate {

// What came of a state's action, or what a person or the timer asked.
enum class RunSignal {
    Done,
    Failed,
    Approved,
    Rejected,
    TimerExpired,
    RollbackAsked,
    CancelAsked,
};

constexpr auto enumNames(RunSignal) {
    return std::array<EnumName<RunSignal>, 7>{{{RunSignal::Done, "done"},
                                               {RunSignal::Failed, "failed"},
                                               {RunSignal::Approved, "approved"},
                                               {RunSignal::Rejected, "rejected"},
                                               {RunSignal::TimerExpired, "timer_expired"},
                                               {RunSignal::RollbackAsked, "rollback_asked"},
                                               {RunSignal::CancelAsked, "cancel_asked"}}};
}

struct Transition {
    RunState from;
    RunSignal signal;
    RunState to;
};

// Before the service stops, every way out is CleanUp. From ShutDownSource on it is the rollback, which ends
// with the source serving again. From CommitTarget on there is no way back (確定).
inline constexpr std::array kTransitions = {
    Transition{RunState::Created, RunSignal::Done, RunState::PreCheck},
    Transition{RunState::Created, RunSignal::CancelAsked, RunState::CleanUp},
    Transition{RunState::PreCheck, RunSignal::Done, RunState::FirstPass},
    Transition{RunState::PreCheck, RunSignal::Failed, RunState::CleanUp},
    Transition{RunState::PreCheck, RunSignal::CancelAsked, RunState::CleanUp},
    Transition{RunState::FirstPass, RunSignal::Done, RunState::AwaitApproval},
    Transition{RunState::FirstPass, RunSignal::Failed, RunState::CleanUp},
    Transition{RunState::FirstPass, RunSignal::CancelAsked, RunState::CleanUp},
    Transition{RunState::AwaitApproval, RunSignal::Approved, RunState::ShutDownSource},
    Transition{RunState::AwaitApproval, RunSignal::Rejected, RunState::CleanUp},
    Transition{RunState::AwaitApproval, RunSignal::Failed, RunState::CleanUp},
    Transition{RunState::AwaitApproval, RunSignal::CancelAsked, RunState::CleanUp},

    Transition{RunState::ShutDownSource, RunSignal::Done, RunState::FenceSource},
    Transition{RunState::FenceSource, RunSignal::Done, RunState::FinalPass},
    Transition{RunState::FinalPass, RunSignal::Done, RunState::Prove},
    Transition{RunState::Prove, RunSignal::Done, RunState::Convert},
    Transition{RunState::Convert, RunSignal::Done, RunState::DefineTarget},
    Transition{RunState::DefineTarget, RunSignal::Done, RunState::StartTarget},
    Transition{RunState::StartTarget, RunSignal::Done, RunState::CheckTarget},
    Transition{RunState::CheckTarget, RunSignal::Done, RunState::AwaitCommit},

    Transition{RunState::ShutDownSource, RunSignal::Failed, RunState::StopTarget},
    Transition{RunState::FenceSource, RunSignal::Failed, RunState::StopTarget},
    Transition{RunState::FinalPass, RunSignal::Failed, RunState::StopTarget},
    Transition{RunState::Prove, RunSignal::Failed, RunState::StopTarget},
    Transition{RunState::Convert, RunSignal::Failed, RunState::StopTarget},
    Transition{RunState::DefineTarget, RunSignal::Failed, RunState::StopTarget},
    Transition{RunState::StartTarget, RunSignal::Failed, RunState::StopTarget},
    Transition{RunState::CheckTarget, RunSignal::Failed, RunState::StopTarget},

    Transition{RunState::ShutDownSource, RunSignal::RollbackAsked, RunState::StopTarget},
    Transition{RunState::FenceSource, RunSignal::RollbackAsked, RunState::StopTarget},
    Transition{RunState::FinalPass, RunSignal::RollbackAsked, RunState::StopTarget},
    Transition{RunState::Prove, RunSignal::RollbackAsked, RunState::StopTarget},
    Transition{RunState::Convert, RunSignal::RollbackAsked, RunState::StopTarget},
    Transition{RunState::DefineTarget, RunSignal::RollbackAsked, RunState::StopTarget},
    Transition{RunState::StartTarget, RunSignal::RollbackAsked, RunState::StopTarget},
    Transition{RunState::CheckTarget, RunSignal::RollbackAsked, RunState::StopTarget},

    Transition{RunState::AwaitCommit, RunSignal::Approved, RunState::CommitTarget},
    Transition{RunState::AwaitCommit, RunSignal::Rejected, RunState::StopTarget},
    Transition{RunState::AwaitCommit, RunSignal::Failed, RunState::StopTarget},
    Transition{RunState::AwaitCommit, RunSignal::TimerExpired, RunState::StopTarget},
    Transition{RunState::AwaitCommit, RunSignal::RollbackAsked, RunState::StopTarget},
    Transition{RunState::CommitTarget, RunSignal::Done, RunState::Committed},

    Transition{RunState::StopTarget, RunSignal::Done, RunState::RemoveTarget},
    Transition{RunState::RemoveTarget, RunSignal::Done, RunState::UnfenceSource},
    Transition{RunState::UnfenceSource, RunSignal::Done, RunState::RestoreSource},
    Transition{RunState::RestoreSource, RunSignal::Done, RunState::CheckSource},
    Transition{RunState::CheckSource, RunSignal::Done, RunState::RolledBack},

    Transition{RunState::CleanUp, RunSignal::Done, RunState::Failed},
    Transition{RunState::CleanUp, RunSignal::CancelAsked, RunState::Cancelled},
};

[[nodiscard]] constexpr std::optional<RunState> nextState(RunState from, RunSignal signal) {
    for (const Transition& t : kTransitions)
        if (t.from == from && t.signal == signal) return t.to;
    return std::nullopt;
}

[[nodiscard]] constexpr bool isFinal(RunState state) {
    for (const Transition& t : kTransitions)
        if (t.from == state) return false;
    return true;
}

// Steps of the way back: they do not fail into another state, they are tried again until they succeed.
[[nodiscard]] constexpr bool mustSucceed(RunState state) {
    return !isFinal(state) && !nextState(state, RunSignal::Failed) && state != RunState::Created;
}

// The signal that a person's request amounts to in this state, if it can be obeyed there. After the service
// has stopped, cancelling means rolling back.
[[nodiscard]] constexpr std::optional<RunSignal> signalFor(RunState state, RunRequest request) {
    if (request == RunRequest::None) return std::nullopt;
    if (request == RunRequest::Cancel && nextState(state, RunSignal::CancelAsked) &&
        state != RunState::CleanUp)
        return RunSignal::CancelAsked;
    if (nextState(state, RunSignal::RollbackAsked)) return RunSignal::RollbackAsked;
    return std::nullopt;
}

}  // namespace watari::migrate
