// A PostgreSQL server of its own in a temporary folder, reached by a Unix socket; stopped and removed at the
// end.
#pragma once

#include "core/base/result.h"
#include "core/store/location.h"

#include <QString>
#include <QTemporaryDir>

namespace watari::testing {

class PostgresServer {
public:
    PostgresServer() = default;
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    // False where PostgreSQL is not installed.
    [[nodiscard]] static bool isInstalled();
    [[nodiscard]] Result<void> start();
    // An empty schema of the one database: as good as a database of its own, and made in no time.
    [[nodiscard]] Result<store::Location> freshSchema();
    [[nodiscard]] QString url(const QString& database) const;

private:
    Result<void> run(const QStringList& command) const;

    QTemporaryDir m_dir;
    bool m_started = false;
    int m_schemas = 0;
};

}  // namespace watari::testing
