// The roles of the roster. Their names are stored with persons and gates and printed in the log.
#pragma once

#include "core/base/fields.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace watari::access {

enum class Role {
    Viewer,              // 閲覧者
    PrefectureApprover,  // 県承認者
    Operator,            // 運用担当者
    OperationsLead,      // 運用責任者
    Migrator,            // 移行担当者
    UserAdmin,           // 利用者管理者
    Auditor,             // 監査者
};

constexpr auto enumNames(Role) {
    return std::array<EnumName<Role>, 7>{{{Role::Viewer, "viewer"},
                                          {Role::PrefectureApprover, "prefecture_approver"},
                                          {Role::Operator, "operator"},
                                          {Role::OperationsLead, "operations_lead"},
                                          {Role::Migrator, "migrator"},
                                          {Role::UserAdmin, "user_admin"},
                                          {Role::Auditor, "auditor"}}};
}

// For the screen: "prefecture approver", translated.
[[nodiscard]] QString roleTitle(Role role);
// Of a stored name; one that is no role's stays as it is.
[[nodiscard]] QString roleTitle(const QString& storedName);
// Of stored names: "migrator, auditor".
[[nodiscard]] QString roleTitles(const QStringList& storedNames);

// The contractor's own roles, held together by the only operator of a project without a roster.
[[nodiscard]] QList<Role> contractorRoles();

}  // namespace watari::access
