// How a member of a domain struct is stored in a column, by its type. A column whose value does not fit is
// Damaged.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace watari::store {

// BIGINT, SMALLINT (bool), DOUBLE PRECISION, TEXT, BLOB; lists and objects as JSON text, dates as ISO text.
QVariant toColumn(qint64 v);
QVariant toColumn(bool v);
QVariant toColumn(double v);
QVariant toColumn(const QString& v);  // never NULL: a null text is stored as the empty one
QVariant toColumn(const QByteArray& v);
QVariant toColumn(const QStringList& v);
QVariant toColumn(const QDate& v);  // NULL when invalid
QVariant toColumn(const QJsonObject& v);
QVariant toColumn(Instant v);

Result<void> fromColumn(const QVariant& column, qint64& out);
Result<void> fromColumn(const QVariant& column, bool& out);
Result<void> fromColumn(const QVariant& column, double& out);
Result<void> fromColumn(const QVariant& column, QString& out);
Result<void> fromColumn(const QVariant& column, QByteArray& out);
Result<void> fromColumn(const QVariant& column, QStringList& out);
Result<void> fromColumn(const QVariant& column, QDate& out);
Result<void> fromColumn(const QVariant& column, QJsonObject& out);
Result<void> fromColumn(const QVariant& column, Instant& out);

[[nodiscard]] Error unfitColumn(const QVariant& column);

template <class Tag>
QVariant toColumn(Quantity<Tag> v) {
    return toColumn(v.value());
}

// A null id is NULL, so that foreign keys let it pass.
template <class T>
QVariant toColumn(const Id<T>& v) {
    return v.isNull() ? QVariant(QMetaType::fromType<QString>()) : toColumn(v.text());
}

template <class E>
requires std::is_enum_v<E> QVariant toColumn(E v) {
    return toColumn(enumName(v));
}

template <class T>
QVariant toColumn(const std::optional<T>& v) {
    return v ? toColumn(*v) : QVariant(toColumn(T{}).metaType());
}

template <class Tag>
Result<void> fromColumn(const QVariant& column, Quantity<Tag>& out) {
    qint64 n = 0;
    CHECK(fromColumn(column, n));
    out = Quantity<Tag>(n);
    return Ok();
}

template <class T>
Result<void> fromColumn(const QVariant& column, Id<T>& out) {
    QString text;
    if (!column.isNull()) CHECK(fromColumn(column, text));
    out = Id<T>(text);
    return Ok();
}

template <class E>
requires std::is_enum_v<E> Result<void> fromColumn(const QVariant& column, E& out) {
    const auto value = enumFromName<E>(column.toString());
    if (!value) return unfitColumn(column);
    out = *value;
    return Ok();
}

template <class T>
Result<void> fromColumn(const QVariant& column, std::optional<T>& out) {
    out.reset();
    if (column.isNull()) return Ok();
    T value{};
    CHECK(fromColumn(column, value));
    out = value;
    return Ok();
}

}  // namespace watari::store
