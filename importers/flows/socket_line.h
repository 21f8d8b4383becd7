// One line of ss or netstat: a socket with its two ends.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace watari::importers {

// An address in its one canonical spelling (RFC 5952, IPv4 in dots, IPv4 mapped into IPv6 as IPv4); empty
// where the socket is bound to none. Port 0: none.
struct Endpoint {
    QString address;
    qint64 port = 0;
    bool operator==(const Endpoint&) const = default;
};

// "192.0.2.7", "[fe80::1%eth0]", "::ffff:192.0.2.7"; empty for "*", "0.0.0.0" and "::". None: no address.
[[nodiscard]] std::optional<QString> plainAddress(QStringView text);
// Address and port, which the last colon divides: "192.0.2.7:443", "[::1]:80", ":::22", "*:*".
[[nodiscard]] std::optional<Endpoint> endpointOf(QStringView text);

enum class SocketState {
    Listening,  // or, of UDP, bound and free for every peer
    Connected,  // or was, a moment ago
    HalfOpen,   // asked for and not answered
    Other
};

// By any of the names of ss, netstat and Get-NetTCPConnection; none for another word.
[[nodiscard]] std::optional<SocketState> socketStateOf(QStringView word);

struct SocketRow {
    QString protocol;  // "tcp", "udp"
    SocketState state = SocketState::Other;
    Endpoint local;
    Endpoint peer;
    QString process;  // empty: not told
    bool operator==(const SocketRow&) const = default;
};

enum class LineKind { NoSocket, Unreadable, Socket };

struct SocketLine {
    LineKind kind = LineKind::NoSocket;
    SocketRow row;
};

// Lines of ss -tunap and ss -tan, of netstat -an of Linux, and of netstat -ano of Windows in any language:
// they are told apart by their columns, not by the headings above them.
[[nodiscard]] SocketLine readSocketLine(QStringView line);

}  // namespace watari::importers
