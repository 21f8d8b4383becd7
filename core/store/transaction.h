// A transaction that rolls back when it goes out of scope without commit. One at a time per connection.
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

namespace watari::store {

// For data that machines write by the minute (samples, heartbeats). What people change goes through
// UnitOfWork, which cannot be committed without a row in the operation log.
class Transaction {
public:
    // SQLite takes the write lock at once, so a later statement cannot fail for it.
    [[nodiscard]] static Result<Transaction> begin(Database& db);
    // One unchanging view of the database over several statements; nothing can be written.
    [[nodiscard]] static Result<Transaction> beginRead(Database& db);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    // On an error nothing was stored.
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] Database& database() const { return *m_db; }

private:
    static Result<Transaction> beginWith(Database& db, const QString& statement);
    explicit Transaction(Database& db) : m_db(&db) {}
    void rollBack();
    Database* m_db;  // null once committed, rolled back or moved from
};

}  // namespace watari::store
