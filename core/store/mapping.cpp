#include "core/store/mapping.h"

namespace watari::store {
namespace {

// Field names such as "at" or "request" are words of SQL somewhere: every name is quoted.
QString quoted(const QString& name) {
    return QLatin1Char('"') + name + QLatin1Char('"');
}

QString quotedList(const QStringList& names) {
    QStringList out;
    for (const QString& n : names) out.append(quoted(n));
    return out.join(QStringLiteral(", "));
}

}  // namespace

QString selectSql(const QString& table, const QStringList& columns, const QString& rest) {
    return QStringLiteral("SELECT %1 FROM %2 %3").arg(quotedList(columns), quoted(table), rest);
}

QString insertSql(const QString& table, const QStringList& columns) {
    const QString marks = QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(quoted(table), quotedList(columns), marks);
}

QString updateSql(const QString& table, const QStringList& columns) {
    QStringList sets;
    for (const QString& c : columns) sets.append(quoted(c) + QStringLiteral(" = ?"));
    return QStringLiteral("UPDATE %1 SET %2 WHERE id = ? AND revision = ?")
        .arg(quoted(table), sets.join(QStringLiteral(", ")));
}

QString deleteSql(const QString& table) {
    return QStringLiteral("DELETE FROM %1 WHERE id = ? AND revision = ?").arg(quoted(table));
}

}  // namespace watari::store
