#include "core/store/database.h"

#include "core/store/sql_error.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUuid>

namespace watari::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QString driverOf(Dialect dialect) {
    return dialect == Dialect::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL");
}

QString milliseconds(Seconds s) {
    return QString::number(qMax(s.value() * 1000, qint64{1}));  // PostgreSQL takes 0 for "for ever"
}

}  // namespace

Database::Database(const Location& location)
    : m_location(location),
      m_connection(QSqlDatabase::addDatabase(driverOf(location.dialect()), QUuid::createUuid().toString())) {}

Database::Database(Database&& other) noexcept
    : m_location(std::move(other.m_location)),
      m_connection(std::exchange(other.m_connection, QSqlDatabase())),
      m_changes(std::exchange(other.m_changes, {})),
      m_inTransaction(std::exchange(other.m_inTransaction, false)) {}

Database::~Database() {
    const QString name = m_connection.connectionName();
    if (name.isEmpty()) return;
    m_changes.clear();  // queries go before their connection
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<Database> Database::connect(const Location& location, const ConnectOptions& options) {
    Database db(location);
    if (!db.m_connection.isValid())
        return Error(ErrorCode::Environment,
                     Tr::tr("The Qt driver %1 is not installed.").arg(driverOf(location.dialect())))
            .withRemedy(Tr::tr("Install the package libqt6sql6-sqlite or libqt6sql6-psql."));
    auto opened = location.dialect() == Dialect::Sqlite ? db.openSqlite(options) : db.openPostgres(options);
    if (!opened) return opened.error();
    return db;
}

Result<void> Database::openSqlite(const ConnectOptions& options) {
    m_connection.setDatabaseName(m_location.filePath());
    m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=") +
                                   milliseconds(options.busyTimeout));
    if (!m_connection.open()) return lastError();
    CHECK(executeOnce(QStringLiteral("PRAGMA foreign_keys = ON")));
    return executeOnce(QStringLiteral("PRAGMA synchronous = FULL"));
}

Result<void> Database::openPostgres(const ConnectOptions& options) {
    const PostgresServer& s = m_location.server();
    m_connection.setHostName(s.host);
    if (s.port != 0) m_connection.setPort(s.port);
    m_connection.setDatabaseName(s.database);
    m_connection.setUserName(s.user);
    m_connection.setPassword(s.password);
    QString connectOptions = s.options;
    if (!connectOptions.contains(QLatin1String("connect_timeout")))
        connectOptions +=
            QLatin1String(connectOptions.isEmpty() ? "" : ";") + QLatin1String("connect_timeout=10");
    m_connection.setConnectOptions(connectOptions);
    if (!m_connection.open())
        return Error(ErrorCode::Remote, Tr::tr("The database cannot be opened: %1.")
                                            .arg(m_connection.lastError().databaseText().simplified()))
            .withRemedy(Tr::tr("Check host, database, user and password, and that the server runs."));
    CHECK(executeOnce(QStringLiteral("SET client_min_messages = warning")));
    CHECK(executeOnce(QStringLiteral("SET synchronous_commit = on")));
    return executeOnce(QStringLiteral("SET lock_timeout = ") + milliseconds(options.busyTimeout));
}

Error Database::lastError() const {
    return toError(dialect(), m_connection.lastError());
}

Result<QSqlQuery> Database::prepare(const QString& sql) {
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(inDialect(dialect(), sql))) return toError(dialect(), query.lastError());
    return query;
}

Result<void> Database::execute(QSqlQuery& query, const QVariantList& values) {
    for (int i = 0; i < values.size(); ++i) query.bindValue(i, values.at(i));
    if (!query.exec()) return toError(dialect(), query.lastError());
    return Ok();
}

Result<QSqlQuery> Database::run(const QString& sql, const QVariantList& values) {
    TRY(QSqlQuery query, prepare(sql));
    CHECK(execute(query, values));
    return query;
}

Result<int> Database::change(const QString& sql, const QVariantList& values) {
    auto kept = m_changes.find(sql);
    if (kept == m_changes.end()) {
        TRY(QSqlQuery query, prepare(sql));
        kept = m_changes.emplace(sql, std::move(query)).first;
    }
    QSqlQuery& query = kept->second;
    const Result<void> done = execute(query, values);
    const int rows = query.numRowsAffected();
    query.finish();  // holds no lock, also after an error
    CHECK(done);
    return rows;
}

Result<void> Database::executeOnce(const QString& sql) {
    QSqlQuery query(m_connection);
    if (!query.exec(inDialect(dialect(), sql))) return toError(dialect(), query.lastError());
    return Ok();
}

}  // namespace watari::store
