#include "core/disk/sink.h"

#include "core/base/wording.h"
#include "core/disk/posix_file.h"
#include "core/disk/sink_factory.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sys/statvfs.h>

#include <cerrno>

namespace watari::disk {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

}  // namespace

QString sinkFormat(SinkKind kind) {
    return kind == SinkKind::Qcow2File ? QStringLiteral("qcow2") : QStringLiteral("raw");
}

Result<std::unique_ptr<BlockSink>> BlockSink::open(const SinkSpec& spec, Bytes size, SinkOpening opening,
                                                   JobContext& job) {
    switch (spec.kind) {
        case SinkKind::RawFile:
            return openFileSink(spec, size, opening);
        case SinkKind::Qcow2File:
            return openQcow2Sink(spec, size, opening, job);
        case SinkKind::BlockDevice:
            return openDeviceSink(spec, size);
    }
    return Error(ErrorCode::WrongUsage, Tr::tr("Unknown kind of target."));
}

Result<Bytes> freeSpace(const QString& path) {
    QFileInfo place(path);
    while (!place.exists() && place.absolutePath() != place.absoluteFilePath())
        place = QFileInfo(place.absolutePath());
    struct statvfs st {};
    if (statvfs(QFile::encodeName(place.absoluteFilePath()).constData(), &st) != 0)
        return Error(ErrorCode::Environment,
                     Tr::tr("The free space is unknown: %1.").arg(systemReason(errno)))
            .at(path);
    return Bytes(static_cast<qint64>(st.f_bavail * st.f_frsize));
}

Error targetExists(const QString& path) {
    return Error(ErrorCode::Conflict,
                 Tr::tr("The target exists already and no transfer journal speaks of it."))
        .withRemedy(Tr::tr("Choose another name, remove the file, or allow overwriting."))
        .at(path);
}

Error targetSizeDiffers(const QString& path, Bytes found, Bytes expected) {
    return Error(ErrorCode::Conflict,
                 Tr::tr("The target has %1 bytes instead of %2.").arg(found.value()).arg(expected.value()))
        .withRemedy(Tr::tr("Remove it and its journal, then copy again from the start."))
        .at(path);
}

Error sinkError(const SinkSpec& spec, int errorNumber) {
    const QString again = Tr::tr("Then start again: the copy goes on where it stopped.");
    const auto environment = [&](const QString& what, const QString& remedy) {
        return Error(ErrorCode::Environment, what).withRemedy(sentences({remedy, again})).at(spec.path);
    };
    if (errorNumber == ECANCELED) return cancelledError();
    if (errorNumber == ENOSPC || errorNumber == EDQUOT)
        return environment(Tr::tr("The target's storage is full."), Tr::tr("Free space."));
    if (errorNumber == EFBIG)
        return environment(Tr::tr("The target's file system or limits do not allow so large a file."),
                           Tr::tr("Raise the limit or use another file system."));
    return environment(Tr::tr("The target could not be written: %1.").arg(systemReason(errorNumber)),
                       Tr::tr("Check the storage."));
}

}  // namespace watari::disk
