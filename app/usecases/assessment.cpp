#include "app/usecases/assessment.h"

#include "app/usecases/flow_matches.h"
#include "app/usecases/inspection_store.h"
#include "app/usecases/os_lifecycles.h"
#include "app/usecases/store_reading.h"
#include "app/usecases/stored_values.h"
#include "core/assess/acceptance.h"
#include "core/assess/assess.h"
#include "core/store/project_store.h"

namespace watari::usecases {
namespace {

Result<assess::AssessContext> contextOf(store::ProjectStore& store) {
    TRY(const QList<Series> series, store.repository<Series>().all());
    assess::AssessContext context;
    context.endOfSupport = osinfoEndOfSupport;
    for (const Series& s : series) context.observedServers.insert(s.serverId);
    return context;
}

bool wasRead(const Finding& finding) {
    return isImportFinding(finding) || isInspectionFinding(finding);
}

Result<void> endAcceptances(Project& project, store::UnitOfWork& work, const QList<Finding>& findings) {
    TRY(const QList<Acceptance> acceptances, project.store().repository<Acceptance>().all());
    for (const Acceptance& ended : assess::endedAcceptances(acceptances, findings, project.clock().now()))
        CHECK(work.update(ended));
    return Ok();
}

}  // namespace

Result<QList<Finding>> storeAssessment(Project& project, store::UnitOfWork& work) {
    TRY(Inventory inventory, storedInventory(project.store()));
    CHECK(storeFlowMatches(work, inventory));
    return storeAssessment(project, work, inventory);
}

Result<QList<Finding>> storeAssessment(Project& project, store::UnitOfWork& work,
                                       const Inventory& inventory) {
    TRY(const assess::AssessContext context, contextOf(project.store()));
    TRY(QList<Finding> before, project.store().repository<Finding>().all());
    QList<Finding> findings = assess::assess(inventory, context);
    QList<Finding> read;
    for (const Finding& f : std::as_const(before))
        if (wasRead(f)) read.append(f);
    before.removeIf(wasRead);
    CHECK(replaceStored(work, before, findings));
    findings += read;
    CHECK(endAcceptances(project, work, findings));
    return findings;
}

}  // namespace watari::usecases
