// An initramfs image: files in the "newc" format of cpio that the Linux kernel unpacks
// (Documentation/driver-api/early-userspace/buffer-format.rst). The same files always give the same bytes.
#pragma once

#include <QByteArray>
#include <QString>

namespace watari::virt {

class CpioArchive {
public:
    void addDirectory(const QString& path);
    void addFile(const QString& path, const QByteArray& content, unsigned int permissions);
    void addLink(const QString& path, const QString& destination);
    // Call once, at the end.
    [[nodiscard]] QByteArray finished();

private:
    void append(const QByteArray& path, unsigned int mode, const QByteArray& content);
    QByteArray m_bytes;
    unsigned int m_inode = 0;
};

}  // namespace watari::virt
