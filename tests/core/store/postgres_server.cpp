#include "tests/core/store/postgres_server.h"

#include "core/base/process.h"
#include "core/store/database.h"

#include <QDir>
#include <QFile>

#include <pwd.h>
#include <unistd.h>

namespace watari::testing {
namespace {

// PostgreSQL refuses to run as root; Debian's package makes this user.
constexpr const char* kUser = "postgres";

QString programFolder() {
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList names =
        versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString& name : names)
        if (QFile::exists(versions.filePath(name + QStringLiteral("/bin/initdb"))))
            return versions.filePath(name + QStringLiteral("/bin/"));
    return {};
}

bool isRoot() {
    return ::geteuid() == 0;
}

}  // namespace

bool PostgresServer::isInstalled() {
    return !programFolder().isEmpty();
}

Result<void> PostgresServer::run(const QStringList& command) const {
    QStringList arguments = command;
    arguments[0].prepend(programFolder());
    if (isRoot())
        arguments = QStringList{QStringLiteral("runuser"), QStringLiteral("-u"), QLatin1String(kUser),
                                QStringLiteral("--")} +
                    arguments;
    NoJobContext job;
    CHECK(runChecked(arguments.first(), arguments.mid(1), Seconds(60), job));
    return Ok();
}

Result<void> PostgresServer::start() {
    const QString folder = m_dir.path();
    if (isRoot()) {
        const passwd* user = ::getpwnam(kUser);
        if (!user || ::chown(QFile::encodeName(folder).constData(), user->pw_uid, user->pw_gid) != 0)
            return Error(ErrorCode::Environment, QStringLiteral("there is no user postgres"));
    }
    const QString data = m_dir.filePath(QStringLiteral("data"));
    CHECK(run({QStringLiteral("initdb"), QStringLiteral("--no-sync"), QStringLiteral("-A"),
               QStringLiteral("trust"), QStringLiteral("-U"), QStringLiteral("watari"), QStringLiteral("-E"),
               QStringLiteral("UTF8"), QStringLiteral("--locale=C"), QStringLiteral("-D"), data}));
    const QString options =
        QStringLiteral("-c listen_addresses= -c fsync=off -c full_page_writes=off -k %1").arg(folder);
    CHECK(
        run({QStringLiteral("pg_ctl"), QStringLiteral("-w"), QStringLiteral("-D"), data, QStringLiteral("-l"),
             m_dir.filePath(QStringLiteral("log")), QStringLiteral("-o"), options, QStringLiteral("start")}));
    m_started = true;
    return Ok();
}

PostgresServer::~PostgresServer() {
    if (!m_started) return;
    const auto stopped = run({QStringLiteral("pg_ctl"), QStringLiteral("-w"), QStringLiteral("-m"),
                              QStringLiteral("immediate"), QStringLiteral("-D"),
                              m_dir.filePath(QStringLiteral("data")), QStringLiteral("stop")});
    if (!stopped) qWarning("%s", qPrintable(stopped.error().text()));
}

QString PostgresServer::url(const QString& database) const {
    return QStringLiteral("postgresql://watari@/%1?host=%2").arg(database, m_dir.path());
}

Result<store::Location> PostgresServer::freshSchema() {
    const QString base = url(QStringLiteral("postgres"));
    const QString name = QStringLiteral("t%1").arg(++m_schemas);
    TRY(const store::Location location, store::Location::parse(base));
    TRY(store::Database db, store::Database::connect(location));
    CHECK(db.executeOnce(QStringLiteral("CREATE SCHEMA ") + name));
    return store::Location::parse(base + QStringLiteral("&options=-csearch_path%3D") + name);
}

}  // namespace watari::testing
