// The SQL of one entity, made from its field list: column name = field name, key = id, lock = revision.
#pragma once

#include "core/base/fields.h"
#include "core/store/column.h"
#include "core/store/tables.h"

#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <optional>
#include <type_traits>

namespace watari::store {

[[nodiscard]] QString selectSql(const QString& table, const QStringList& columns, const QString& rest);
[[nodiscard]] QString insertSql(const QString& table, const QStringList& columns);
// SET every column WHERE id = ? AND revision = ?
[[nodiscard]] QString updateSql(const QString& table, const QStringList& columns);
[[nodiscard]] QString deleteSql(const QString& table);

template <class T>
QString tableOf() {
    return QLatin1String(tableName<T>());
}

template <class T>
QStringList columnsOf() {
    QStringList names;
    forEachField<T>([&](const auto& f) { names.append(QLatin1String(f.name)); });
    return names;
}

template <class T>
QVariantList valuesOf(const T& value) {
    QVariantList values;
    forEachField<T>([&](const auto& f) { values.append(toColumn(value.*(f.member))); });
    return values;
}

// The column of a member: columnOf(&Disk::serverId) is "server_id".
template <class T, class Member>
QString columnOf(Member T::*member) {
    QString name;
    forEachField<T>([&](const auto& f) {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(f)>::Type, Member>)
            if (f.member == member) name = QLatin1String(f.name);
    });
    Q_ASSERT_X(!name.isEmpty(), "columnOf", "the member is not in fieldsOf");
    return name;
}

// Reads the current row of a query whose columns are columnsOf<T>(). Errors: Damaged, naming table, id and
// column.
template <class T>
Result<T> fromRow(const QSqlQuery& query) {
    T value;
    std::optional<Error> error;
    int column = 0;
    forEachField<T>([&](const auto& f) {
        const QVariant stored = query.value(column++);
        if (error) return;
        if (auto r = fromColumn(stored, value.*(f.member)); !r)
            error = r.error().at(QLatin1String(f.name)).at(query.value(0).toString()).at(tableOf<T>());
    });
    if (error) return *error;
    return value;
}

template <class T>
Result<QList<T>> allRows(QSqlQuery query) {
    QList<T> rows;
    while (query.next()) {
        TRY(T row, fromRow<T>(query));
        rows.append(std::move(row));
    }
    return rows;
}

}  // namespace watari::store
