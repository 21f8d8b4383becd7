#include "app/usecases/judge.h"
#include "app/usecases/make_reports.h"
#include "app/usecases/queries.h"
#include "app/usecases/report_frame.h"
#include "reports/documents/plan_report.h"

#include <QCoreApplication>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(UseCases)
};

void addNames(const Inventory& inventory, reports::PlanReportInput& input) {
    QHash<Id<System>, QString> systems;
    for (const System& system : inventory.systems) systems.insert(system.id, system.name);
    for (const Server& server : inventory.servers) {
        input.serverNames.insert(server.id, server.name);
        input.systemNames.insert(server.id, systems.value(server.systemId));
    }
}

}  // namespace

Result<reports::Report> planReport(const Project& project) {
    TRY(const PlanView stored, plan(project));
    if (!stored.settings)
        return Error(ErrorCode::NotFound, Tr::tr("No waves are planned yet."))
            .withRemedy(Tr::tr("Plan them first."));
    TRY(const PlanSummary judged, judgePlan(project));
    TRY(const Inventory servers, inventory(project));
    reports::PlanReportInput input;
    TRY(input.frame, documentFrame(project));
    input.settings = *stored.settings;
    input.blackouts = stored.blackouts;
    input.waves = stored.waves;
    input.members = stored.members;
    input.verdict = judged.plan.verdict;
    for (const plan::PlanBreach& breach : judged.breaches)
        input.problems.push_back({breach.serverId, breach.text});
    addNames(servers, input);
    input.planHash = judged.planHash;
    return reports::planReport(input);
}

}  // namespace watari::usecases
