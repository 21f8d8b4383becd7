// A plain connection to a daemon's unix socket, and who else holds one.
#pragma once

#include <QString>

namespace watari::virt {

// Closed by default and when the daemon does not answer.
class UnixConnection {
public:
    UnixConnection() = default;
    UnixConnection(UnixConnection&& other) noexcept;
    UnixConnection& operator=(UnixConnection&& other) noexcept;
    ~UnixConnection();
    [[nodiscard]] static UnixConnection open(const QString& path);
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    void close();

private:
    int m_descriptor = -1;
};

[[nodiscard]] bool answersAt(const QString& path);

// Connections the listener at that path has accepted, from /proc/net/unix.
[[nodiscard]] int connectionsTo(const QString& path);

}  // namespace watari::virt
