// 移行実行: starting a run, deciding its gates, asking for the way back. The worker does the rest.
#pragma once

#include "app/usecases/project.h"
#include "core/domain/job.h"
#include "core/domain/run.h"

namespace watari::usecases {

struct RunOrder {
    Id<Server> serverId;
    QString targetUri;  // hypervisor; empty: the source's
    QString targetName;
    QString targetFolder;
    QString targetNetwork;  // empty: NICs without a network
    CheckKind checkKind = CheckKind::PoweredOn;
    Seconds shutdownLimit{300};
    Seconds bootLimit{600};
    Seconds commitWindow{24 * 3600};
};

// Makes the run and queues its job. Errors: Denied; Conflict when the server has critical findings, a run
// under way or a committed one; BadInput.
[[nodiscard]] Result<Run> startRun(Project& project, const RunOrder& order);

// Bound to what the person was shown: subjectHash is that of the gate on the screen.
struct GateDecision {
    Id<Gate> gate;
    QString subjectHash;
    Decision decision = Decision::Approved;
    QString reason;
};

// Errors: Denied (role; the one who started the run), Conflict (decided already, or its subject is another by
// now), NotFound.
[[nodiscard]] Result<Gate> decideGate(Project& project, const GateDecision& decision);

// Rollback or cancel at the next safe point. Conflict when it is too late for either.
[[nodiscard]] Result<Run> askRun(Project& project, const Id<Run>& run, RunRequest request,
                                 const QString& reason);

// Pause, resume (None) or cancel a job that is no run.
[[nodiscard]] Result<Job> askJob(Project& project, const Id<Job>& job, JobRequest request);

}  // namespace watari::usecases
