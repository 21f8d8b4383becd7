// What core/migrate asks of the store. Implemented there; every call is one transaction that also writes
// the operation log, and has reached the disk when it returns.
#pragma once

#include "core/base/result.h"
#include "core/domain/run.h"

#include <QList>

namespace watari {

class MigrationJournal {
public:
    virtual ~MigrationJournal() = default;

    virtual Result<Run> load(const Id<Run>& id) = 0;
    // Saves the run (optimistic: Conflict when its revision is old) and appends the event. Returns the run
    // as stored, with its new revision.
    virtual Result<Run> advance(const Run& run, const RunEvent& event) = 0;
    // Saves the run's facts without a change of state.
    virtual Result<Run> save(const Run& run, const QString& what) = 0;
    // Announces an action on the outside world before it is taken: an intent row of the operation log.
    virtual Result<void> announce(const Run& run, const QString& action) = 0;

    virtual Result<QList<RunDisk>> disks(const Id<Run>& id) = 0;
    virtual Result<RunDisk> saveDisk(const RunDisk& disk) = 0;

    virtual Result<QList<RunEvent>> events(const Id<Run>& id) = 0;

    // The newest gate of the kind, if one was asked for.
    virtual Result<std::optional<Gate>> gate(const Id<Run>& id, GateKind kind) = 0;
    virtual Result<Gate> requestGate(const Gate& gate) = 0;

    virtual Result<void> addEvidence(const Evidence& evidence) = 0;
};

}  // namespace watari
