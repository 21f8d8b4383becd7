// May this person do this? Every use case asks here before it acts; the answer is one table.
#pragma once

#include "core/access/actor.h"
#include "core/base/result.h"

#include <optional>

namespace watari::access {

enum class Action {
    View,             // inventory, plans, runs, charts, reports
    ManageProject,    // create, migrate, back up, check
    ManagePeople,     // roster and roles
    ImportInventory,  // also assessment
    SizeServers,
    PlanWaves,
    TransferDisk,
    StartRun,
    ControlRun,  // pause, resume, cancel, commit
    RollbackRun,
    DecideGate,
    CollectMetrics,
    RunWorker,
    EditRegister,
    MakeReport,
    PublishReport,
    ReadLog,
    VerifyLog,
    SignLog,
};

// The stable name in the operation log: "import_inventory".
constexpr auto enumNames(Action) {
    return std::array<EnumName<Action>, 19>{{{Action::View, "view"},
                                             {Action::ManageProject, "manage_project"},
                                             {Action::ManagePeople, "manage_people"},
                                             {Action::ImportInventory, "import_inventory"},
                                             {Action::SizeServers, "size_servers"},
                                             {Action::PlanWaves, "plan_waves"},
                                             {Action::TransferDisk, "transfer_disk"},
                                             {Action::StartRun, "start_run"},
                                             {Action::ControlRun, "control_run"},
                                             {Action::RollbackRun, "rollback_run"},
                                             {Action::DecideGate, "decide_gate"},
                                             {Action::CollectMetrics, "collect_metrics"},
                                             {Action::RunWorker, "run_worker"},
                                             {Action::EditRegister, "edit_register"},
                                             {Action::MakeReport, "make_report"},
                                             {Action::PublishReport, "publish_report"},
                                             {Action::ReadLog, "read_log"},
                                             {Action::VerifyLog, "verify_log"},
                                             {Action::SignLog, "sign_log"}}};
}

// In the words of people: "import and assess servers".
[[nodiscard]] QString actionTitle(Action action);

// The first of the actor's roles that allows the action; it goes into the log row. None: not allowed.
[[nodiscard]] std::optional<Role> allowingRole(const Actor& actor, Action action);

// Errors: Denied, naming the person and the roles that could.
[[nodiscard]] Result<void> mayPerform(const Actor& actor, Action action);

// What a decision about a gate is judged by.
struct GateQuestion {
    Role role = Role::PrefectureApprover;  // the role that decides this gate
    QString startedById;                   // who started the run; empty: no roster entry
    QString startedByName;
};

// A gate needs a named person of the roster with the gate's role, and never the one who started the run.
// Errors: Denied.
[[nodiscard]] Result<void> mayDecideGate(const Actor& actor, const GateQuestion& gate);

}  // namespace watari::access
