// Judges a plan, stored or edited by hand, against its input: independent of how the plan was made.
#pragma once

#include "core/plan/plan_input.h"
#include "core/plan/verdict.h"

#include <QList>
#include <QString>

namespace watari::plan {

enum class Breach {
    LineOverbooked,          // copies need more line time than the windows hold
    CopyTooShort,            // a server's own span holds less line time than its copy needs
    CutoverBeforeCopy,       // cut over before the copy is done
    CutoverOutsideWindow,    // in working time, in a blackout or outside the nights
    TooManyCutovers,         // in one window
    SystemTornApart,         // servers of one system in different waves
    DependencyTornApart,     // bound to one wave, and in different ones
    DependencyTurnedAround,  // cut over before what must come first
    OrdersContradict,        // no plan could keep them
    CriticalFinding,         // planned, though the assessment blocks it
    ServerMissing,           // not in any wave
    ServerTwice,
    AfterDeadline,   // within the soft margin
    AfterTolerance,  // beyond it
    VolumeChanged,   // the server holds more than was planned
};

struct PlanBreach {
    Breach breach = Breach::ServerMissing;
    Id<Server> serverId;  // null: about the plan
    QString text;
    bool operator==(const PlanBreach&) const = default;
};

// Empty when the plan holds. The input must have passed checkInput.
[[nodiscard]] QList<PlanBreach> checkPlan(const QList<Wave>& waves, const QList<WaveMember>& members,
                                          const PlanInput& input);

// Of a plan with these breaches: lateness within the soft margin alone is tolerated.
[[nodiscard]] Verdict verdictOf(const QList<PlanBreach>& breaches);

}  // namespace watari::plan
