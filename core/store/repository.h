// Reads entities of one kind. Changes go through UnitOfWork.
#pragma once

#include "core/store/database.h"
#include "core/store/mapping.h"
#include "core/store/row_errors.h"

#include <QList>

#include <optional>

namespace watari::store {

template <class T>
class Repository {
public:
    explicit Repository(Database& db) : m_db(&db) {}

    [[nodiscard]] Result<std::optional<T>> tryFind(const Id<T>& id) {
        TRY(const QList<T> rows, select(QStringLiteral("WHERE id = ?"), {toColumn(id.text())}));
        if (rows.isEmpty()) return std::optional<T>();
        return std::optional<T>(rows.front());
    }

    // Errors: NotFound.
    [[nodiscard]] Result<T> find(const Id<T>& id) {
        TRY(std::optional<T> row, tryFind(id));
        if (!row) return noSuchRow(tableOf<T>(), id.text());
        return *std::move(row);
    }

    // In the order of their ids.
    [[nodiscard]] Result<QList<T>> all() { return select(QStringLiteral("ORDER BY id"), {}); }

    // Rows whose member has the value: where(&Disk::serverId, server.id). A null id finds rows without one.
    template <class Member>
    [[nodiscard]] Result<QList<T>> where(Member T::*member, const std::type_identity_t<Member>& value) {
        const QVariant bound = toColumn(value);
        const QString column = columnOf<T>(member);
        if (bound.isNull()) return select(QStringLiteral("WHERE \"%1\" IS NULL ORDER BY id").arg(column), {});
        return select(QStringLiteral("WHERE \"%1\" = ? ORDER BY id").arg(column), {bound});
    }

private:
    Result<QList<T>> select(const QString& rest, const QVariantList& values) {
        TRY(QSqlQuery query, m_db->run(selectSql(tableOf<T>(), columnsOf<T>(), rest), values));
        return allRows<T>(std::move(query));
    }

    Database* m_db;
};

}  // namespace watari::store
