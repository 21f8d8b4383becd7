#include "core/disk/qemu_nbd.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <fcntl.h>
#include <unistd.h>

namespace watari::disk {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

// Writes back and forgets what the page cache holds of a file, so that the next read is of the medium.
void dropPageCache(const QString& path) {
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return;
    fdatasync(fd);
    posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
    ::close(fd);
}

bool hasDirectReads(const QString& path) {
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_DIRECT);
    if (fd >= 0) ::close(fd);
    return fd >= 0;
}

QString cacheMode(const QemuNbd& server) {
    if (server.cache == PageCache::Use) return QStringLiteral("writeback");
    bool direct = hasDirectReads(server.image.path);
    dropPageCache(server.image.path);
    for (const ImagePart& part : server.image.backingChain) {
        direct = direct && hasDirectReads(part.path);
        dropPageCache(part.path);
    }
    return direct ? QStringLiteral("none") : QStringLiteral("writeback");
}

}  // namespace

Result<std::unique_ptr<NbdConnection>> serveImage(const QemuNbd& server, NbdLimits limits, JobContext& job) {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("qemu-nbd"));
    if (program.isEmpty())
        return Error(ErrorCode::Environment, Tr::tr("The program qemu-nbd is missing."))
            .withRemedy(Tr::tr("Install the package qemu-utils, or run installer/run once."));
    QStringList arguments{program,
                          QStringLiteral("--format=") + server.image.format,
                          QStringLiteral("--cache=") + cacheMode(server),
                          QStringLiteral("--aio=threads"),
                          QStringLiteral("--detect-zeroes=off"),
                          QStringLiteral("--discard=unmap")};
    if (server.mode == ServeMode::ReadOnly) arguments << QStringLiteral("--read-only");
    arguments << server.image.path;
    auto connection = NbdConnection::toProgram(arguments, limits, job);
    if (!connection)
        return connection.error().isCancelled() ? connection.error()
                                                : connection.error().at(server.image.path);
    return connection;
}

}  // namespace watari::disk
