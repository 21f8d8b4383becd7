#include "core/store/operation_log.h"

#include "core/store/column.h"
#include "core/store/log_rows.h"
#include "core/store/mapping.h"
#include "core/store/transaction.h"

namespace watari::store {
namespace {

constexpr QLatin1String kLog("operation_log");
constexpr QLatin1String kLastRow("SELECT seq, chain FROM operation_log ORDER BY seq DESC LIMIT 1");
constexpr QLatin1String kMeta("SELECT log_id, public_key FROM log_meta");

class Conditions {
public:
    void add(const char* condition, const QVariant& value) {
        m_texts.append(QLatin1String(condition));
        m_values.append(value);
    }
    void addText(const char* condition, const QString& value) {
        if (!value.isEmpty()) add(condition, value);
    }
    void addTime(const char* condition, const std::optional<qint64>& value) {
        if (value) add(condition, *value);
    }
    [[nodiscard]] QString sql() const {
        return m_texts.isEmpty() ? QString()
                                 : QStringLiteral("WHERE ") + m_texts.join(QStringLiteral(" AND "));
    }
    [[nodiscard]] const QVariantList& values() const { return m_values; }

private:
    QStringList m_texts;
    QVariantList m_values;
};

Conditions conditionsOf(const LogFilter& filter) {
    Conditions out;
    out.addText("actor_name = ?", filter.actorName);
    out.addText("action = ?", filter.action);
    out.addText("obj_type = ?", filter.objType);
    out.addText("obj_id = ?", filter.objId);
    out.addTime("ts_us >= ?", filter.fromUs);
    out.addTime("ts_us < ?", filter.toUs);
    return out;
}

}  // namespace

Result<void> OperationLog::forEachStored(const std::function<bool(const oplog::StoredRow&)>& visit) {
    TRY(QSqlQuery query, m_db->run(selectSql(kLog, logColumns(), QStringLiteral("ORDER BY seq"))));
    while (query.next())
        if (!visit(storedRowAt(query))) break;
    return Ok();
}

Result<QList<oplog::LogRow>> OperationLog::list(const LogFilter& filter, const Page& page) {
    const Conditions conditions = conditionsOf(filter);
    const QString rest = conditions.sql() + QStringLiteral(" ORDER BY seq DESC LIMIT ? OFFSET ?");
    TRY(QSqlQuery query, m_db->run(selectSql(kLog, logColumns(), rest),
                                   conditions.values() + QVariantList{page.limit, page.offset}));
    QList<oplog::LogRow> rows;
    while (query.next()) {
        TRY(oplog::LogRow row, oplog::fromRow(storedRowAt(query).row));
        rows.append(std::move(row));
    }
    return rows;
}

Result<oplog::LogReport> OperationLog::verify(const oplog::LogSeals& outside) {
    // Heads and rows must be of one moment, or a row appended in between looks like a flaw.
    std::optional<Transaction> view;
    if (!m_db->isInTransaction()) {
        TRY(Transaction begun, Transaction::beginRead(*m_db));
        view.emplace(std::move(begun));
    }
    TRY(oplog::LogSeals all, seals());
    all.pinned = outside.pinned;
    all.anchors = outside.anchors;
    oplog::LogCheck check(std::move(all));
    CHECK(forEachStored([&](const oplog::StoredRow& row) { return check.add(row); }));
    return check.finish();
}

Result<QList<oplog::TreeHead>> OperationLog::heads() {
    TRY(QSqlQuery query,
        m_db->run(selectSql(QStringLiteral("tree_head"), headColumns(), QStringLiteral("ORDER BY number"))));
    QList<oplog::TreeHead> out;
    while (query.next()) out.append(headAt(query));
    return out;
}

Result<oplog::LogSeals> OperationLog::seals() {
    oplog::LogSeals out;
    TRY(const QList<oplog::TreeHead> stored, heads());
    out.heads.assign(stored.begin(), stored.end());
    TRY(QSqlQuery meta, m_db->run(kMeta));
    if (meta.next()) {
        out.logId = hashColumn(meta.value(0)).value_or(oplog::Hash{});
        out.publicKey = hashColumn(meta.value(1)).value_or(oplog::PublicKey{});
    }
    return out;
}

Result<oplog::LogRow> OperationLog::append(const oplog::LogRow& row) {
    Q_ASSERT(m_db->isInTransaction());
    oplog::LogRow numbered = row;
    oplog::Hash previous{};
    {
        TRY(QSqlQuery last, m_db->run(kLastRow));
        const bool exists = last.next();
        numbered.seq = exists ? last.value(0).toLongLong() + 1 : 1;
        if (exists) previous = hashColumn(last.value(1)).value_or(oplog::Hash{});
    }
    oplog::StoredRow stored;
    stored.row = oplog::toRow(numbered);
    stored.leaf = oplog::leafOf(stored.row);
    stored.chain = oplog::chainHash(previous, *stored.leaf);
    CHECK(m_db->run(insertSql(kLog, logColumns()), toColumns(stored)).at(kLog));
    return numbered;
}

}  // namespace watari::store
