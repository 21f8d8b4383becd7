// The numbered schema files of resources/schema and their application.
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace watari::store {

struct SchemaStep {
    int version = 0;
    QString sql;
};

// All files compiled in, in ascending order: 0001_operation_log.sql is version 1.
[[nodiscard]] QList<SchemaStep> schemaSteps();

// The statements of a file: they end with a semicolon before an empty line; one that begins with the line
// --@sqlite or --@postgresql is for that dialect alone.
[[nodiscard]] QStringList statementsOf(const QString& sql, Dialect dialect);

// 0 when the database holds no schema of ours.
[[nodiscard]] Result<int> schemaVersion(Database& db);

// Applies the steps above the database's version, within the open transaction.
[[nodiscard]] Result<void> applySchema(Database& db, const QList<SchemaStep>& steps);

}  // namespace watari::store
