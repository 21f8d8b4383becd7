// 移行実行: one server's migration from start to acceptance, its disks, gates, events and evidence.
#pragma once

#include "core/domain/server.h"

namespace watari {

// States in the order of a good run, then the ways out of it. The transitions are one table in
// core/migrate/transitions.h.
enum class RunState {
    Created,
    PreCheck,        // nothing is touched; what would stop the run is found now
    FirstPass,       // bulk copy while the source serves
    AwaitApproval,   // 切替承認
    ShutDownSource,  // the service stops here
    FenceSource,     // links down, autostart off, marked
    FinalPass,       // what changed since the first pass
    Prove,           // source and target read again and compared
    Convert,         // overlay above the proved copy
    DefineTarget,
    StartTarget,
    CheckTarget,  // boot seen, records complete
    AwaitCommit,  // 切替完了確認, and the commit timer
    CommitTarget,
    Committed,
    StopTarget,  // rollback begins
    RemoveTarget,
    UnfenceSource,
    RestoreSource,
    CheckSource,
    RolledBack,
    CleanUp,  // given up before the service was touched
    Failed,
    Cancelled,
};

constexpr auto enumNames(RunState) {
    return std::array<EnumName<RunState>, 24>{{{RunState::Created, "created"},
                                               {RunState::PreCheck, "pre_check"},
                                               {RunState::FirstPass, "first_pass"},
                                               {RunState::AwaitApproval, "await_approval"},
                                               {RunState::ShutDownSource, "shut_down_source"},
                                               {RunState::FenceSource, "fence_source"},
                                               {RunState::FinalPass, "final_pass"},
                                               {RunState::Prove, "prove"},
                                               {RunState::Convert, "convert"},
                                               {RunState::DefineTarget, "define_target"},
                                               {RunState::StartTarget, "start_target"},
                                               {RunState::CheckTarget, "check_target"},
                                               {RunState::AwaitCommit, "await_commit"},
                                               {RunState::CommitTarget, "commit_target"},
                                               {RunState::Committed, "committed"},
                                               {RunState::StopTarget, "stop_target"},
                                               {RunState::RemoveTarget, "remove_target"},
                                               {RunState::UnfenceSource, "unfence_source"},
                                               {RunState::RestoreSource, "restore_source"},
                                               {RunState::CheckSource, "check_source"},
                                               {RunState::RolledBack, "rolled_back"},
                                               {RunState::CleanUp, "clean_up"},
                                               {RunState::Failed, "failed"},
                                               {RunState::Cancelled, "cancelled"}}};
}

// What a person may ask of a run at any time; obeyed at the next safe point.
enum class RunRequest { None, Rollback, Cancel };

constexpr auto enumNames(RunRequest) {
    return std::array<EnumName<RunRequest>, 3>{
        {{RunRequest::None, "none"}, {RunRequest::Rollback, "rollback"}, {RunRequest::Cancel, "cancel"}}};
}

// How the target is checked after its first start.
enum class CheckKind { PoweredOn, SerialConsole };

constexpr auto enumNames(CheckKind) {
    return std::array<EnumName<CheckKind>, 2>{
        {{CheckKind::PoweredOn, "powered_on"}, {CheckKind::SerialConsole, "serial_console"}}};
}

struct Run {
    Id<Run> id;
    qint64 revision = 0;
    Id<Server> serverId;
    RunState state = RunState::Created;
    RunRequest request = RunRequest::None;
    RunState failedState = RunState::Created;  // where it went wrong, when it did
    QString lastError;
    QString startedBy;       // person name, for print
    Id<Person> startedById;  // null: the operating-system user without roster entry
    Instant createdAt;
    // Source, as found by the pre-check; the definition is what a rollback restores.
    QString sourceUri;
    QString sourceUuid;
    QString sourceName;
    QString sourceDefinition;
    bool sourceWasRunning = false;
    bool sourceAutostart = false;
    qint64 sourceRecords = 0;  // highest record a guest that announces them had announced when it stopped
    qint64 servedRecords = 0;  // highest record the target had announced when its check passed
    // Target
    QString targetUri;
    QString targetUuid;
    QString targetName;
    QString targetFolder;   // disks, overlays, journals, console log, evidence
    QString targetNetwork;  // empty: NICs without a network
    MilliCores targetCpu;   // 0: as the source
    Bytes targetMemory;     // 0: as the source
    CheckKind checkKind = CheckKind::PoweredOn;
    Seconds shutdownLimit;
    Seconds bootLimit;
    Seconds commitWindow;
    std::optional<Instant> commitDeadline;
    std::optional<Instant> serviceStoppedAt;
    std::optional<Instant> serviceRestoredAt;
    bool operator==(const Run&) const = default;
};

constexpr auto fieldsOf(const Run*) {
    return std::make_tuple(
        field("id", &Run::id), field("revision", &Run::revision), field("server_id", &Run::serverId),
        field("state", &Run::state), field("request", &Run::request),
        field("failed_state", &Run::failedState), field("last_error", &Run::lastError),
        field("started_by", &Run::startedBy), field("started_by_id", &Run::startedById),
        field("created_at", &Run::createdAt), field("source_uri", &Run::sourceUri),
        field("source_uuid", &Run::sourceUuid), field("source_name", &Run::sourceName),
        field("source_definition", &Run::sourceDefinition),
        field("source_was_running", &Run::sourceWasRunning), field("source_autostart", &Run::sourceAutostart),
        field("source_records", &Run::sourceRecords), field("served_records", &Run::servedRecords),
        field("target_uri", &Run::targetUri), field("target_uuid", &Run::targetUuid),
        field("target_name", &Run::targetName), field("target_folder", &Run::targetFolder),
        field("target_network", &Run::targetNetwork), field("target_cpu", &Run::targetCpu),
        field("target_memory", &Run::targetMemory), field("check_kind", &Run::checkKind),
        field("shutdown_limit", &Run::shutdownLimit), field("boot_limit", &Run::bootLimit),
        field("commit_window", &Run::commitWindow), field("commit_deadline", &Run::commitDeadline),
        field("service_stopped_at", &Run::serviceStoppedAt),
        field("service_restored_at", &Run::serviceRestoredAt));
}

// One disk of a run. Paths are fixed when the run is made, so that every action may be repeated.
struct RunDisk {
    Id<RunDisk> id;
    qint64 revision = 0;
    Id<Run> runId;
    QString device;  // "hda"
    QString sourcePath;
    QString sourceFormat;
    QString copyPath;     // the proved copy, never written after the proof
    QString overlayPath;  // what the target boots from
    QString journalPath;
    Bytes capacity;
    Bytes bytesRead;
    Bytes bytesWritten;
    Bytes bytesFinal;    // written by the last pass
    QString sourceRoot;  // block tree roots, hex; equal when proved
    QString copyRoot;
    bool operator==(const RunDisk&) const = default;
};

constexpr auto fieldsOf(const RunDisk*) {
    return std::make_tuple(
        field("id", &RunDisk::id), field("revision", &RunDisk::revision), field("run_id", &RunDisk::runId),
        field("device", &RunDisk::device), field("source_path", &RunDisk::sourcePath),
        field("source_format", &RunDisk::sourceFormat), field("copy_path", &RunDisk::copyPath),
        field("overlay_path", &RunDisk::overlayPath), field("journal_path", &RunDisk::journalPath),
        field("capacity", &RunDisk::capacity), field("bytes_read", &RunDisk::bytesRead),
        field("bytes_written", &RunDisk::bytesWritten), field("bytes_final", &RunDisk::bytesFinal),
        field("source_root", &RunDisk::sourceRoot), field("copy_root", &RunDisk::copyRoot));
}

// One step of a run's history: from which state to which. The note says what came of the state that was left.
struct RunEvent {
    Id<RunEvent> id;
    qint64 revision = 0;
    Id<Run> runId;
    qint64 number = 0;
    Instant at;
    RunState fromState = RunState::Created;
    RunState toState = RunState::Created;
    QString note;
    bool operator==(const RunEvent&) const = default;
};

constexpr auto fieldsOf(const RunEvent*) {
    return std::make_tuple(field("id", &RunEvent::id), field("revision", &RunEvent::revision),
                           field("run_id", &RunEvent::runId), field("number", &RunEvent::number),
                           field("at", &RunEvent::at), field("from_state", &RunEvent::fromState),
                           field("to_state", &RunEvent::toState), field("note", &RunEvent::note));
}

// 移行判定, 切替承認, 切替完了確認, 切戻し判定, 検収
enum class GateKind { Readiness, Cutover, Completion, Rollback, Acceptance };

constexpr auto enumNames(GateKind) {
    return std::array<EnumName<GateKind>, 5>{{{GateKind::Readiness, "readiness"},
                                              {GateKind::Cutover, "cutover"},
                                              {GateKind::Completion, "completion"},
                                              {GateKind::Rollback, "rollback"},
                                              {GateKind::Acceptance, "acceptance"}}};
}

enum class Decision { Pending, Approved, Rejected };

constexpr auto enumNames(Decision) {
    return std::array<EnumName<Decision>, 3>{
        {{Decision::Pending, "pending"}, {Decision::Approved, "approved"}, {Decision::Rejected, "rejected"}}};
}

// An approval, bound to exactly what was approved: a changed subject voids it.
struct Gate {
    Id<Gate> id;
    qint64 revision = 0;
    Id<Run> runId;
    GateKind kind = GateKind::Cutover;
    QString role;         // stable name of core/access that may decide
    QString subjectHash;  // SHA-256, hex, of what is to be approved
    QString subject;      // the same in words
    Instant requestedAt;
    Decision decision = Decision::Pending;
    Id<Person> personId;
    QString personName;
    std::optional<Instant> decidedAt;
    QString reason;
    bool operator==(const Gate&) const = default;
};

constexpr auto fieldsOf(const Gate*) {
    return std::make_tuple(field("id", &Gate::id), field("revision", &Gate::revision),
                           field("run_id", &Gate::runId), field("kind", &Gate::kind),
                           field("role", &Gate::role), field("subject_hash", &Gate::subjectHash),
                           field("subject", &Gate::subject), field("requested_at", &Gate::requestedAt),
                           field("decision", &Gate::decision), field("person_id", &Gate::personId),
                           field("person_name", &Gate::personName), field("decided_at", &Gate::decidedAt),
                           field("reason", &Gate::reason));
}

// 証跡: what proves a step. A file with its SHA-256, or a sentence, or both.
struct Evidence {
    Id<Evidence> id;
    qint64 revision = 0;
    Id<Run> runId;
    QString kind;  // "console", "proof", "definition", "check"
    QString title;
    QString path;
    QString sha256;
    QString text;
    Instant at;
    bool operator==(const Evidence&) const = default;
};

constexpr auto fieldsOf(const Evidence*) {
    return std::make_tuple(
        field("id", &Evidence::id), field("revision", &Evidence::revision), field("run_id", &Evidence::runId),
        field("kind", &Evidence::kind), field("title", &Evidence::title), field("path", &Evidence::path),
        field("sha256", &Evidence::sha256), field("text", &Evidence::text), field("at", &Evidence::at));
}

}  // namespace watari
