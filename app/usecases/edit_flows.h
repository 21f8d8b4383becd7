// 依存関係 by hand: entering one that no capture shows, and saying what it asks of the waves.
#pragma once

#include "app/usecases/project.h"
#include "core/assess/flow_matching.h"
#include "core/domain/flow.h"

#include <QList>
#include <QString>

namespace watari::usecases {

// An end is a server, or the address of somebody outside; an address that a single server carries is that
// server. The id is made where there is none. Errors: Denied (an order asks for the right to plan); BadInput
// (an end that is neither, a port that there is not, an order without two servers); Conflict when it is there
// already.
[[nodiscard]] Result<Flow> addFlow(Project& project, const Flow& flow);

struct FlowOrdering {
    Id<Flow> flow;
    FlowOrder order = FlowOrder::Unset;
};

// All or none; what is so already is left alone. Gives those that changed. Errors: Denied (PlanWaves),
// NotFound; BadInput when an end is no server, for then an order says nothing.
[[nodiscard]] Result<QList<Flow>> orderFlows(Project& project, const QList<FlowOrdering>& orderings);

// Gives what was removed. Errors: Denied, NotFound; Conflict when it was not entered by hand: the next
// reading would bring it back.
[[nodiscard]] Result<Flow> removeFlow(Project& project, const Id<Flow>& id);

// Whether an order of it means anything: it stands between two different servers.
[[nodiscard]] inline bool isOrderable(const Flow& flow) {
    return !flow.clientId.isNull() && !flow.serverId.isNull() && flow.clientId != flow.serverId;
}

// Errors: Denied (View).
[[nodiscard]] Result<QList<assess::UnknownPeer>> unknownPeers(const Project& project);

// In the words of people: "Same wave"; why an address is no server: "no server has it".
[[nodiscard]] QString orderTitle(FlowOrder order);
[[nodiscard]] QString matchTitle(assess::EndMatch match);

}  // namespace watari::usecases
