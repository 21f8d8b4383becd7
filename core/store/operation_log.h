// The operation log in the database: append, read, check, sign.
#pragma once

#include "core/base/result.h"
#include "core/oplog/head.h"
#include "core/oplog/log_check.h"
#include "core/oplog/log_row.h"
#include "core/store/database.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace watari::store {

// Empty and unset members do not restrict.
struct LogFilter {
    QString actorName;
    QString action;
    QString objType;
    QString objId;
    std::optional<qint64> fromUs;  // [from, to), microseconds
    std::optional<qint64> toUs;
};

struct Page {
    qint64 limit = 1000;
    qint64 offset = 0;
};

class OperationLog {
public:
    explicit OperationLog(Database& db) : m_db(&db) {}

    // Newest first.
    [[nodiscard]] Result<QList<oplog::LogRow>> list(const LogFilter& filter, const Page& page = {});

    // Reads the whole log and checks it against its signed heads and against what is known from outside
    // (LogSeals::pinned and anchors). The report says what is wrong; an error means it could not be read.
    [[nodiscard]] Result<oplog::LogReport> verify(const oplog::LogSeals& outside = {});

    [[nodiscard]] Result<QList<oplog::TreeHead>> heads();

    // The log's identity, key and heads as stored.
    [[nodiscard]] Result<oplog::LogSeals> seals();

    // Calls visit in the order of seq until it returns false.
    [[nodiscard]] Result<void> forEachStored(const std::function<bool(const oplog::StoredRow&)>& visit);

private:
    friend class UnitOfWork;

    // Gives seq, computes leaf and chain from the last row. Needs an open transaction that holds the log's
    // lock.
    [[nodiscard]] Result<oplog::LogRow> append(const oplog::LogRow& row);
    [[nodiscard]] Result<void> insert(const oplog::StoredRow& row);
    Database* m_db;
};

}  // namespace watari::store
