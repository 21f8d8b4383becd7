// What the flows between servers ask of the waves.
#pragma once

#include "core/domain/flow.h"
#include "core/plan/plan_input.h"

#include <QList>

namespace watari::plan {

// Of the flows between two different servers of the list, added up for each pair and each binding, in an
// order of their own that does not depend on that of the flows. FlowOrder::SameWave gives Binding::OneWave,
// ClientFirst and ServerFirst give Binding::Order; one that is Unset gives Binding::None, unless another flow
// of the same two servers binds them.
//
// With settings.keepTogether, systems whose servers speak with each other in both directions go in one wave
// (Binding::BothWays, for one pair of their servers; a server without a system stands for itself). An order
// that somebody gave between two systems goes before: those are not kept together.
[[nodiscard]] QList<Dependency> dependenciesOf(const QList<Flow>& flows, const QList<PlanServer>& servers,
                                               const PlanSettings& settings);

enum class NoteKind { NotBinding, KeptTogether };

// What a plan does not say by itself: that a dependency between servers of different waves does not bind, or
// that two systems move together because they speak with each other.
struct PlanNote {
    NoteKind kind = NoteKind::NotBinding;
    Id<Server> firstId;
    Id<Server> secondId;
    QString text;
    bool operator==(const PlanNote&) const = default;
};

[[nodiscard]] QList<PlanNote> notesOn(const QList<Wave>& waves, const QList<WaveMember>& members,
                                      const PlanInput& input);

}  // namespace watari::plan
