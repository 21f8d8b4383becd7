#include "core/inspect/fingerprint.h"

#include "core/disk/image.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <sys/stat.h>

#include <algorithm>

namespace watari::inspect {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

constexpr qint64 kEnd = qint64{1} << 20;
constexpr qint64 kSample = 4'096;
constexpr int kSamples = 64;

void addNumber(QCryptographicHash& hash, qint64 number) {
    hash.addData(QByteArray::number(number) + '\n');
}

Result<void> addFile(QCryptographicHash& hash, const QString& path) {
    QFile file(path);
    struct stat facts = {};
    if (!file.open(QIODevice::ReadOnly) || ::fstat(file.handle(), &facts) != 0)
        return Error(ErrorCode::Denied, Tr::tr("The image cannot be read: %1.").arg(file.errorString()))
            .at(path);
    for (const qint64 number : {qint64(facts.st_dev), qint64(facts.st_ino), qint64(facts.st_size),
                                qint64(facts.st_mtim.tv_sec), qint64(facts.st_mtim.tv_nsec)})
        addNumber(hash, number);
    const qint64 size = file.size();
    hash.addData(file.read(kEnd));
    for (int i = 1; i <= kSamples && size > 2 * kEnd; ++i) {
        file.seek(kEnd + (size - 2 * kEnd) / (kSamples + 1) * i);
        hash.addData(file.read(kSample));
    }
    file.seek(std::max<qint64>(0, size - kEnd));
    hash.addData(file.read(kEnd));
    return Ok();
}

}  // namespace

bool isNbdUri(const QString& source) {
    return source.startsWith(QLatin1String("nbd://")) || source.startsWith(QLatin1String("nbd+unix://"));
}

Result<QString> fingerprintOf(const QList<GuestDisk>& disks, JobContext& job) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const GuestDisk& disk : disks) {
        if (job.cancelled()) return cancelledError();
        if (isNbdUri(disk.source)) return QString();
        TRY(const disk::ImageFacts facts, disk::inspectImage(disk.source, job));
        addNumber(hash, qint64(facts.files.size()));
        for (const QString& file : facts.files) CHECK(addFile(hash, file));
    }
    return QString::fromLatin1(hash.result().toHex());
}

}  // namespace watari::inspect
