#include "core/migrate/stage.h"

namespace watari::migrate {

Result<virt::Hypervisor*> Stage::hypervisor(const QString& uri) {
    auto& slot = m_connections[uri];
    if (!slot) {
        TRY(slot, m_around.connect(uri, m_job));
    }
    return slot.get();
}

Result<void> Stage::reload() {
    TRY(m_run, watched(m_around.journal.load(m_run.id)));
    return Ok();
}

// A person's wish raises the row's revision without changing its state: then the write is repeated above it.
Result<void> Stage::store(const std::function<void(Run&)>& change,
                          const std::function<Result<Run>(const Run&)>& write) {
    const RunState before = m_run.state;
    for (;;) {
        Run changed = m_run;
        if (change) change(changed);
        auto stored = write(changed);
        if (stored) {
            m_run = *std::move(stored);
            return Ok();
        }
        m_journalFailed = true;
        if (stored.error().code() != ErrorCode::Conflict) return stored.error();
        TRY(const Run now, m_around.journal.load(m_run.id));
        if (now.state != before || now.revision == m_run.revision) return stored.error();
        m_run = now;
        m_journalFailed = false;
    }
}

Result<void> Stage::save(const QString& what, const std::function<void(Run&)>& change) {
    return store(change, [&](const Run& run) { return m_around.journal.save(run, what); });
}

Result<void> Stage::advance(const RunEvent& event, const std::function<void(Run&)>& change) {
    const auto changeState = [&](Run& run) {
        if (change) change(run);
        run.state = event.toState;
    };
    return store(changeState, [&](const Run& run) { return m_around.journal.advance(run, event); });
}

Result<void> Stage::announce(const QString& action) {
    return watched(m_around.journal.announce(m_run, action));
}

Result<QList<RunDisk>> Stage::disks() {
    return watched(m_around.journal.disks(m_run.id));
}

Result<RunDisk> Stage::saveDisk(const RunDisk& disk) {
    return watched(m_around.journal.saveDisk(disk));
}

Result<std::optional<Gate>> Stage::gate(GateKind kind) {
    return watched(m_around.journal.gate(m_run.id, kind));
}

Result<void> Stage::requestGate(Gate gate) {
    gate.runId = m_run.id;
    gate.requestedAt = now();
    CHECK(watched(m_around.journal.requestGate(gate)));
    return Ok();
}

Result<void> Stage::addEvidence(Evidence evidence) {
    evidence.runId = m_run.id;
    evidence.at = now();
    return watched(m_around.journal.addEvidence(evidence));
}

}  // namespace watari::migrate
