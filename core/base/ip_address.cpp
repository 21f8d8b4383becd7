#include "core/base/ip_address.h"

#include <QByteArray>

#include <arpa/inet.h>

#include <algorithm>

namespace watari {

namespace {

constexpr std::array<std::uint8_t, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};

}  // namespace

std::optional<IpAddress> IpAddress::fromText(QStringView text) {
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        const QStringView rest = text.mid(end + 1);
        if (end < 0 || (!rest.isEmpty() && !rest.startsWith(u'%'))) return std::nullopt;
        text = text.mid(1, end - 1);
    }
    if (const qsizetype scope = text.indexOf(u'%'); scope >= 0) text = text.left(scope);
    const QByteArray plain = text.left(INET6_ADDRSTRLEN).toLatin1();
    IpAddress address;
    if (plain.contains(':')) {
        if (inet_pton(AF_INET6, plain.constData(), address.m_bytes.data()) == 1) return address;
        return std::nullopt;
    }
    std::copy(kMapped.begin(), kMapped.end(), address.m_bytes.begin());
    if (inet_pton(AF_INET, plain.constData(), address.m_bytes.data() + kMapped.size()) == 1) return address;
    return std::nullopt;
}

bool IpAddress::isV4() const {
    return std::equal(kMapped.begin(), kMapped.end(), m_bytes.begin());
}

QString IpAddress::text() const {
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    if (isV4())
        inet_ntop(AF_INET, m_bytes.data() + kMapped.size(), buffer.data(), buffer.size());
    else
        inet_ntop(AF_INET6, m_bytes.data(), buffer.data(), buffer.size());
    return QString::fromLatin1(buffer.data());
}

bool IpAddress::isUnspecified() const {
    const auto from = isV4() ? m_bytes.begin() + kMapped.size() : m_bytes.begin();
    return std::all_of(from, m_bytes.end(), [](std::uint8_t b) { return b == 0; });
}

bool IpAddress::isLoopback() const {
    if (isV4()) return m_bytes[12] == 127;
    return m_bytes.back() == 1 &&
           std::all_of(m_bytes.begin(), m_bytes.end() - 1, [](std::uint8_t b) { return b == 0; });
}

bool IpAddress::isLinkLocal() const {
    if (isV4()) return m_bytes[12] == 169 && m_bytes[13] == 254;
    return m_bytes[0] == 0xFE && (m_bytes[1] & 0xC0) == 0x80;
}

bool IpAddress::isMulticast() const {
    if (!isV4()) return m_bytes[0] == 0xFF;
    const bool isBroadcast = std::all_of(m_bytes.begin() + kMapped.size(), m_bytes.end(),
                                         [](std::uint8_t b) { return b == 0xFF; });
    return isBroadcast || (m_bytes[12] & 0xF0) == 0xE0;
}

}  // namespace watari
