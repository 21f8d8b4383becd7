#include "core/store/schema.h"

#include "core/store/column.h"

#include <QDir>
#include <QFile>
#include <QtGlobal>

// Q_INIT_RESOURCE must stand outside of every namespace.
static void initSchemaResource() {
    Q_INIT_RESOURCE(schema);
}

namespace watari::store {
namespace {

constexpr QLatin1String kFolder(":/watari/schema");
constexpr QLatin1String kHasVersion("SELECT COUNT(*) FROM {{tables}} AS t WHERE name = 'schema_version'");
constexpr QLatin1String kVersion("SELECT COALESCE(MAX(version), 0) FROM schema_version");
constexpr QLatin1String kMakeVersion("CREATE TABLE schema_version (version {{bigint}} PRIMARY KEY)");
constexpr QLatin1String kAddVersion("INSERT INTO schema_version (version) VALUES (?)");

Result<qint64> number(Database& db, const QString& sql) {
    TRY(QSqlQuery query, db.run(sql));
    qint64 n = 0;
    if (query.next()) CHECK(fromColumn(query.value(0), n));
    return n;
}

bool isFor(const QString& statement, Dialect dialect) {
    const QLatin1String mark("--@");
    return !statement.startsWith(mark) ||
           statement.startsWith(mark + dialectName(dialect) + QLatin1Char('\n'));
}

QString withoutComments(const QString& text) {
    QStringList lines;
    const QStringList all = text.split(QLatin1Char('\n'));
    for (const QString& line : all)
        if (!line.startsWith(QLatin1String("--")) || line.startsWith(QLatin1String("--@")))
            lines.append(line);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

QList<SchemaStep> schemaSteps() {
    initSchemaResource();
    QList<SchemaStep> steps;
    const QStringList names = QDir(kFolder).entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(kFolder + QLatin1Char('/') + name);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened);
        steps.append({name.left(4).toInt(), QString::fromUtf8(file.readAll())});
    }
    return steps;
}

QStringList statementsOf(const QString& sql, Dialect dialect) {
    QStringList out;
    const QStringList parts = withoutComments(sql).split(QStringLiteral(";\n\n"));
    for (const QString& part : parts) {
        QString statement = part.trimmed();
        if (statement.isEmpty() || !isFor(statement, dialect)) continue;
        if (statement.startsWith(QLatin1String("--@"))) statement = statement.section(QLatin1Char('\n'), 1);
        // The separator took the semicolon, which the body of a trigger still needs.
        out.append(statement.endsWith(QLatin1Char(';')) ? statement : statement + QLatin1Char(';'));
    }
    return out;
}

Result<int> schemaVersion(Database& db) {
    TRY(const qint64 tables, number(db, kHasVersion));
    if (tables == 0) return 0;
    TRY(const qint64 version, number(db, kVersion));
    return static_cast<int>(version);
}

Result<void> applySchema(Database& db, const QList<SchemaStep>& steps) {
    Q_ASSERT(db.isInTransaction());
    TRY(const int from, schemaVersion(db));
    if (from == 0) CHECK(db.executeOnce(kMakeVersion));
    for (const SchemaStep& step : steps) {
        if (step.version <= from) continue;
        const QStringList statements = statementsOf(step.sql, db.dialect());
        for (const QString& statement : statements)
            CHECK(db.executeOnce(statement).at(QStringLiteral("schema %1").arg(step.version)));
        CHECK(db.run(kAddVersion, {step.version}));
    }
    return Ok();
}

}  // namespace watari::store
