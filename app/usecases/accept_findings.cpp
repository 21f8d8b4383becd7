#include "app/usecases/accept_findings.h"

#include "app/usecases/log_rows.h"
#include "core/assess/acceptance.h"
#include "core/assess/assess.h"
#include "core/domain/names.h"
#include "core/store/project_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AcceptFindings)
};

Result<void> checkReason(const QString& reason) {
    if (!reason.trimmed().isEmpty()) return Ok();
    return Error(ErrorCode::BadInput, Tr::tr("No reason was given."))
        .withRemedy(Tr::tr("Say why; whoever reads it later was not there."));
}

Result<std::optional<Acceptance>> acceptanceInForce(Project& project, const Id<Finding>& finding) {
    TRY(const QList<Acceptance> all,
        project.store().repository<Acceptance>().where(&Acceptance::findingKey, finding.text()));
    const auto it = std::find_if(all.begin(), all.end(), assess::isInForce);
    return it == all.end() ? std::optional<Acceptance>() : std::optional(*it);
}

Result<void> checkAcceptable(const Finding& finding, const std::optional<Acceptance>& before) {
    if (finding.severity != Severity::Warning)
        return Error(ErrorCode::Conflict, finding.severity == Severity::Critical
                                              ? Tr::tr("A critical finding cannot be accepted: it blocks.")
                                              : Tr::tr("There is nothing to accept: it only informs."))
            .withRemedy(finding.severity == Severity::Critical
                            ? Tr::tr("Mend what it names and assess again.")
                            : Tr::tr("Leave it as it is."));
    if (!before) return Ok();
    return Error(ErrorCode::Conflict, Tr::tr("%1 has accepted this already.").arg(before->person));
}

oplog::LogRow acceptanceRow(const Project& project, const QString& name, const Acceptance& acceptance,
                            const QString& reason) {
    oplog::LogRow row = logRow(project, {.permission = access::Action::DecideGate,
                                         .name = name,
                                         .objType = QStringLiteral("finding"),
                                         .objId = acceptance.findingKey});
    row.reason = reason;
    row.after = jsonOf(acceptance);
    return row;
}

Result<Acceptance> acceptOne(Project& project, store::UnitOfWork& work, const Id<Finding>& id,
                             const QString& reason) {
    TRY(const Finding finding, project.store().repository<Finding>().find(id));
    TRY(const std::optional<Acceptance> before, acceptanceInForce(project, id));
    CHECK(checkAcceptable(finding, before));
    TRY(const Acceptance acceptance,
        work.insert(Acceptance{.id = project.ids().make<Acceptance>(),
                               .findingKey = id.text(),
                               .rule = finding.rule,
                               .serverId = finding.serverId,
                               .fingerprint = assess::acceptanceFingerprint(finding),
                               .person = project.actor().name,
                               .reason = reason.trimmed(),
                               .acceptedAt = project.clock().now()}));
    CHECK(work.log(acceptanceRow(project, QStringLiteral("finding.accept"), acceptance, acceptance.reason)));
    return acceptance;
}

Result<Acceptance> withdrawOne(Project& project, store::UnitOfWork& work, const Id<Finding>& id,
                               const QString& reason) {
    TRY(std::optional<Acceptance> acceptance, acceptanceInForce(project, id));
    if (!acceptance)
        return Error(ErrorCode::NotFound, Tr::tr("Nobody has accepted this finding."))
            .withRemedy(Tr::tr("Look at the list of findings."));
    acceptance->endedAt = project.clock().now();
    acceptance->endedBecause = enumName(assess::AcceptanceEnd::Withdrawn);
    TRY(const Acceptance ended, work.update(*acceptance));
    CHECK(work.log(acceptanceRow(project, QStringLiteral("finding.withdraw"), ended, reason.trimmed())));
    return ended;
}

using ForOne = Result<Acceptance> (*)(Project&, store::UnitOfWork&, const Id<Finding>&, const QString&);

Result<QList<Acceptance>> forEachFinding(Project& project, const QList<Id<Finding>>& findings,
                                         const QString& reason, ForOne forOne) {
    CHECK(project.mayPerform(access::Action::DecideGate));
    CHECK(checkReason(reason));
    TRY(store::UnitOfWork work, project.store().begin());
    QList<Acceptance> all;
    for (const Id<Finding>& id : findings) {
        TRY(const Acceptance one, forOne(project, work, id, reason));
        all.append(one);
    }
    CHECK(work.commit());
    return all;
}

}  // namespace

Result<QList<Acceptance>> acceptFindings(Project& project, const QList<Id<Finding>>& findings,
                                         const QString& reason) {
    return forEachFinding(project, findings, reason, acceptOne);
}

Result<Acceptance> acceptFinding(Project& project, const Id<Finding>& finding, const QString& reason) {
    TRY(const QList<Acceptance> accepted, acceptFindings(project, {finding}, reason));
    return accepted.front();
}

Result<QList<Acceptance>> withdrawAcceptances(Project& project, const QList<Id<Finding>>& findings,
                                              const QString& reason) {
    return forEachFinding(project, findings, reason, withdrawOne);
}

Result<Acceptance> withdrawAcceptance(Project& project, const Id<Finding>& finding, const QString& reason) {
    TRY(const QList<Acceptance> ended, withdrawAcceptances(project, {finding}, reason));
    return ended.front();
}

Result<QList<Acceptance>> acceptances(const Project& project) {
    CHECK(project.mayPerform(access::Action::View));
    TRY(QList<Acceptance> all, project.store().repository<Acceptance>().all());
    std::stable_sort(all.begin(), all.end(),
                     [](const Acceptance& a, const Acceptance& b) { return a.acceptedAt > b.acceptedAt; });
    return all;
}

}  // namespace watari::usecases
