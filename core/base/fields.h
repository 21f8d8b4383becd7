// A struct lists its members once, in fieldsOf(); JSON, the store and the tests all read that list.
// An enum lists its names once, in enumNames(); the names are what is stored and printed in JSON.
#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

namespace watari {

template <class Struct, class Member>
struct Field {
    const char* name;  // snake_case: column name and JSON key
    Member Struct::*member;
    using Type = Member;
};

template <class Struct, class Member>
constexpr Field<Struct, Member> field(const char* name, Member Struct::*member) {
    return {name, member};
}

// Calls visit(field) for every field of Struct. Needs `constexpr auto fieldsOf(const Struct*)` beside Struct.
template <class Struct, class Visit>
constexpr void forEachField(Visit&& visit) {
    std::apply([&](const auto&... f) { (visit(f), ...); }, fieldsOf(static_cast<const Struct*>(nullptr)));
}

template <class Enum>
struct EnumName {
    Enum value;
    const char* name;
};

// Needs `constexpr auto enumNames(Enum)` returning std::array<EnumName<Enum>, N> beside Enum.
template <class Enum>
QString enumName(Enum value) {
    for (const auto& n : enumNames(Enum{}))
        if (n.value == value) return QString::fromLatin1(n.name);
    return {};
}

template <class Enum>
std::optional<Enum> enumFromName(const QString& name) {
    for (const auto& n : enumNames(Enum{}))
        if (name == QLatin1String(n.name)) return n.value;
    return std::nullopt;
}

}  // namespace watari
