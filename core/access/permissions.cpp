#include "core/access/permissions.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace watari::access {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Access)
};

class RoleSet {
public:
    constexpr RoleSet(std::initializer_list<Role> roles) {
        for (const Role r : roles) m_bits |= bit(r);
    }
    [[nodiscard]] constexpr bool contains(Role r) const { return (m_bits & bit(r)) != 0; }

private:
    static constexpr unsigned bit(Role r) { return 1U << static_cast<unsigned>(r); }
    unsigned m_bits = 0;
};

struct Permission {
    Action action;
    RoleSet roles;
};

using enum Role;

constexpr RoleSet kEverybody{Viewer,   PrefectureApprover, Operator, OperationsLead,
                             Migrator, UserAdmin,          Auditor};
constexpr RoleSet kOperation{Operator, OperationsLead};
constexpr RoleSet kContractor{Operator, OperationsLead, Migrator};
constexpr RoleSet kMigration{OperationsLead, Migrator};

constexpr std::array<Permission, 19> kPermissions{{
    {Action::View, kEverybody},
    {Action::ManageProject, {OperationsLead, UserAdmin}},
    {Action::ManagePeople, {UserAdmin}},
    {Action::ImportInventory, kContractor},
    {Action::SizeServers, kContractor},
    {Action::PlanWaves, kMigration},
    {Action::TransferDisk, kMigration},
    {Action::StartRun, kMigration},
    {Action::ControlRun, kMigration},
    {Action::RollbackRun, kMigration},
    {Action::DecideGate, {PrefectureApprover, OperationsLead}},
    {Action::CollectMetrics, kContractor},
    {Action::RunWorker, kContractor},
    {Action::EditRegister, kOperation},
    {Action::MakeReport, kEverybody},
    {Action::PublishReport, {OperationsLead}},
    {Action::ReadLog, {Auditor, PrefectureApprover, OperationsLead}},
    {Action::VerifyLog, {Auditor, PrefectureApprover, OperationsLead}},
    {Action::SignLog, kContractor},
}};

constexpr RoleSet rolesFor(Action action) {
    for (const Permission& p : kPermissions)
        if (p.action == action) return p.roles;
    return {};
}

QString titlesOf(RoleSet roles) {
    QStringList titles;
    for (const auto& n : enumNames(Role{}))
        if (roles.contains(n.value)) titles.append(roleTitle(n.value));
    return titles.join(QStringLiteral(", "));
}

}  // namespace

QString actionTitle(Action action) {
    switch (action) {
        case Action::View:
            return Tr::tr("look at the project");
        case Action::ManageProject:
            return Tr::tr("make, back up and check the project");
        case Action::ManagePeople:
            return Tr::tr("edit the roster");
        case Action::ImportInventory:
            return Tr::tr("import and assess servers");
        case Action::SizeServers:
            return Tr::tr("size servers");
        case Action::PlanWaves:
            return Tr::tr("plan the waves");
        case Action::TransferDisk:
            return Tr::tr("transfer disks");
        case Action::StartRun:
            return Tr::tr("start migrations");
        case Action::ControlRun:
            return Tr::tr("pause, resume and cancel migrations");
        case Action::RollbackRun:
            return Tr::tr("roll migrations back");
        case Action::DecideGate:
            return Tr::tr("decide approvals");
        case Action::CollectMetrics:
            return Tr::tr("collect measurements");
        case Action::RunWorker:
            return Tr::tr("run a worker");
        case Action::EditRegister:
            return Tr::tr("enter outages and planned stops");
        case Action::MakeReport:
            return Tr::tr("write reports");
        case Action::PublishReport:
            return Tr::tr("publish reports");
        case Action::ReadLog:
            return Tr::tr("read the operation log");
        case Action::VerifyLog:
            return Tr::tr("verify the operation log");
        case Action::SignLog:
            return Tr::tr("sign the operation log");
    }
    Q_UNREACHABLE();
}

std::optional<Role> allowingRole(const Actor& actor, Action action) {
    const RoleSet allowed = rolesFor(action);
    for (const Role role : actor.roles)
        if (allowed.contains(role)) return role;
    return std::nullopt;
}

Result<void> mayPerform(const Actor& actor, Action action) {
    if (allowingRole(actor, action)) return Ok();
    return Error(ErrorCode::Denied, Tr::tr("%1 may not do this: %2.").arg(actor.name, actionTitle(action)))
        .withRemedy(Tr::tr("Ask a person with one of these roles: %1.").arg(titlesOf(rolesFor(action))));
}

Result<void> mayDecideGate(const Actor& actor, const GateQuestion& gate) {
    CHECK(mayPerform(actor, Action::DecideGate));
    const Error denied = Error(ErrorCode::Denied, Tr::tr("%1 may not decide this gate.").arg(actor.name));
    if (actor.personId.isEmpty())
        return denied.withRemedy(Tr::tr("A gate is decided by a person of the roster: name that person."));
    if (!actor.roles.contains(gate.role))
        return denied.withRemedy(Tr::tr("This gate needs the role: %1.").arg(roleTitle(gate.role)));
    if (actor.personId == gate.startedById || actor.name == gate.startedByName)
        return denied.withRemedy(Tr::tr("Who started the run may not approve it: ask another person."));
    return Ok();
}

}  // namespace watari::access
