// The migration journal of core/domain on the project's database.
#pragma once

#include "core/base/ids.h"
#include "core/domain/migration_journal.h"
#include "core/store/database.h"
#include "core/store/log_author.h"
#include "core/store/unit_of_work.h"

namespace watari::store {

// Database and ids outlive the journal. Each call is one unit of work by the author; a null id of a new
// event, gate or piece of evidence is filled.
class StoredMigrationJournal final : public MigrationJournal {
public:
    StoredMigrationJournal(Database& db, IdSource& ids, LogAuthor author);

    Result<Run> load(const Id<Run>& id) override;
    // The event's number continues the run's history, whatever it was.
    Result<Run> advance(const Run& run, const RunEvent& event) override;
    Result<Run> save(const Run& run, const QString& what) override;
    Result<void> announce(const Run& run, const QString& action) override;

    Result<QList<RunDisk>> disks(const Id<Run>& id) override;
    Result<RunDisk> saveDisk(const RunDisk& disk) override;

    Result<QList<RunEvent>> events(const Id<Run>& id) override;

    Result<std::optional<Gate>> gate(const Id<Run>& id, GateKind kind) override;
    Result<Gate> requestGate(const Gate& gate) override;

    Result<void> addEvidence(const Evidence& evidence) override;

private:
    oplog::LogRow runRow(const QString& action, const Id<Run>& id) const;
    Result<void> addEvent(UnitOfWork& work, RunEvent event);

    Database* m_db;
    IdSource* m_ids;
    LogAuthor m_author;
};

}  // namespace watari::store
