#include "core/store/log_signer.h"

#include "core/store/log_rows.h"
#include "core/store/schema.h"
#include "core/store/sqlite_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace watari::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OperationLog)
};

constexpr QLatin1String kAddMeta("INSERT INTO log_meta (log_id, public_key) VALUES (?, ?)");
constexpr QLatin1String kFirstLeaf("SELECT leaf FROM operation_log WHERE seq = 1");

Result<void> addMeta(Database& db, const oplog::LogSeals& seals) {
    CHECK(db.run(kAddMeta,
                 {blobColumn(oplog::ByteSpan(*seals.logId)), blobColumn(oplog::ByteSpan(*seals.publicKey))}));
    return Ok();
}

Result<void> addHead(Database& db, qint64 number, const oplog::TreeHead& head) {
    CHECK(db.run(insertSql(QStringLiteral("tree_head"), headColumns()), toColumns(number, head)));
    return Ok();
}

// The seals of a log that this key may sign; ties the log to the key when it has none.
Result<oplog::LogSeals> sealsFor(Database& db, const oplog::PublicKey& key) {
    TRY(oplog::LogSeals seals, OperationLog(db).seals());
    if (seals.publicKey == key) return seals;
    if (seals.publicKey)
        return Error(ErrorCode::Denied, Tr::tr("The operation log belongs to another key."))
            .withRemedy(Tr::tr("Use the key that signed it first."));
    TRY(QSqlQuery first, db.run(kFirstLeaf));
    const auto leaf = first.next() ? hashColumn(first.value(0)) : std::nullopt;
    seals.publicKey = key;
    seals.logId = oplog::logIdOf(leaf.value_or(oplog::Hash{}), key);
    first.finish();
    CHECK(addMeta(db, seals));
    return seals;
}

Result<void> copyLog(Database& from, Database& to) {
    TRY(const oplog::LogSeals seals, OperationLog(from).seals());
    TRY(Transaction transaction, Transaction::begin(to));
    CHECK(applySchema(to, schemaSteps().first(1)));
    if (seals.logId && seals.publicKey) CHECK(addMeta(to, seals));
    qint64 number = 0;
    for (const oplog::TreeHead& head : seals.heads) CHECK(addHead(to, ++number, head));
    TRY(QSqlQuery insert, to.prepare(insertSql(QStringLiteral("operation_log"), logColumns())));
    Result<void> written;
    CHECK(OperationLog(from).forEachStored([&](const oplog::StoredRow& row) {
        written = to.execute(insert, toColumns(row));
        return written.has_value();
    }));
    CHECK(written);
    insert.finish();
    return transaction.commit();
}

}  // namespace

Result<oplog::TreeHead> signLog(UnitOfWork& work, const oplog::SigningKey& key, const oplog::LogRow& row) {
    Database& db = work.database();
    CHECK(work.log(row));
    // Checked before the key is tied to the log: a log with a key but no head counts as cut.
    TRY(const oplog::LogReport report, OperationLog(db).verify());
    if (!report.isGood())
        return Error(ErrorCode::Damaged, Tr::tr("The operation log is not good from row %1 on: %2")
                                             .arg(report.badSeq)
                                             .arg(QString::fromLatin1(oplog::flawText(report.flaw))))
            .withRemedy(Tr::tr("Compare it with the last backup before it is signed again."));
    TRY(const oplog::LogSeals seals, sealsFor(db, key.publicKey()));
    oplog::TreeHead head{.treeSize = report.rows, .root = report.root, .tsUs = row.tsUs};
    if (!seals.heads.empty()) {
        head.previous = oplog::headHash(*seals.logId, seals.heads.back());
        // A clock that was set back must not break the order of the heads.
        head.tsUs = std::max(head.tsUs, seals.heads.back().tsUs);
    }
    head = oplog::signHead(head, *seals.logId, key);
    CHECK(addHead(db, static_cast<qint64>(seals.heads.size()) + 1, head));
    return head;
}

Result<void> exportLog(Database& db, const QString& target) {
    const QString temporary = target + QStringLiteral(".partial");
    removeDatabaseFiles(temporary);
    CHECK(reserveFile(temporary));
    auto copied = [&]() -> Result<void> {
        TRY(Transaction view, Transaction::beginRead(db));
        TRY(Database file, Database::connect(Location::file(temporary)));
        CHECK(markAs(file, SqliteKind::LogExport));
        return copyLog(db, file);
    }();
    if (!copied) {
        removeDatabaseFiles(temporary);
        return copied;
    }
    return publishFile(temporary, target).at(target);
}

}  // namespace watari::store
