// A project's store: created, opened (and brought up to date), described, backed up and checked.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/oplog/log_row.h"
#include "core/store/database.h"
#include "core/store/operation_log.h"
#include "core/store/repository.h"
#include "core/store/schema.h"
#include "core/store/unit_of_work.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace watari::store {

struct NewProject {
    QString id;
    QString name;
    Instant createdAt;
};

struct StoreOptions {
    ConnectOptions connect;
    QList<SchemaStep> schema = schemaSteps();
};

struct TableCount {
    QString table;
    qint64 rows = 0;
    bool operator==(const TableCount&) const = default;
};

struct ProjectFacts {
    QString id;
    QString name;
    Instant createdAt;
    int schemaVersion = 0;
    Dialect dialect = Dialect::Sqlite;
    QString location;
    qint64 logRows = 0;
    QList<TableCount> counts;
};

struct CheckReport {
    QStringList problems;  // of the file and its references, in the database's words; empty: none
    oplog::LogReport log;
    [[nodiscard]] bool isGood() const { return problems.isEmpty() && log.isGood(); }
};

class ProjectStore {
public:
    // Makes the file, or the tables in an empty PostgreSQL database; all of it or nothing. `author` says who
    // does it, when and where; the row's action becomes "project.create". Errors: Conflict when something is
    // there already, NotFound for a missing folder, Denied, Environment, Remote.
    [[nodiscard]] static Result<ProjectStore> create(const Location& location, const NewProject& project,
                                                     const oplog::LogRow& author,
                                                     const StoreOptions& options = {});

    // An older project is migrated, a SQLite file after a copy beside it ("NAME.before-v3"), with a log row
    // "project.migrate" by `author`. Errors: NotFound, BadInput (no project, or of a newer version), Denied,
    // Damaged, Environment (locked), Remote.
    [[nodiscard]] static Result<ProjectStore> open(const Location& location, const oplog::LogRow& author,
                                                   const StoreOptions& options = {});

    [[nodiscard]] Database& database() { return m_db; }
    [[nodiscard]] const Location& location() const { return m_db.location(); }
    [[nodiscard]] Result<UnitOfWork> begin() { return UnitOfWork::begin(m_db); }
    [[nodiscard]] OperationLog log() { return OperationLog(m_db); }
    template <class T>
    [[nodiscard]] Repository<T> repository() {
        return Repository<T>(m_db);
    }

    [[nodiscard]] Result<ProjectFacts> facts();

    // A consistent copy while others work; complete or not there. Errors: Conflict when the target exists,
    // WrongUsage for a PostgreSQL project (its own tools do that), Environment.
    [[nodiscard]] Result<void> backup(const QString& target);

    // SQLite's own check, foreign keys, and the operation log.
    [[nodiscard]] Result<CheckReport> check();

private:
    explicit ProjectStore(Database db) : m_db(std::move(db)) {}
    Result<void> migrate(const oplog::LogRow& author, const QList<SchemaStep>& schema);

    Database m_db;
};

}  // namespace watari::store
