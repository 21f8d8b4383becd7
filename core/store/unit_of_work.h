// One use case's changes: rows, and the operation log's account of them, in one transaction.
#pragma once

#include "core/oplog/log_row.h"
#include "core/store/mapping.h"
#include "core/store/operation_log.h"
#include "core/store/row_errors.h"
#include "core/store/transaction.h"

namespace watari::store {

// Writers queue up: a second unit of work waits (busy timeout) until the first has ended, so that rows of the
// log have one order. Dropped without commit, nothing was changed.
class UnitOfWork {
public:
    [[nodiscard]] static Result<UnitOfWork> begin(Database& db);

    // Stores a new entity with revision 1 and returns it. Errors: Conflict when the id is taken or a row it
    // names is missing.
    template <class T>
    [[nodiscard]] Result<T> insert(T value) {
        value.revision = 1;
        static const QString kSql = insertSql(tableOf<T>(), columnsOf<T>());
        CHECK(database().change(kSql, valuesOf(value)).at(tableOf<T>()));
        return value;
    }

    // Stores the entity if its revision is still the stored one, and returns it with the next revision.
    // Errors: Conflict, naming the row, when somebody else changed or removed it.
    template <class T>
    [[nodiscard]] Result<T> update(T value) {
        const QVariantList key{toColumn(value.id.text()), value.revision};
        ++value.revision;
        static const QString kSql = updateSql(tableOf<T>(), columnsOf<T>());
        TRY(const int rows, database().change(kSql, valuesOf(value) + key).at(tableOf<T>()));
        if (rows != 1) return changedByOthers(tableOf<T>(), value.id.text());
        return value;
    }

    // Errors: Conflict as for update, or when other rows still name this one.
    template <class T>
    [[nodiscard]] Result<void> remove(const T& value) {
        static const QString kSql = deleteSql(tableOf<T>());
        TRY(const int rows,
            database().change(kSql, {toColumn(value.id.text()), value.revision}).at(tableOf<T>()));
        if (rows != 1) return changedByOthers(tableOf<T>(), value.id.text());
        return Ok();
    }

    // Appends a row to the operation log; the log gives seq. Returns the row as stored.
    [[nodiscard]] Result<oplog::LogRow> log(const oplog::LogRow& row);

    // Errors: WrongUsage when nothing was logged (then nothing is stored either), or the database's.
    [[nodiscard]] Result<void> commit();

    [[nodiscard]] Database& database() const { return m_transaction.database(); }

private:
    explicit UnitOfWork(Transaction transaction) : m_transaction(std::move(transaction)) {}

    Transaction m_transaction;
    int m_logged = 0;
};

}  // namespace watari::store
