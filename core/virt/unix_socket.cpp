#include "core/virt/unix_socket.h"

#include <QFile>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <utility>

namespace watari::virt {
namespace {

// Columns of /proc/net/unix: Num RefCount Protocol Flags Type St Inode Path; St 03 is connected.
constexpr qsizetype kStateColumn = 5;
constexpr qsizetype kPathColumn = 7;

}  // namespace

UnixConnection::UnixConnection(UnixConnection&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

UnixConnection& UnixConnection::operator=(UnixConnection&& other) noexcept {
    if (this != &other) {
        close();
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

UnixConnection::~UnixConnection() {
    close();
}

void UnixConnection::close() {
    if (m_descriptor >= 0) ::close(m_descriptor);
    m_descriptor = -1;
}

UnixConnection UnixConnection::open(const QString& path) {
    UnixConnection connection;
    sockaddr_un address = {};
    const QByteArray name = QFile::encodeName(path);
    if (size_t(name.size()) >= sizeof address.sun_path) return connection;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    connection.m_descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto* generic = reinterpret_cast<const sockaddr*>(&address);
    if (connection.isOpen() && ::connect(connection.m_descriptor, generic, sizeof address) != 0)
        connection.close();
    return connection;
}

bool answersAt(const QString& path) {
    return UnixConnection::open(path).isOpen();
}

int connectionsTo(const QString& path) {
    QFile table(QStringLiteral("/proc/net/unix"));
    if (!table.open(QIODevice::ReadOnly)) return 0;
    const QByteArray wanted = QFile::encodeName(path);
    int count = 0;
    for (const QByteArray& line : table.readAll().split('\n')) {
        const auto columns = line.simplified().split(' ');
        if (columns.size() > kPathColumn && columns[kPathColumn] == wanted && columns[kStateColumn] == "03")
            ++count;
    }
    return count;
}

}  // namespace watari::virt
