#include "core/store/sql_error.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace watari::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Error locked() {
    return Error(ErrorCode::Environment, Tr::tr("The project is locked by another program."))
        .withRemedy(Tr::tr("Wait until it has finished, or close it, then try again."));
}

Error damagedStore(const QString& reason) {
    return Error(ErrorCode::Damaged, Tr::tr("The stored data is damaged: %1.").arg(reason))
        .withRemedy(Tr::tr("Restore the project from a backup."));
}

Error denied(const QString& reason) {
    return Error(ErrorCode::Denied, Tr::tr("The project may not be changed: %1.").arg(reason))
        .withRemedy(Tr::tr("Ask for the right to write to it."));
}

Error noSpace() {
    return Error(ErrorCode::Environment, Tr::tr("No space is left for the project."))
        .withRemedy(Tr::tr("Free some space and try again."));
}

Error broken(const QString& reason) {
    return Error(ErrorCode::Conflict, Tr::tr("The change contradicts other stored rows: %1.").arg(reason))
        .withRemedy(Tr::tr("Load the data again and repeat the change."));
}

Error other(const QString& reason) {
    return {ErrorCode::Environment, Tr::tr("The database refused the request: %1.").arg(reason)};
}

Error fromSqlite(int code, const QString& reason) {
    switch (code & 0xff) {  // the low byte is the class, the rest the detail
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return locked();
        case SQLITE_CORRUPT:
            return damagedStore(reason);
        case SQLITE_NOTADB:
            return noProject();
        case SQLITE_CONSTRAINT:
            return broken(reason);
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return denied(reason);
        case SQLITE_FULL:
            return noSpace();
        default:
            return other(reason);
    }
}

// SQLSTATE, PostgreSQL manual, appendix A.
Error fromPostgres(const QString& state, const QString& reason) {
    const QString group = state.left(2);
    if (state == QLatin1String("55P03")) return locked();
    if (state == QLatin1String("42501") || group == QLatin1String("28")) return denied(reason);
    if (state == QLatin1String("53100")) return noSpace();
    if (state == QLatin1String("XX001") || state == QLatin1String("XX002")) return damagedStore(reason);
    if (group == QLatin1String("23") || group == QLatin1String("40") || state == QLatin1String("P0001"))
        return broken(reason);
    if (group == QLatin1String("08") || group == QLatin1String("57"))
        return Error(ErrorCode::Remote, Tr::tr("The database server was lost: %1.").arg(reason))
            .withRemedy(Tr::tr("Check that it runs and can be reached, then try again."));
    return other(reason);
}

QString reasonOf(const QSqlError& error) {
    QString reason = error.databaseText().simplified();
    if (reason.isEmpty()) reason = error.driverText().simplified();
    while (reason.endsWith(QLatin1Char('.'))) reason.chop(1);
    return reason;
}

}  // namespace

Error noProject() {
    return Error(ErrorCode::BadInput, Tr::tr("This is no Watari project."))
        .withRemedy(Tr::tr("Name a project, or create a new one."));
}

Error toError(Dialect dialect, const QSqlError& error) {
    const QString reason = reasonOf(error);
    if (dialect == Dialect::Sqlite) return fromSqlite(error.nativeErrorCode().toInt(), reason);
    return fromPostgres(error.nativeErrorCode(), reason);
}

}  // namespace watari::store
