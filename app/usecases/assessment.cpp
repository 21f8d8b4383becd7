#include "app/usecases/assessment.h"

#include "app/usecases/stored_values.h"
#include "core/assess/assess.h"

namespace watari::usecases {

Result<QList<Finding>> storeAssessment(store::ProjectStore& store, store::UnitOfWork& work) {
    TRY(const Inventory inventory, storedInventory(store));
    TRY(const QList<Series> series, store.repository<Series>().all());
    TRY(const QList<Finding> before, store.repository<Finding>().all());
    assess::AssessContext context;
    for (const Series& s : series) context.observedServers.insert(s.serverId);
    const QList<Finding> findings = assess::assess(inventory, context);
    CHECK(replaceStored(work, before, findings));
    return findings;
}

}  // namespace watari::usecases
