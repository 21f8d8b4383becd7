#include "core/store/dialect.h"

#include <array>

namespace watari::store {
namespace {

struct Word {
    const char* placeholder;
    const char* sqlite;
    const char* postgres;
};

constexpr std::array<Word, 9> kWords{{
    {"{{blob}}", "BLOB", "BYTEA"},
    {"{{bigint}}", "INTEGER", "BIGINT"},
    {"{{bool}}", "INTEGER", "SMALLINT"},
    {"{{double}}", "REAL", "DOUBLE PRECISION"},
    // Clusters a table of samples by its key; PostgreSQL has no such clause.
    {"{{without_rowid}}", "WITHOUT ROWID", ""},
    // SQLite lets one writer in at a time, so nothing can be locked by another.
    {"{{skip_locked}}", "", "FOR UPDATE SKIP LOCKED"},
    {"{{begin}}", "BEGIN IMMEDIATE", "BEGIN ISOLATION LEVEL READ COMMITTED"},
    {"{{begin_read}}", "BEGIN", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"},
    {"{{tables}}", "(SELECT name FROM sqlite_master WHERE type = 'table')",
     "(SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema())"},
}};

}  // namespace

QString dialectName(Dialect dialect) {
    return dialect == Dialect::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql");
}

QString inDialect(Dialect dialect, QString sql) {
    if (!sql.contains(QLatin1String("{{"))) return sql;
    for (const Word& w : kWords)
        sql.replace(QLatin1String(w.placeholder),
                    QLatin1String(dialect == Dialect::Sqlite ? w.sqlite : w.postgres));
    Q_ASSERT_X(!sql.contains(QLatin1String("{{")), "inDialect", qPrintable(sql));
    return sql;
}

}  // namespace watari::store
