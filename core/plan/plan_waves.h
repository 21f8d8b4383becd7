// 移行計画: waves that fit the line, the calendar and the deadline, or the reasons why they do not.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/plan/plan_input.h"
#include "core/plan/verdict.h"

#include <QList>
#include <QString>

#include <optional>

namespace watari::plan {

enum class MisfitKind {
    CriticalFinding,    // 致命: what the assessment found must be mended first
    CompanionBlocked,   // it moves together with one that has a critical finding
    UnknownVolume,      // nobody knows what to copy
    LineTooNarrow,      // its copy does not end in time
    NoCutoverWindow,    // no window is long enough for a cutover
    CutoversTaken,      // the windows after its copy are full
    PredecessorMissing  // what must move before it is not planned
};

enum class Limit { Hard, Soft };

// A server that does not fit. Limit::Hard: it is planned, but after the deadline; Limit::Soft: it is not
// planned at all.
struct Misfit {
    Id<Server> serverId;
    MisfitKind kind = MisfitKind::UnknownVolume;
    Limit limit = Limit::Soft;
    QString reason;  // why, in numbers, and what would help
};

struct LineUse {
    Id<Wave> waveId;
    Bytes volume;
    Seconds lineTime;   // the copies need at the line's share
    Seconds available;  // the line was free between the wave's first and last copied byte
};

struct WavePlan {
    Verdict verdict = Verdict::Feasible;
    QList<Wave> waves;  // in order of time
    QList<WaveMember> members;
    QList<LineUse> lineUse;
    QList<Misfit> misfits;
    std::optional<Instant> finish;  // end of the last planned cutover
    Bytes volume;                   // of all servers, as far as known
    Seconds lineTime;               // this volume at the line's share: no plan needs less
    // No plan of all these servers can end earlier; none: not within the soft limit.
    std::optional<Instant> earliestFinish;
};

// Greedy and deterministic (ids come from the source). Servers of one system, and those that a dependency
// binds to one wave, have one cutover; a wave is what is cut over in one window. What an order puts first is
// cut over first; it may lie in the same wave. Servers with critical findings are not planned, nor is what
// moves with them or after them. Errors: BadInput as checkInput, and when orders contradict each other, with
// the chain of servers.
[[nodiscard]] Result<WavePlan> planWaves(const PlanInput& input, IdSource& ids);

}  // namespace watari::plan
