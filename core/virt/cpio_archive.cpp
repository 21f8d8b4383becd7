#include "core/virt/cpio_archive.h"

namespace watari::virt {
namespace {

constexpr unsigned int kDirectory = 0040000;
constexpr unsigned int kRegular = 0100000;
constexpr unsigned int kSymlink = 0120000;

void pad(QByteArray& bytes) {
    while (bytes.size() % 4 != 0) bytes.append('\0');
}

QByteArray hex8(qint64 value) {
    return QByteArray::number(value, 16).rightJustified(8, '0');
}

}  // namespace

void CpioArchive::append(const QByteArray& path, unsigned int mode, const QByteArray& content) {
    const unsigned int links = (mode & kDirectory) == kDirectory ? 2 : 1;
    m_bytes += "070701" + hex8(++m_inode) + hex8(mode) + hex8(0) + hex8(0) + hex8(links) + hex8(0) +
               hex8(content.size()) + hex8(0) + hex8(0) + hex8(0) + hex8(0) + hex8(path.size() + 1) + hex8(0);
    m_bytes += path + '\0';
    pad(m_bytes);
    m_bytes += content;
    pad(m_bytes);
}

void CpioArchive::addDirectory(const QString& path) {
    append(path.toUtf8(), kDirectory | 0755, {});
}

void CpioArchive::addFile(const QString& path, const QByteArray& content, unsigned int permissions) {
    append(path.toUtf8(), kRegular | permissions, content);
}

void CpioArchive::addLink(const QString& path, const QString& destination) {
    append(path.toUtf8(), kSymlink | 0777, destination.toUtf8());
}

QByteArray CpioArchive::finished() {
    append("TRAILER!!!", 0, {});
    return m_bytes;
}

}  // namespace watari::virt
