// Orders between servers that no plan can keep.
#pragma once

#include "core/plan/plan_input.h"

#include <QList>
#include <QString>

namespace watari::plan {

struct Contradiction {
    QList<Id<Server>> servers;  // along the chain, each once
    QString chain;  // "a before b (443/tcp); b before a (5432/tcp)", with what binds b to c in between
    bool operator==(const Contradiction&) const = default;
};

// Circles of orders (a before b, b before a), and those that become circles because servers of one system, or
// of one wave, are cut over at once. A shortest chain for each knot of orders. Empty: some plan keeps them
// all, given line and time enough.
[[nodiscard]] QList<Contradiction> contradictionsOf(const PlanInput& input);

}  // namespace watari::plan
