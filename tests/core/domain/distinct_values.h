// Fills every field of a domain struct with a value that no other field has, so that a round trip that
// swaps or drops a field is seen.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/quantity.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <type_traits>

namespace watari::testing {

inline void fill(QString& v, int n) {
    v = QStringLiteral("値 %1 '\"\\").arg(n);
}
inline void fill(qint64& v, int n) {
    v = 1'000'000'000'000 + n;
}
inline void fill(bool& v, int) {
    v = true;
}
inline void fill(double& v, int n) {
    v = n + 0.25;
}
inline void fill(QStringList& v, int n) {
    v = {QStringLiteral("甲%1").arg(n), QStringLiteral("a,b"), QString()};
}
inline void fill(QDate& v, int n) {
    v = QDate(2026, 1, 1).addDays(n);
}
inline void fill(QJsonObject& v, int n) {
    v = {{QStringLiteral("n"), n}, {QStringLiteral("鍵"), QStringLiteral("値")}};
}
inline void fill(Instant& v, int n) {
    v = Instant(1'767'571'200 + n);
}
template <class Tag>
void fill(Quantity<Tag>& v, int n) {
    v = Quantity<Tag>(4'000'000'000'000 + n);
}
template <class T>
void fill(Id<T>& v, int n) {
    v = Id<T>(QStringLiteral("id-%1").arg(n));
}
template <class T>
void fill(std::optional<T>& v, int n) {
    v.emplace();
    fill(*v, n);
}
template <class E>
requires std::is_enum_v<E>
void fill(E& v, int n) {
    const auto names = enumNames(E{});
    v = names[std::size_t(n) % names.size()].value;
}

template <class T>
T distinctValue(int seed = 0) {
    T value;
    int n = seed;
    forEachField<T>([&](const auto& f) { fill(value.*(f.member), ++n); });
    return value;
}

}  // namespace watari::testing
