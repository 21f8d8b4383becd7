// Integers that know their unit. Convert to other units only at the edge (file, screen).
#pragma once

#include <QtGlobal>

#include <compare>

namespace watari {

template <class Tag>
class Quantity {
public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(qint64 value) : m_value(value) {}
    [[nodiscard]] constexpr qint64 value() const { return m_value; }

    constexpr auto operator<=>(const Quantity&) const = default;
    constexpr Quantity& operator+=(Quantity o) {
        m_value += o.m_value;
        return *this;
    }
    constexpr Quantity& operator-=(Quantity o) {
        m_value -= o.m_value;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.m_value + b.m_value); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.m_value - b.m_value); }
    friend constexpr Quantity operator*(Quantity a, qint64 n) { return Quantity(a.m_value * n); }

private:
    qint64 m_value = 0;
};

using Bytes = Quantity<struct BytesTag>;
using MilliCores = Quantity<struct MilliCoresTag>;  // 1000 = one virtual CPU
using MegaHertz = Quantity<struct MegaHertzTag>;
using Seconds = Quantity<struct SecondsTag>;
using BitsPerSecond = Quantity<struct BitsPerSecondTag>;
using Permille = Quantity<struct PermilleTag>;  // 995 = 99.5 %

constexpr Bytes kKiB{qint64{1} << 10};
constexpr Bytes kMiB{qint64{1} << 20};
constexpr Bytes kGiB{qint64{1} << 30};
constexpr Bytes kGB{1'000'000'000};  // decimal, as the specification's tables

}  // namespace watari
