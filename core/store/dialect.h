// Where SQLite and PostgreSQL differ: one table of words, filled into {{placeholders}} of the SQL.
#pragma once

#include <QString>

namespace watari::store {

enum class Dialect { Sqlite, Postgres };

// "sqlite", "postgresql"
[[nodiscard]] QString dialectName(Dialect dialect);

// Replaces every {{word}} of the table; an unknown word is our own mistake and asserted.
[[nodiscard]] QString inDialect(Dialect dialect, QString sql);

}  // namespace watari::store
