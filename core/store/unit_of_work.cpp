#include "core/store/unit_of_work.h"

#include <QCoreApplication>

namespace watari::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// PostgreSQL lets several writers in; the log needs one order. The key is "WTRI".
constexpr QLatin1String kLogLock("SELECT pg_advisory_xact_lock(1465143881)");

}  // namespace

Result<UnitOfWork> UnitOfWork::begin(Database& db) {
    TRY(Transaction transaction, Transaction::begin(db));
    if (db.dialect() == Dialect::Postgres) CHECK(db.executeOnce(kLogLock).at(db.location().displayName()));
    return UnitOfWork(std::move(transaction));
}

Result<oplog::LogRow> UnitOfWork::log(const oplog::LogRow& row) {
    TRY(oplog::LogRow stored, OperationLog(database()).append(row));
    ++m_logged;
    return stored;
}

Result<void> UnitOfWork::commit() {
    if (m_logged == 0)
        return Error(ErrorCode::WrongUsage,
                     Tr::tr("A change without a row in the operation log is not stored."));
    return m_transaction.commit();
}

}  // namespace watari::store
