#include "app/cli/transfer_answer.h"

#include <QFileInfo>

#include <sys/stat.h>

namespace watari::cli {

namespace {

bool isBlockDevice(const QString& path) {
    struct stat info {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 && S_ISBLK(info.st_mode);
}

}  // namespace

disk::SinkSpec sinkOf(const QString& path, TargetFormat format) {
    disk::SinkSpec spec;
    spec.path = QFileInfo(path).absoluteFilePath();
    spec.kind = format == TargetFormat::Qcow2 ? disk::SinkKind::Qcow2File : disk::SinkKind::RawFile;
    if (isBlockDevice(path)) spec.kind = disk::SinkKind::BlockDevice;
    return spec;
}

}  // namespace watari::cli
