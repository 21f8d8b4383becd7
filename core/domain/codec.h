// Domain values as JSON, from the field lists: integers in base units, times as RFC 3339, enums by name.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <type_traits>

namespace watari::codec {

QJsonValue toJson(const QString& v);
QJsonValue toJson(qint64 v);
QJsonValue toJson(bool v);
QJsonValue toJson(double v);
QJsonValue toJson(const QStringList& v);
QJsonValue toJson(const QDate& v);
QJsonValue toJson(const QJsonObject& v);
QJsonValue toJson(Instant v);

Result<void> fromJson(const QJsonValue& json, QString& out);
Result<void> fromJson(const QJsonValue& json, qint64& out);
Result<void> fromJson(const QJsonValue& json, bool& out);
Result<void> fromJson(const QJsonValue& json, double& out);
Result<void> fromJson(const QJsonValue& json, QStringList& out);
Result<void> fromJson(const QJsonValue& json, QDate& out);
Result<void> fromJson(const QJsonValue& json, QJsonObject& out);
Result<void> fromJson(const QJsonValue& json, Instant& out);

// The error of a value that has the wrong type or is out of its range.
Error wrongValue(const QJsonValue& json, const QString& expected);
Error unknownName(const QJsonValue& json);

template <class Tag>
QJsonValue toJson(Quantity<Tag> v) {
    return toJson(v.value());
}

template <class T>
QJsonValue toJson(const Id<T>& v) {
    return toJson(v.text());
}

template <class E>
requires std::is_enum_v<E> QJsonValue toJson(E v) {
    return toJson(enumName(v));
}

template <class T>
QJsonValue toJson(const std::optional<T>& v) {
    return v ? toJson(*v) : QJsonValue(QJsonValue::Null);
}

template <class Tag>
Result<void> fromJson(const QJsonValue& json, Quantity<Tag>& out) {
    qint64 n = 0;
    CHECK(fromJson(json, n));
    out = Quantity<Tag>(n);
    return Ok();
}

template <class T>
Result<void> fromJson(const QJsonValue& json, Id<T>& out) {
    QString text;
    CHECK(fromJson(json, text));
    out = Id<T>(text);
    return Ok();
}

template <class E>
requires std::is_enum_v<E> Result<void> fromJson(const QJsonValue& json, E& out) {
    const auto value = enumFromName<E>(json.toString());
    if (!value) return unknownName(json);
    out = *value;
    return Ok();
}

template <class T>
Result<void> fromJson(const QJsonValue& json, std::optional<T>& out) {
    out.reset();
    if (json.isNull()) return Ok();
    T value{};
    CHECK(fromJson(json, value));
    out = value;
    return Ok();
}

// A whole struct.
template <class T>
QJsonObject objectToJson(const T& value) {
    QJsonObject object;
    forEachField<T>([&](const auto& f) { object.insert(QLatin1String(f.name), toJson(value.*(f.member))); });
    return object;
}

template <class T>
QJsonArray listToJson(const QList<T>& values) {
    QJsonArray array;
    for (const T& v : values) array.append(objectToJson(v));
    return array;
}

// Unknown keys are ignored; a missing key is an error that names it.
template <class T>
Result<T> objectFromJson(const QJsonObject& object) {
    T value;
    std::optional<Error> error;
    forEachField<T>([&](const auto& f) {
        if (error) return;
        const auto key = QLatin1String(f.name);
        if (auto r = fromJson(object.value(key), value.*(f.member)); !r) error = r.error().at(key);
    });
    if (error) return *error;
    return value;
}

}  // namespace watari::codec
