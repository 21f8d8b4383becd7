// A file descriptor that closes itself, with reads and writes that do not stop half-way.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <optional>
#include <span>
#include <utility>

namespace watari::disk {

class PosixFile {
public:
    PosixFile() = default;
    // Close-on-exec, new files 0644. On failure isOpen() is false and errno says why.
    [[nodiscard]] static PosixFile open(const QString& path, int flags);
    // Takes over a descriptor, or -1 and errno from the call that failed to make one.
    [[nodiscard]] static PosixFile adopt(int fd);
    ~PosixFile();
    PosixFile(PosixFile&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    PosixFile& operator=(PosixFile&& other) noexcept {
        std::swap(m_fd, other.m_fd);
        return *this;
    }

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int fd() const { return m_fd; }
    // The descriptor, which is the caller's to close from now on.
    [[nodiscard]] int release() { return std::exchange(m_fd, -1); }

    // False with errno.
    [[nodiscard]] bool writeAll(qint64 offset, std::span<const std::byte> bytes) const;
    [[nodiscard]] bool writeAll(qint64 offset, const QByteArray& bytes) const;
    // Shorter at the end of the file; nothing with errno when reading fails.
    [[nodiscard]] std::optional<QByteArray> readUpTo(qint64 offset, qint64 length) const;

private:
    int m_fd = -1;
};

// Makes a rename or a new file in the folder last over a power cut.
[[nodiscard]] bool syncFolderOf(const QString& path);

[[nodiscard]] QString systemReason(int errorNumber);

}  // namespace watari::disk
