#include "core/access/role.h"

#include <QCoreApplication>

namespace watari::access {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Access)
};

}  // namespace

QString roleTitle(Role role) {
    switch (role) {
        case Role::Viewer:
            return Tr::tr("viewer");
        case Role::PrefectureApprover:
            return Tr::tr("approver of the prefecture");
        case Role::Operator:
            return Tr::tr("operator");
        case Role::OperationsLead:
            return Tr::tr("operations lead");
        case Role::Migrator:
            return Tr::tr("migrator");
        case Role::UserAdmin:
            return Tr::tr("user administrator");
        case Role::Auditor:
            return Tr::tr("auditor");
    }
    return {};
}

QString roleTitle(const QString& storedName) {
    const auto role = enumFromName<Role>(storedName);
    return role ? roleTitle(*role) : storedName;
}

QString roleTitles(const QStringList& storedNames) {
    QStringList titles;
    for (const QString& name : storedNames) titles.append(roleTitle(name));
    return titles.join(QStringLiteral(", "));
}

QList<Role> contractorRoles() {
    return {Role::Operator, Role::OperationsLead, Role::Migrator, Role::UserAdmin};
}

}  // namespace watari::access
