#include "app/usecases/report_frame.h"

#include "core/oplog/log_check.h"
#include "core/store/project_store.h"

#include <QCoreApplication>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(UseCases)
};

Result<reports::LogFingerprint> logFingerprint(store::ProjectStore& store) {
    TRY(const oplog::LogReport log, store.log().verify());
    if (!log.isGood())
        return Error(ErrorCode::Damaged,
                     Tr::tr("The operation log does not agree with itself at row %1: %2")
                         .arg(QString::number(log.badSeq), QString::fromLatin1(oplog::flawText(log.flaw))))
            .withRemedy(Tr::tr("No document is made from it. Check the log and restore a backup."));
    return reports::LogFingerprint{static_cast<qint64>(log.rows),
                                   QString::fromStdString(oplog::toHex(log.root))};
}

Result<QString> organisationOf(const access::Actor& actor, store::ProjectStore& store) {
    if (actor.personId.isEmpty()) return QString();
    TRY(const auto person, store.repository<Person>().tryFind(Id<Person>(actor.personId)));
    return person ? person->organisation : QString();
}

}  // namespace

Result<reports::DocumentFrame> documentFrame(const Project& project) {
    TRY(const store::ProjectFacts facts, project.store().facts());
    TRY(const QString issuer, organisationOf(project.actor(), project.store()));
    TRY(const reports::LogFingerprint log, logFingerprint(project.store()));
    return reports::DocumentFrame{.projectName = facts.name,
                                  .issuedOn = jstDate(project.clock().now()),
                                  .issuer = issuer,
                                  .approvals = reports::approvalBoxes(),
                                  .log = log};
}

}  // namespace watari::usecases
