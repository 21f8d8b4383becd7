#include "app/usecases/log_rows.h"

#include "core/store/project_store.h"

namespace watari::usecases {

store::LogAuthor logAuthor(const access::Actor& actor, const Clock& clock) {
    return {actor, QStringLiteral(WATARI_VERSION), clock};
}

store::LogAuthor logAuthor(const Project& project) {
    return logAuthor(project.actor(), project.clock());
}

oplog::LogRow logRow(const Project& project, const LoggedAct& act) {
    oplog::LogRow row = logAuthor(project).row(act.name, act.objType, act.objId);
    if (const auto role = access::allowingRole(project.actor(), act.permission)) row.role = enumName(*role);
    return row;
}

Result<void> writeLogRow(const Project& project, const oplog::LogRow& row) {
    TRY(store::UnitOfWork work, project.store().begin());
    CHECK(work.log(row));
    return work.commit();
}

QByteArray compactJson(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}  // namespace watari::usecases
