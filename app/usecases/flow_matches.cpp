#include "app/usecases/flow_matches.h"

#include "core/assess/flow_matching.h"

#include <QHash>

namespace watari::usecases {

Result<qint64> storeFlowMatches(store::UnitOfWork& work, Inventory& inventory) {
    QHash<Id<Flow>, Flow> changed;
    for (const Flow& flow : assess::rematchedFlows(inventory)) {
        TRY(const Flow stored, work.update(flow));
        changed.insert(stored.id, stored);
    }
    for (Flow& flow : inventory.flows) flow = changed.value(flow.id, flow);
    return changed.size();
}

}  // namespace watari::usecases
