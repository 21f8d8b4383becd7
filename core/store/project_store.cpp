#include "core/store/project_store.h"

#include "core/store/sql_error.h"
#include "core/store/sqlite_file.h"

#include <QCoreApplication>
#include <QFile>

namespace watari::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr QLatin1String kAddProject("INSERT INTO project (id, name, created_at) VALUES (?, ?, ?)");
constexpr QLatin1String kProject("SELECT id, name, created_at FROM project");
constexpr QLatin1String kCount("SELECT COUNT(*) FROM \"%1\"");

int newestVersion(const QList<SchemaStep>& schema) {
    return schema.isEmpty() ? 0 : schema.last().version;
}

Result<qint64> countRows(Database& db, const QString& table) {
    TRY(QSqlQuery query, db.run(QString(kCount).arg(table)));
    qint64 n = 0;
    if (query.next()) CHECK(fromColumn(query.value(0), n));
    return n;
}

Result<void> fillNewProject(Database& db, const NewProject& project, const oplog::LogRow& author,
                            const StoreOptions& options) {
    TRY(UnitOfWork work, UnitOfWork::begin(db));
    TRY(const int version, schemaVersion(db));
    if (version != 0)
        return Error(ErrorCode::Conflict, Tr::tr("The database already holds a project."))
            .withRemedy(Tr::tr("Open it, or name another database."));
    CHECK(applySchema(db, options.schema));
    CHECK(db.run(kAddProject, {toColumn(project.id), toColumn(project.name), toColumn(project.createdAt)}));
    oplog::LogRow row = author;
    row.action = QStringLiteral("project.create");
    row.objType = QStringLiteral("project");
    row.objId = project.id;
    CHECK(work.log(row));
    return work.commit();
}

Result<void> checkVersion(int found, int newest) {
    if (found == 0) return noProject();
    if (found <= newest) return Ok();
    return Error(ErrorCode::BadInput,
                 Tr::tr("The project has version %1; this program knows versions up to %2.")
                     .arg(found)
                     .arg(newest))
        .withRemedy(Tr::tr("Open it with a newer Watari."));
}

// A transaction that could not begin has named the project already.
Result<ProjectStore> atLocation(Result<ProjectStore> result, const Location& location) {
    const QString name = location.displayName();
    if (result || result.error().places().contains(name)) return result;
    return std::move(result).at(name);
}

}  // namespace

Result<ProjectStore> ProjectStore::create(const Location& location, const NewProject& project,
                                          const oplog::LogRow& author, const StoreOptions& options) {
    const bool isFile = location.dialect() == Dialect::Sqlite;
    if (isFile) CHECK(reserveFile(location.filePath()));
    auto made = [&]() -> Result<ProjectStore> {
        TRY(Database db, Database::connect(location, options.connect));
        if (isFile) CHECK(markAs(db, SqliteKind::Project));
        if (isFile) CHECK(useWriteAheadLog(db));
        CHECK(fillNewProject(db, project, author, options));
        return ProjectStore(std::move(db));
    }();
    if (!made && isFile) removeDatabaseFiles(location.filePath());
    return atLocation(std::move(made), location);
}

Result<ProjectStore> ProjectStore::open(const Location& location, const oplog::LogRow& author,
                                        const StoreOptions& options) {
    const bool isFile = location.dialect() == Dialect::Sqlite;
    if (isFile) CHECK(checkFileAccess(location.filePath()));
    auto opened = [&]() -> Result<ProjectStore> {
        TRY(Database db, Database::connect(location, options.connect));
        if (isFile) CHECK(checkMark(db, SqliteKind::Project));
        ProjectStore store(std::move(db));
        TRY(const int version, schemaVersion(store.m_db));
        CHECK(checkVersion(version, newestVersion(options.schema)));
        if (isFile) CHECK(useWriteAheadLog(store.m_db));
        if (version < newestVersion(options.schema)) CHECK(store.migrate(author, options.schema));
        return store;
    }();
    return atLocation(std::move(opened), location);
}

Result<void> ProjectStore::migrate(const oplog::LogRow& author, const QList<SchemaStep>& schema) {
    const int newest = newestVersion(schema);
    if (m_db.dialect() == Dialect::Sqlite) {
        const QString copy = location().filePath() + QStringLiteral(".before-v%1").arg(newest);
        // A copy left by an attempt that failed holds the same project: the newer one replaces it.
        QFile::remove(copy);
        CHECK(backup(copy));
    }
    TRY(UnitOfWork work, begin());
    TRY(const int from, schemaVersion(m_db));
    if (from == newest) return Ok();  // another program was quicker
    CHECK(applySchema(m_db, schema));
    oplog::LogRow row = author;
    row.action = QStringLiteral("project.migrate");
    row.objType = QStringLiteral("project");
    row.reason = QStringLiteral("v%1 -> v%2").arg(from).arg(newest);
    CHECK(work.log(row));
    return work.commit();
}

Result<ProjectFacts> ProjectStore::facts() {
    ProjectFacts facts;
    {
        TRY(QSqlQuery query, m_db.run(kProject));
        if (!query.next()) return noProject().at(location().displayName());
        CHECK(fromColumn(query.value(0), facts.id));
        CHECK(fromColumn(query.value(1), facts.name));
        CHECK(fromColumn(query.value(2), facts.createdAt));
    }
    facts.dialect = m_db.dialect();
    facts.location = location().displayName();
    TRY(facts.schemaVersion, schemaVersion(m_db));
    TRY(facts.logRows, countRows(m_db, QStringLiteral("operation_log")));
    QStringList tables;
    forEachTable([&](const auto& table) { tables.append(QLatin1String(table.name)); });
    tables += {QStringLiteral("metric_sample"), QStringLiteral("liveness_sample")};
    for (const QString& table : tables) {
        TRY(const qint64 rows, countRows(m_db, table));
        facts.counts.append({table, rows});
    }
    return facts;
}

Result<void> ProjectStore::backup(const QString& target) {
    if (m_db.dialect() != Dialect::Sqlite)
        return Error(ErrorCode::WrongUsage,
                     Tr::tr("A PostgreSQL project is backed up by the server's own tools."))
            .withRemedy(Tr::tr("Use pg_dump, and export the operation log."));
    return copyDatabase(m_db, target).at(target);
}

Result<CheckReport> ProjectStore::check() {
    CheckReport report;
    if (m_db.dialect() == Dialect::Sqlite) {
        TRY(report.problems, findProblems(m_db));
    }
    TRY(report.log, log().verify());
    return report;
}

}  // namespace watari::store
