// What is particular to a project in a SQLite file. None of this opens the file by other means than SQLite:
// closing a second descriptor would drop the locks that this process holds (sqlite.org/howtocorrupt, 2.2).
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QString>
#include <QStringList>

namespace watari::store {

// Stored as SQLite's application_id.
enum class SqliteKind : qint32 {
    Project = 0x57545249,    // "WTRI"
    LogExport = 0x5754524C,  // "WTRL"
};

// Makes an empty file that was not there. Errors: Conflict, NotFound (folder), Denied.
[[nodiscard]] Result<void> reserveFile(const QString& path);
// Errors: NotFound, BadInput (folder, empty), Denied.
[[nodiscard]] Result<void> checkFileAccess(const QString& path);
// The file with its journal and shared memory.
void removeDatabaseFiles(const QString& path);

[[nodiscard]] Result<void> markAs(Database& db, SqliteKind kind);
// Errors: BadInput.
[[nodiscard]] Result<void> checkMark(Database& db, SqliteKind kind);
[[nodiscard]] Result<void> useWriteAheadLog(Database& db);

// Errors: Conflict when the target exists, NotFound, Denied, Environment.
[[nodiscard]] Result<void> copyDatabase(Database& db, const QString& target);
// Gives a finished file its name, after it has reached the disk. Errors: Conflict when the name is taken.
[[nodiscard]] Result<void> publishFile(const QString& temporary, const QString& target);

// SQLite's integrity check and broken foreign keys.
[[nodiscard]] Result<QStringList> findProblems(Database& db);

}  // namespace watari::store
