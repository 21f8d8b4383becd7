#include "core/store/sqlite_file.h"

#include "core/store/column.h"
#include "core/store/sql_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace watari::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Error taken() {
    return Error(ErrorCode::Conflict, Tr::tr("A file of this name exists already."))
        .withRemedy(Tr::tr("Name another file; nothing is overwritten."));
}

// access(2) by the effective user, as open(2) will judge.
bool mayWrite(const QString& path) {
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), R_OK | W_OK, AT_EACCESS) == 0;
}

Error noRight(const QString& what) {
    return Error(ErrorCode::Denied, what).withRemedy(Tr::tr("Ask for the right to read and write it."));
}

bool syncToDisk(const QString& path) {
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    const bool done = ::fsync(fd) == 0;
    ::close(fd);
    return done;
}

}  // namespace

Result<void> reserveFile(const QString& path) {
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return Error(ErrorCode::NotFound, Tr::tr("The folder %1 does not exist.").arg(folder.filePath()))
            .withRemedy(Tr::tr("Create the folder first."))
            .at(path);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) return Ok();
    if (QFileInfo::exists(path)) return taken().at(path);
    return noRight(Tr::tr("The file cannot be created: %1.").arg(file.errorString())).at(path);
}

Result<void> checkFileAccess(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return Error(ErrorCode::NotFound, Tr::tr("The project does not exist."))
            .withRemedy(Tr::tr("Check its path, or create a new project."))
            .at(path);
    if (!info.isFile() || info.size() == 0) return noProject().at(path);
    if (!mayWrite(path)) return noRight(Tr::tr("You may not read and write the project.")).at(path);
    // SQLite keeps its journal beside the file.
    if (!mayWrite(info.absolutePath()))
        return noRight(Tr::tr("You may not write to the project's folder.")).at(path);
    return Ok();
}

void removeDatabaseFiles(const QString& path) {
    for (const QLatin1String suffix : {QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("")})
        QFile::remove(path + suffix);
}

Result<void> markAs(Database& db, SqliteKind kind) {
    return db.executeOnce(QStringLiteral("PRAGMA application_id = %1").arg(static_cast<qint32>(kind)));
}

Result<void> checkMark(Database& db, SqliteKind kind) {
    TRY(QSqlQuery query, db.run(QStringLiteral("PRAGMA application_id")));
    if (!query.next() || query.value(0).toInt() != static_cast<qint32>(kind)) return noProject();
    return Ok();
}

Result<void> useWriteAheadLog(Database& db) {
    return db.executeOnce(QStringLiteral("PRAGMA journal_mode = WAL"));
}

Result<void> publishFile(const QString& temporary, const QString& target) {
    const QByteArray from = QFile::encodeName(temporary);
    const QByteArray to = QFile::encodeName(target);
    const bool synced = syncToDisk(temporary);
    // link(2), unlike rename(2), refuses a name that is taken.
    const bool linked = synced && ::link(from.constData(), to.constData()) == 0;
    const int reason = errno;
    ::unlink(from.constData());
    if (linked) {
        syncToDisk(QFileInfo(target).absolutePath());
        return Ok();
    }
    if (synced && reason == EEXIST) return taken();
    return Error(ErrorCode::Environment,
                 Tr::tr("The file cannot be written: %1.").arg(qt_error_string(reason)))
        .withRemedy(Tr::tr("Check the free space and the permissions of its folder."));
}

Result<void> copyDatabase(Database& db, const QString& target) {
    if (QFileInfo::exists(target)) return taken();
    const QString temporary = target + QStringLiteral(".partial");
    removeDatabaseFiles(temporary);
    CHECK(reserveFile(temporary));
    // VACUUM INTO accepts an empty file and reads one consistent state while others write.
    auto copied = db.run(QStringLiteral("VACUUM INTO ?"), {temporary});
    if (!copied) {
        removeDatabaseFiles(temporary);
        return copied.error();
    }
    return publishFile(temporary, target);
}

Result<QStringList> findProblems(Database& db) {
    QStringList problems;
    TRY(QSqlQuery integrity, db.run(QStringLiteral("PRAGMA integrity_check")));
    while (integrity.next())
        if (const QString text = integrity.value(0).toString(); text != QLatin1String("ok"))
            problems.append(text);
    TRY(QSqlQuery keys, db.run(QStringLiteral("PRAGMA foreign_key_check")));
    while (keys.next())
        problems.append(
            Tr::tr("%1, row %2: names a row of %3 that does not exist")
                .arg(keys.value(0).toString(), keys.value(1).toString(), keys.value(2).toString()));
    return problems;
}

}  // namespace watari::store
