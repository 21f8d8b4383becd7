// Between database columns and the log's canonical row.
#pragma once

#include "core/oplog/head.h"
#include "core/oplog/log_check.h"

#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

namespace watari::store {

// seq, ts_us, the texts, the blobs, leaf, chain.
[[nodiscard]] QStringList logColumns();
[[nodiscard]] QVariantList toColumns(const oplog::StoredRow& stored);
// A value of the wrong type or length takes the leaf or chain away, so that the check finds the row.
[[nodiscard]] oplog::StoredRow storedRowAt(const QSqlQuery& query);

// number, tree_size, root, ts_us, key_id, previous, signature
[[nodiscard]] QStringList headColumns();
[[nodiscard]] QVariantList toColumns(qint64 number, const oplog::TreeHead& head);
[[nodiscard]] oplog::TreeHead headAt(const QSqlQuery& query);

[[nodiscard]] QVariant blobColumn(oplog::ByteSpan bytes);
[[nodiscard]] std::optional<oplog::Hash> hashColumn(const QVariant& column);

}  // namespace watari::store
