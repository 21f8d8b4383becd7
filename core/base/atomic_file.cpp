#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace watari {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(File)
};

}  // namespace

Result<void> writeFileAtomically(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error(ErrorCode::Environment,
                     Tr::tr("The file cannot be written: %1.").arg(file.errorString()))
            .withRemedy(Tr::tr("Check the free space and the permissions of its folder."))
            .at(path);
    return Ok();
}

Result<QByteArray> readWholeFile(const QString& path, qint64 limitBytes) {
    const QFileInfo info(path);
    if (!info.exists())
        return Error(ErrorCode::NotFound, Tr::tr("The file does not exist."))
            .withRemedy(Tr::tr("Check the spelling of its path."))
            .at(path);
    if (info.isDir()) return Error(ErrorCode::BadInput, Tr::tr("This is a folder, not a file.")).at(path);
    if (info.size() > limitBytes)
        return Error(ErrorCode::BadInput,
                     Tr::tr("The file has %1 bytes; at most %2 are read.").arg(info.size()).arg(limitBytes))
            .at(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorCode::Denied, Tr::tr("The file cannot be opened: %1.").arg(file.errorString()))
            .withRemedy(Tr::tr("Ask for the right to read it."))
            .at(path);
    return file.readAll();
}

}  // namespace watari
