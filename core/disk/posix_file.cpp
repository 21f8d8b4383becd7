#include "core/disk/posix_file.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace watari::disk {

PosixFile PosixFile::open(const QString& path, int flags) {
    PosixFile file;
    file.m_fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0644);
    return file;
}

PosixFile PosixFile::adopt(int fd) {
    PosixFile file;
    file.m_fd = fd;
    return file;
}

PosixFile::~PosixFile() {
    if (m_fd >= 0) ::close(m_fd);
}

bool PosixFile::writeAll(qint64 offset, std::span<const std::byte> bytes) const {
    while (!bytes.empty()) {
        const ssize_t n = ::pwrite(m_fd, bytes.data(), bytes.size(), offset);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) {
            if (n == 0) errno = ENOSPC;
            return false;
        }
        offset += n;
        bytes = bytes.subspan(static_cast<std::size_t>(n));
    }
    return true;
}

bool PosixFile::writeAll(qint64 offset, const QByteArray& bytes) const {
    return writeAll(offset,
                    std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
}

std::optional<QByteArray> PosixFile::readUpTo(qint64 offset, qint64 length) const {
    QByteArray bytes(length, Qt::Uninitialized);
    qint64 done = 0;
    while (done < length) {
        const ssize_t n =
            ::pread(m_fd, bytes.data() + done, static_cast<std::size_t>(length - done), offset + done);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return std::nullopt;
        if (n == 0) break;
        done += n;
    }
    bytes.truncate(done);
    return bytes;
}

bool syncFolderOf(const QString& path) {
    const PosixFile folder = PosixFile::open(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
    return folder.isOpen() && fsync(folder.fd()) == 0;
}

QString systemReason(int errorNumber) {
    return QString::fromLocal8Bit(std::strerror(errorNumber));
}

}  // namespace watari::disk
