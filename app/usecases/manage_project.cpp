#include "app/usecases/manage_project.h"

#include "app/usecases/log_rows.h"

namespace watari::usecases {

Result<store::ProjectFacts> projectFacts(const Project& project) {
    CHECK(project.mayPerform(access::Action::View));
    return project.store().facts();
}

Result<void> backupProject(Project& project, const QString& target) {
    CHECK(project.mayPerform(access::Action::ManageProject));
    oplog::LogRow row = logRow(project, {.permission = access::Action::ManageProject,
                                         .name = QStringLiteral("project.backup"),
                                         .objType = QStringLiteral("file"),
                                         .objId = target});
    row.outcome = oplog::Outcome::Intent;
    CHECK(writeLogRow(project, row));
    const auto made = project.store().backup(target);
    row.outcome = made ? oplog::Outcome::Done : oplog::Outcome::Failed;
    if (!made) row.reason = made.error().message();
    const auto logged = writeLogRow(project, row);
    return made ? logged : made;
}

Result<store::CheckReport> checkProject(const Project& project) {
    CHECK(project.mayPerform(access::Action::ManageProject));
    return project.store().check();
}

}  // namespace watari::usecases
