#include "core/store/transaction.h"

#include "core/base/log.h"

#include <utility>

namespace watari::store {

Result<Transaction> Transaction::begin(Database& db) {
    return beginWith(db, QStringLiteral("{{begin}}"));
}

Result<Transaction> Transaction::beginRead(Database& db) {
    return beginWith(db, QStringLiteral("{{begin_read}}"));
}

Result<Transaction> Transaction::beginWith(Database& db, const QString& statement) {
    Q_ASSERT_X(!db.isInTransaction(), "Transaction::begin", "a transaction is already open");
    CHECK(db.executeOnce(statement).at(db.location().displayName()));
    db.m_inTransaction = true;
    return Transaction(db);
}

Transaction::Transaction(Transaction&& other) noexcept : m_db(std::exchange(other.m_db, nullptr)) {}

Transaction::~Transaction() {
    rollBack();
}

void Transaction::rollBack() {
    if (!m_db) return;
    Database& db = *std::exchange(m_db, nullptr);
    db.m_inTransaction = false;
    // SQLite has already rolled back after some errors; nothing is left to undo then.
    if (auto r = db.executeOnce(QStringLiteral("ROLLBACK")); !r) qCDebug(lcStore) << r.error().text();
}

Result<void> Transaction::commit() {
    Q_ASSERT(m_db);
    if (auto r = m_db->executeOnce(QStringLiteral("COMMIT")); !r) {
        rollBack();
        return r.error();
    }
    std::exchange(m_db, nullptr)->m_inTransaction = false;
    return Ok();
}

}  // namespace watari::store
