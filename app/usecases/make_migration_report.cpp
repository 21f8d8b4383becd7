#include "app/usecases/make_reports.h"
#include "app/usecases/queries.h"
#include "app/usecases/report_frame.h"
#include "core/store/project_store.h"
#include "reports/documents/migration_report.h"

namespace watari::usecases {
namespace {

constexpr Seconds kBeforeAndAfter{2 * 3600};

Result<QString> systemName(store::ProjectStore& store, const Id<System>& id) {
    if (id.isNull()) return QString();
    TRY(const auto system, store.repository<System>().tryFind(id));
    return system ? system->name : QString();
}

QString hypervisorAt(const QList<Host>& hosts, const QString& uri) {
    for (const Host& host : hosts)
        if (host.uri == uri) return host.hypervisor;
    return {};
}

// Use around the stop of the service: what came long before or after says nothing about the migration.
Result<QList<Sample>> useAround(const Project& project, const Run& run) {
    if (!run.serviceStoppedAt) return QList<Sample>();
    const Instant restored = run.serviceRestoredAt.value_or(project.clock().now());
    return samples(project,
                   {.serverId = run.serverId,
                    .metric = Metric::CpuUse,
                    .period = {*run.serviceStoppedAt - kBeforeAndAfter, restored + kBeforeAndAfter}});
}

}  // namespace

Result<reports::Report> migrationReport(const Project& project, const Id<Run>& run) {
    TRY(const RunView view, runView(project, run));
    store::ProjectStore& store = project.store();
    reports::MigrationReportInput input;
    TRY(input.frame, documentFrame(project));
    TRY(const QList<Host> hosts, store.repository<Host>().all());
    input.serverName = view.server.name;
    TRY(input.systemName, systemName(store, view.server.systemId));
    const QString target = view.run.targetUri.isEmpty() ? view.run.sourceUri : view.run.targetUri;
    input.sourcePlatform = hypervisorAt(hosts, view.run.sourceUri);
    input.targetPlatform = hypervisorAt(hosts, target);
    input.asOf = project.clock().now();
    input.run = view.run;
    input.disks = view.disks;
    input.events = view.events;
    input.gates = view.gates;
    input.evidence = view.evidence;
    TRY(input.cpuUse, useAround(project, view.run));
    return reports::migrationReport(input);
}

}  // namespace watari::usecases
