#include "app/usecases/migrate_server.h"

#include "app/usecases/hypervisors.h"
#include "app/usecases/log_rows.h"
#include "app/usecases/run_job.h"
#include "core/assess/assess.h"
#include "core/base/wording.h"
#include "core/domain/names.h"
#include "core/domain/outage.h"
#include "core/domain/plan.h"
#include "core/migrate/transitions.h"
#include "core/store/job_queue.h"
#include "core/store/project_store.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MigrateServer)
};

using access::Action;

Result<void> checkOrder(const RunOrder& order) {
    if (!QDir::isAbsolutePath(order.targetFolder))
        return Error(ErrorCode::BadInput,
                     Tr::tr("\"%1\" is no absolute path of a folder.").arg(order.targetFolder))
            .withRemedy(Tr::tr("Give the folder on the target for disks and evidence, such as "
                               "/var/lib/libvirt/images/watari."));
    if (order.shutdownLimit > Seconds(0) && order.bootLimit > Seconds(0) && order.commitWindow > Seconds(0))
        return Ok();
    return Error(ErrorCode::BadInput, Tr::tr("A time limit is not positive."))
        .withRemedy(Tr::tr("Give limits of at least one second."));
}

// What libvirt refuses as the name of a guest; found out only then, the service would be down already.
Result<void> checkTargetName(const QString& name) {
    const bool fits = !name.trimmed().isEmpty() && std::ranges::none_of(name, [](QChar c) {
        return c == QLatin1Char('/') || c.category() == QChar::Other_Control;
    });
    if (fits) return Ok();
    return Error(ErrorCode::BadInput,
                 Tr::tr("\"%1\" cannot be the name of a server on the target.").arg(name))
        .withRemedy(Tr::tr("Give another name, without \"/\" and line breaks."));
}

Result<void> checkPlatform(const Server& server) {
    if (isWithinReach(server)) return Ok();
    if (!server.platformUri.isEmpty() && !server.platformUuid.isEmpty())
        return Error(
                   ErrorCode::Conflict,
                   Tr::tr(
                       "%1 was read from %2, which libvirt cannot open, so it cannot be migrated from there.")
                       .arg(server.name, server.platformUri))
            .withRemedy(
                Tr::tr("Import it from a hypervisor that libvirt opens, such as qemu+ssh://host/system."));
    return Error(ErrorCode::Conflict, Tr::tr("Nobody knows which hypervisor %1 runs on.").arg(server.name))
        .withRemedy(Tr::tr("Import the hypervisor's own inventory first."));
}

Result<void> checkFindings(Project& project, const Server& server) {
    TRY(const QList<Finding> findings, project.store().repository<Finding>().all());
    if (assess::readinessOf(server.id, findings) != Readiness::NotReady) return Ok();
    QString first;
    for (const Finding& finding : findings)
        if (finding.serverId == server.id && finding.severity == Severity::Critical)
            first = assess::sentenceOf(finding);
    return Error(ErrorCode::Conflict, Tr::tr("%1 cannot be migrated: %2").arg(server.name, first))
        .withRemedy(Tr::tr("Mend what the assessment names, import again and assess again."));
}

Result<void> checkOtherRuns(Project& project, const Server& server) {
    TRY(const QList<Run> runs, project.store().repository<Run>().where(&Run::serverId, server.id));
    for (const Run& run : runs) {
        if (run.state == RunState::Committed)
            return Error(ErrorCode::Conflict, Tr::tr("%1 has been migrated already.").arg(server.name));
        if (!migrate::isFinal(run.state))
            return Error(ErrorCode::Conflict, Tr::tr("A run of %1 is under way.").arg(server.name))
                .withRemedy(Tr::tr("Let it end, or cancel it."));
    }
    return Ok();
}

Run newRun(Project& project, const Server& server, const RunOrder& order) {
    return {.id = project.ids().make<Run>(),
            .serverId = server.id,
            .startedBy = project.actor().name,
            .startedById = Id<Person>(project.actor().personId),
            .createdAt = project.clock().now(),
            .sourceUri = server.platformUri,
            .sourceUuid = server.platformUuid,
            .sourceName = server.name,
            .targetUri = order.targetUri.isEmpty() ? server.platformUri : order.targetUri,
            .targetUuid = project.ids().next(),
            .targetName = order.targetName.isEmpty() ? server.name : order.targetName,
            .targetFolder = QDir::cleanPath(order.targetFolder),
            .targetNetwork = order.targetNetwork,
            .targetCpu = server.designedCpu.value_or(MilliCores(0)),
            .targetMemory = server.designedMemory.value_or(Bytes(0)),
            .checkKind = order.checkKind,
            .shutdownLimit = order.shutdownLimit,
            .bootLimit = order.bootLimit,
            .commitWindow = order.commitWindow};
}

Job jobFor(Project& project, const Run& run) {
    const Instant now = project.clock().now();
    return {.id = project.ids().make<Job>(),
            .kind = JobKind::Migration,
            .title = Tr::tr("Migrate %1").arg(run.sourceName),
            .payload = runPayload(run.id),
            .createdAt = now,
            .notBefore = now};
}

LoggedAct runAct(Action permission, const QString& name, const Id<Run>& id) {
    return {.permission = permission, .name = name, .objType = QStringLiteral("run"), .objId = id.text()};
}

// The refusal is part of the record: somebody tried.
Error denied(Project& project, const Gate& gate, const Error& error) {
    oplog::LogRow row =
        logRow(project, runAct(Action::DecideGate, QStringLiteral("gate.decide"), gate.runId));
    row.outcome = oplog::Outcome::Denied;
    row.reason = error.message();
    const auto logged = writeLogRow(project, row);
    return logged ? error : logged.error();
}

Result<void> checkDecision(Project& project, const Gate& gate, const GateDecision& decision) {
    TRY(const Run run, project.store().repository<Run>().find(gate.runId));
    const auto role = enumFromName<access::Role>(gate.role);
    const access::GateQuestion question{.role = role.value_or(access::Role::PrefectureApprover),
                                        .startedById = run.startedById.text(),
                                        .startedByName = run.startedBy};
    const auto may = access::mayDecideGate(project.actor(), question);
    if (!may) return denied(project, gate, may.error());
    if (gate.decision != Decision::Pending)
        return Error(ErrorCode::Conflict,
                     Tr::tr("%1 has decided this already: %2.").arg(gate.personName, titleOf(gate.decision)))
            .withRemedy(Tr::tr("Load it again and look at what it does now."))
            .at(titleOf(gate.kind));
    if (gate.subjectHash != decision.subjectHash)
        return Error(ErrorCode::Conflict, Tr::tr("What is to be approved has changed since it was shown."))
            .withRemedy(Tr::tr("Look at it again, then decide."))
            .at(titleOf(gate.kind));
    const RunState waiting = gate.kind == GateKind::Cutover ? RunState::AwaitApproval : RunState::AwaitCommit;
    if (run.state != waiting)
        return Error(ErrorCode::Conflict,
                     Tr::tr("The run does not wait for this any more: %1.").arg(titleOf(run.state)))
            .withRemedy(Tr::tr("Load it again and look at what it does now."))
            .at(titleOf(gate.kind));
    if (decision.decision != Decision::Rejected || !decision.reason.trimmed().isEmpty()) return Ok();
    return Error(ErrorCode::BadInput, Tr::tr("A rejection needs a reason."))
        .withRemedy(Tr::tr("Say what has to change before you can approve."));
}

// The length of one cutover window; the specification's when nothing was planned.
Result<Seconds> cutoverLength(Project& project) {
    constexpr Seconds kUnplanned{4 * 3600};
    TRY(const QList<PlanSettings> settings, project.store().repository<PlanSettings>().all());
    return settings.isEmpty() ? kUnplanned : settings.front().cutoverLength;
}

// An approved cutover is a planned stop (12-1). It begins after the approval, never with it: that is what
// makes it a planned one.
Result<PlannedStop> stopFor(Project& project, const Gate& gate) {
    TRY(const Run run, project.store().repository<Run>().find(gate.runId));
    TRY(const Seconds length, cutoverLength(project));
    const Instant begins = *gate.decidedAt + Seconds(1);
    return PlannedStop{.id = project.ids().make<PlannedStop>(),
                       .serverId = run.serverId,
                       .startsAt = begins,
                       .endsAt = begins + length,
                       .approvedAt = *gate.decidedAt,
                       .approvedBy = gate.personName,
                       .reason = gate.subject};
}

Error tooLate(const Run& run, RunRequest request) {
    return Error(ErrorCode::Conflict, Tr::tr("It is too late to ask for this: %1.").arg(titleOf(run.state)))
        .withRemedy(request == RunRequest::Cancel
                        ? Tr::tr("Ask for a rollback, while the run is not committed.")
                        : Tr::tr("After the commit a way back needs a new plan."))
        .at(run.sourceName);
}

}  // namespace

Result<Run> startRun(Project& project, const RunOrder& order) {
    CHECK(project.mayPerform(Action::StartRun));
    CHECK(checkOrder(order));
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const Server server, project.store().repository<Server>().find(order.serverId));
    CHECK(checkPlatform(server));
    CHECK(checkFindings(project, server));
    CHECK(checkOtherRuns(project, server));
    const Run wanted = newRun(project, server, order);
    CHECK(checkTargetName(wanted.targetName));
    TRY(const Run run, work.insert(wanted));
    CHECK(store::JobQueue::enqueue(work, jobFor(project, run)));
    oplog::LogRow row = logRow(project, runAct(Action::StartRun, QStringLiteral("run.start"), run.id));
    row.after = jsonOf(run);
    CHECK(work.log(row));
    CHECK(work.commit());
    return run;
}

Result<Gate> decideGate(Project& project, const GateDecision& decision) {
    CHECK(project.mayPerform(Action::DecideGate));
    TRY(Gate gate, project.store().repository<Gate>().find(decision.gate));
    CHECK(checkDecision(project, gate, decision));
    TRY(store::UnitOfWork work, project.store().begin());
    gate.decision = decision.decision;
    gate.reason = decision.reason.trimmed();
    gate.personId = Id<Person>(project.actor().personId);
    gate.personName = project.actor().name;
    gate.decidedAt = project.clock().now();
    TRY(gate, work.update(gate));
    if (gate.kind == GateKind::Cutover && gate.decision == Decision::Approved) {
        TRY(const PlannedStop stop, stopFor(project, gate));
        CHECK(work.insert(stop));
    }
    oplog::LogRow row =
        logRow(project, runAct(Action::DecideGate, QStringLiteral("gate.decide"), gate.runId));
    row.reason = gate.reason;
    row.after = jsonOf(gate);
    CHECK(work.log(row));
    CHECK(work.commit());
    return gate;
}

Result<Run> askRun(Project& project, const Id<Run>& id, RunRequest request, const QString& reason) {
    const Action action = request == RunRequest::Rollback ? Action::RollbackRun : Action::ControlRun;
    CHECK(project.mayPerform(action));
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(Run run, project.store().repository<Run>().find(id));
    if (request != RunRequest::None && !migrate::signalFor(run.state, request)) return tooLate(run, request);
    run.request = request;
    TRY(run, work.update(run));
    oplog::LogRow row = logRow(project, runAct(action, QStringLiteral("run.ask"), id));
    row.reason = reason;
    row.after = compactJson({{QStringLiteral("request"), enumName(request)}});
    CHECK(work.log(row));
    CHECK(work.commit());
    return run;
}

Result<Job> askJob(Project& project, const Id<Job>& id, JobRequest request) {
    CHECK(project.mayPerform(Action::ControlRun));
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const Job job, project.store().repository<Job>().find(id));
    if (job.kind == JobKind::Migration)
        return Error(ErrorCode::Conflict, Tr::tr("This job carries a migration run."))
            .withRemedy(Tr::tr("Cancel or roll back the run itself."))
            .at(job.title);
    TRY(const Job asked, store::JobQueue::request(work, id, request));
    oplog::LogRow row = logRow(project, {.permission = Action::ControlRun,
                                         .name = QStringLiteral("job.ask"),
                                         .objType = QStringLiteral("job"),
                                         .objId = id.text()});
    row.after = compactJson({{QStringLiteral("request"), enumName(request)}});
    CHECK(work.log(row));
    CHECK(work.commit());
    return asked;
}

}  // namespace watari::usecases
