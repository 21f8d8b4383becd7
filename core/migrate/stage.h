// What an action of a run sees: the run as stored, its hypervisors, and the journal, whose failures must
// never be taken for failures of the migration.
#pragma once

#include "core/base/ids.h"
#include "core/base/job_context.h"
#include "core/domain/migration_journal.h"
#include "core/virt/hypervisor.h"

#include <functional>
#include <map>
#include <memory>

namespace watari::migrate {

using Connect = std::function<Result<std::unique_ptr<virt::Hypervisor>>(const QString& uri, JobContext& job)>;

// What the engine works with; the references outlive it.
struct Surroundings {
    MigrationJournal& journal;
    const Clock& clock;
    Connect connect;
};

class Stage {
public:
    Stage(const Surroundings& around, Run run, JobContext& job)
        : m_around(around), m_run(std::move(run)), m_job(job) {}

    [[nodiscard]] const Run& run() const { return m_run; }
    [[nodiscard]] JobContext& job() const { return m_job; }
    [[nodiscard]] Instant now() const { return m_around.clock.now(); }

    // Connected when first asked for; the stage keeps both until it ends.
    [[nodiscard]] Result<virt::Hypervisor*> source() { return hypervisor(m_run.sourceUri); }
    [[nodiscard]] Result<virt::Hypervisor*> target() { return hypervisor(m_run.targetUri); }
    [[nodiscard]] virt::DomainUuid sourceId() const { return virt::DomainUuid(m_run.sourceUuid); }
    [[nodiscard]] virt::DomainUuid targetId() const { return virt::DomainUuid(m_run.targetUuid); }

    [[nodiscard]] Result<void> reload();
    // Changes the run and stores it; `what` goes into the operation log. What a person asked of the run
    // meanwhile is kept. Conflict when another worker has taken the run further.
    [[nodiscard]] Result<void> save(const QString& what, const std::function<void(Run&)>& change);
    // The same with a change of state.
    [[nodiscard]] Result<void> advance(const RunEvent& event, const std::function<void(Run&)>& change = {});
    // Before every action on the outside world.
    [[nodiscard]] Result<void> announce(const QString& action);
    [[nodiscard]] Result<QList<RunDisk>> disks();
    [[nodiscard]] Result<RunDisk> saveDisk(const RunDisk& disk);
    [[nodiscard]] Result<std::optional<Gate>> gate(GateKind kind);
    [[nodiscard]] Result<void> requestGate(Gate gate);
    [[nodiscard]] Result<void> addEvidence(Evidence evidence);

    // The last error came from the journal, not from the migration.
    [[nodiscard]] bool journalFailed() const { return m_journalFailed; }

private:
    Result<virt::Hypervisor*> hypervisor(const QString& uri);
    Result<void> store(const std::function<void(Run&)>& change,
                       const std::function<Result<Run>(const Run&)>& write);
    template <class T>
    Result<T> watched(Result<T> result) {
        if (!result) m_journalFailed = true;
        return result;
    }

    const Surroundings& m_around;
    Run m_run;
    JobContext& m_job;
    std::map<QString, std::unique_ptr<virt::Hypervisor>> m_connections;
    bool m_journalFailed = false;
};

}  // namespace watari::migrate
