// Signs the operation log and copies it out for the verifier.
#pragma once

#include "core/oplog/head.h"
#include "core/oplog/log_row.h"
#include "core/store/unit_of_work.h"

#include <QString>

namespace watari::store {

// Appends `row` and signs a head over all rows including it, so that a head exists even where nothing else
// happened. The first call ties the log to the key. Errors: Denied when the log belongs to another key,
// Damaged when the log is not good: what is broken is never signed.
[[nodiscard]] Result<oplog::TreeHead> signLog(UnitOfWork& work, const oplog::SigningKey& key,
                                              const oplog::LogRow& row);

// Writes rows, heads and key to a new SQLite file that watari-verify-log reads. Errors: Conflict when it
// exists.
[[nodiscard]] Result<void> exportLog(Database& db, const QString& target);

}  // namespace watari::store
