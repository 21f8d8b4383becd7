#include "app/usecases/complete_run.h"

#include "app/usecases/log_rows.h"
#include "core/domain/names.h"
#include "core/domain/outage.h"
#include "core/store/project_store.h"

#include <QCoreApplication>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CompleteRun)
};

std::optional<Outage> stopOf(const Run& run) {
    if (!run.serviceStoppedAt) return std::nullopt;
    return Outage{.id = Id<Outage>(run.id.text()),
                  .serverId = run.serverId,
                  .layer = OutageLayer::Virtualization,
                  .startsAt = *run.serviceStoppedAt,
                  .endsAt = run.serviceRestoredAt,
                  .cause = Tr::tr("Migration of %1: %2").arg(run.sourceName, titleOf(run.state))};
}

Server moved(Server server, const Run& run) {
    server.platformUri = run.targetUri;
    server.platformUuid = run.targetUuid;
    server.powerState = PowerState::Running;
    return server;
}

}  // namespace

Result<void> completeRun(Project& project, const Run& run) {
    TRY(store::UnitOfWork work, project.store().begin());
    bool changed = false;
    if (const auto stop = stopOf(run)) {
        TRY(const auto known, project.store().repository<Outage>().tryFind(stop->id));
        if (!known) CHECK(work.insert(*stop));
        changed = !known;
    }
    TRY(const Server server, project.store().repository<Server>().find(run.serverId));
    const bool moves = run.state == RunState::Committed && server.platformUuid != run.targetUuid;
    if (moves) CHECK(work.update(moved(server, run)));
    if (!changed && !moves) return Ok();
    oplog::LogRow row = logRow(project, {.permission = access::Action::RunWorker,
                                         .name = QStringLiteral("run.complete"),
                                         .objType = QStringLiteral("run"),
                                         .objId = run.id.text()});
    row.after = compactJson({{QStringLiteral("state"), enumName(run.state)}});
    CHECK(work.log(row));
    return work.commit();
}

}  // namespace watari::usecases
