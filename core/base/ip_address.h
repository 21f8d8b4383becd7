// An address of IP version 4 or 6. An IPv4 address mapped into IPv6 (RFC 4291, 2.5.5.2) is the IPv4 address.
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace watari {

class IpAddress {
public:
    // "192.0.2.7", "2001:db8::7", "[fe80::1%12]", "[fe80::1]%eth0" (the scope is dropped); none for anything
    // else.
    [[nodiscard]] static std::optional<IpAddress> fromText(QStringView text);

    // One spelling for each address: dotted, or as RFC 5952.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isUnspecified() const;  // 0.0.0.0 and ::
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] bool isLinkLocal() const;
    [[nodiscard]] bool isMulticast() const;  // and the broadcast address of IPv4
    auto operator<=>(const IpAddress&) const = default;

private:
    [[nodiscard]] bool isV4() const;
    std::array<std::uint8_t, 16> m_bytes{};  // network order
};

}  // namespace watari
