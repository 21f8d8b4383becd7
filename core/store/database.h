// One open connection to a project's database. Belongs to the thread that opened it; each thread opens its
// own.
#pragma once

#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/store/dialect.h"
#include "core/store/location.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <unordered_map>

namespace watari::store {

struct ConnectOptions {
    Seconds busyTimeout{5};  // how long to wait for a lock of another program
};

class Database {
public:
    // Connects and sets what the store relies on (full synchronisation, foreign keys, time limits).
    // A SQLite file that does not exist is made; whether it is a project is the caller's business (see
    // project.h). Errors: Denied, NotFound, BadInput, Damaged, Environment, Remote.
    [[nodiscard]] static Result<Database> connect(const Location& location,
                                                  const ConnectOptions& options = {});
    ~Database();
    Database(Database&& other) noexcept;
    Database& operator=(Database&&) = delete;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Dialect dialect() const { return m_location.dialect(); }
    [[nodiscard]] const Location& location() const { return m_location; }

    // Fills the {{placeholders}}, binds the values to the question marks in order, executes.
    [[nodiscard]] Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {});
    // The same in two steps, for a statement executed many times.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString& sql);
    [[nodiscard]] Result<void> execute(QSqlQuery& query, const QVariantList& values);
    // A statement that changes rows, as `run` takes it; gives how many it changed. It stays prepared for the
    // next time: preparing an insert of many columns takes longer than executing it.
    [[nodiscard]] Result<int> change(const QString& sql, const QVariantList& values);
    // One statement as it stands, without preparing it: schema statements and settings.
    [[nodiscard]] Result<void> executeOnce(const QString& sql);

    [[nodiscard]] bool isInTransaction() const { return m_inTransaction; }

private:
    friend class Transaction;
    explicit Database(const Location& location);
    Result<void> openSqlite(const ConnectOptions& options);
    Result<void> openPostgres(const ConnectOptions& options);
    [[nodiscard]] Error lastError() const;

    Location m_location;
    QSqlDatabase m_connection;
    std::unordered_map<QString, QSqlQuery> m_changes;  // prepared, by their SQL
    bool m_inTransaction = false;
};

}  // namespace watari::store
