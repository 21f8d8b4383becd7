#include "core/store/stored_migration_journal.h"

#include "core/domain/codec.h"
#include "core/store/repository.h"

#include <QJsonDocument>

#include <algorithm>

namespace watari::store {
namespace {

constexpr QLatin1String kNextEvent("SELECT COALESCE(MAX(number), 0) + 1 FROM run_event WHERE run_id = ?");
// Gates asked for in the same second are told apart by their number.
constexpr QLatin1String kNumberGate(
    "UPDATE gate SET number = (SELECT COALESCE(MAX(number), 0) + 1 FROM gate) WHERE id = ?");
constexpr QLatin1String kNewestGate("WHERE run_id = ? AND kind = ? ORDER BY number DESC LIMIT 1");

QByteArray stateJson(RunState state) {
    return QJsonDocument(QJsonObject{{QStringLiteral("state"), enumName(state)}})
        .toJson(QJsonDocument::Compact);
}

template <class T>
QByteArray jsonOf(const T& value) {
    return QJsonDocument(codec::objectToJson(value)).toJson(QJsonDocument::Compact);
}

}  // namespace

StoredMigrationJournal::StoredMigrationJournal(Database& db, IdSource& ids, LogAuthor author)
    : m_db(&db), m_ids(&ids), m_author(std::move(author)) {}

oplog::LogRow StoredMigrationJournal::runRow(const QString& action, const Id<Run>& id) const {
    return m_author.row(action, QStringLiteral("run"), id.text());
}

Result<Run> StoredMigrationJournal::load(const Id<Run>& id) {
    return Repository<Run>(*m_db).find(id);
}

Result<void> StoredMigrationJournal::addEvent(UnitOfWork& work, RunEvent event) {
    if (event.id.isNull()) event.id = m_ids->make<RunEvent>();
    {
        TRY(QSqlQuery query, m_db->run(kNextEvent, {toColumn(event.runId)}));
        if (query.next()) CHECK(fromColumn(query.value(0), event.number));
    }
    CHECK(work.insert(std::move(event)));
    return Ok();
}

Result<Run> StoredMigrationJournal::advance(const Run& run, const RunEvent& event) {
    TRY(UnitOfWork work, UnitOfWork::begin(*m_db));
    TRY(Run stored, work.update(run));
    CHECK(addEvent(work, event));
    oplog::LogRow row = runRow(QStringLiteral("run.advance"), run.id);
    row.reason = event.note;
    row.before = stateJson(event.fromState);
    row.after = stateJson(event.toState);
    CHECK(work.log(row));
    CHECK(work.commit());
    return stored;
}

Result<Run> StoredMigrationJournal::save(const Run& run, const QString& what) {
    TRY(UnitOfWork work, UnitOfWork::begin(*m_db));
    TRY(Run stored, work.update(run));
    oplog::LogRow row = runRow(QStringLiteral("run.save"), run.id);
    row.reason = what;
    row.after = jsonOf(stored);
    CHECK(work.log(row));
    CHECK(work.commit());
    return stored;
}

Result<void> StoredMigrationJournal::announce(const Run& run, const QString& action) {
    TRY(UnitOfWork work, UnitOfWork::begin(*m_db));
    oplog::LogRow row = runRow(action, run.id);
    row.outcome = oplog::Outcome::Intent;
    CHECK(work.log(row));
    return work.commit();
}

Result<QList<RunDisk>> StoredMigrationJournal::disks(const Id<Run>& id) {
    TRY(QList<RunDisk> disks, Repository<RunDisk>(*m_db).where(&RunDisk::runId, id));
    std::ranges::sort(disks, {}, &RunDisk::device);
    return disks;
}

Result<RunDisk> StoredMigrationJournal::saveDisk(const RunDisk& disk) {
    TRY(UnitOfWork work, UnitOfWork::begin(*m_db));
    RunDisk changed = disk;
    if (changed.id.isNull()) changed.id = m_ids->make<RunDisk>();
    // Revision 0 was never stored.
    TRY(RunDisk stored, disk.revision == 0 ? work.insert(changed) : work.update(changed));
    oplog::LogRow row = runRow(QStringLiteral("run.save_disk"), disk.runId);
    row.after = jsonOf(stored);
    CHECK(work.log(row));
    CHECK(work.commit());
    return stored;
}

Result<QList<RunEvent>> StoredMigrationJournal::events(const Id<Run>& id) {
    TRY(QList<RunEvent> events, Repository<RunEvent>(*m_db).where(&RunEvent::runId, id));
    std::ranges::sort(events, {}, &RunEvent::number);
    return events;
}

Result<std::optional<Gate>> StoredMigrationJournal::gate(const Id<Run>& id, GateKind kind) {
    TRY(QSqlQuery query, m_db->run(selectSql(tableOf<Gate>(), columnsOf<Gate>(), kNewestGate),
                                   {toColumn(id), toColumn(kind)}));
    TRY(const QList<Gate> gates, allRows<Gate>(std::move(query)));
    if (gates.isEmpty()) return std::optional<Gate>();
    return std::optional<Gate>(gates.front());
}

Result<Gate> StoredMigrationJournal::requestGate(const Gate& gate) {
    TRY(UnitOfWork work, UnitOfWork::begin(*m_db));
    Gate asked = gate;
    if (asked.id.isNull()) asked.id = m_ids->make<Gate>();
    TRY(Gate stored, work.insert(std::move(asked)));
    CHECK(m_db->run(kNumberGate, {toColumn(stored.id)}));
    oplog::LogRow row = runRow(QStringLiteral("gate.request"), gate.runId);
    row.reason = gate.subject;
    row.after = jsonOf(stored);
    CHECK(work.log(row));
    CHECK(work.commit());
    return stored;
}

Result<void> StoredMigrationJournal::addEvidence(const Evidence& evidence) {
    TRY(UnitOfWork work, UnitOfWork::begin(*m_db));
    Evidence added = evidence;
    if (added.id.isNull()) added.id = m_ids->make<Evidence>();
    TRY(const Evidence stored, work.insert(std::move(added)));
    oplog::LogRow row = runRow(QStringLiteral("run.add_evidence"), evidence.runId);
    row.after = jsonOf(stored);
    CHECK(work.log(row));
    return work.commit();
}

}  // namespace watari::store
