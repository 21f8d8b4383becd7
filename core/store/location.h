// Where a project lives: a SQLite file, or a PostgreSQL database named by a postgresql:// URL.
#pragma once

#include "core/base/result.h"
#include "core/store/dialect.h"

#include <QString>

namespace watari::store {

// Unset parts take libpq's defaults (PGHOST, PGUSER and so on).
struct PostgresServer {
    QString host;  // a name, an address, or the folder of a Unix socket
    int port = 0;
    QString database;
    QString user;
    QString password;
    QString options;  // further libpq options, "sslmode=require;connect_timeout=5"
    bool operator==(const PostgresServer&) const = default;
};

class Location {
public:
    // postgresql://[user[:password]@][host][:port]/database[?option=value&...] as libpq reads it
    // (host and port may stand among the options), anything else is a file path.
    // Errors: WrongUsage for an empty path or an incomplete URL.
    [[nodiscard]] static Result<Location> parse(const QString& text);
    [[nodiscard]] static Location file(const QString& path);

    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    [[nodiscard]] const QString& filePath() const { return m_path; }
    [[nodiscard]] const PostgresServer& server() const { return m_server; }
    // For messages: without the password.
    [[nodiscard]] QString displayName() const;
    bool operator==(const Location&) const = default;

private:
    Location() = default;
    Dialect m_dialect = Dialect::Sqlite;
    QString m_path;
    PostgresServer m_server;
};

}  // namespace watari::store
