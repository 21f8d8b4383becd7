#include "core/disk/image.h"

#include "core/base/process.h"
#include "core/disk/image_probe.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace watari::disk {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

constexpr Seconds kCheckLimit{3600};      // a full table of 64 TiB takes minutes from a slow medium
constexpr Seconds kConvertLimit{604800};  // a week; it is the user who cancels

const QString kQemuImg = QStringLiteral("qemu-img");

QString partial(const QString& path) {
    return path + QStringLiteral(".partial");
}

bool hasCheck(const QString& format) {
    static const QStringList formats{QStringLiteral("qcow2"), QStringLiteral("vmdk"),
                                     QStringLiteral("vhdx"),  QStringLiteral("vdi"),
                                     QStringLiteral("qed"),   QStringLiteral("parallels")};
    return formats.contains(format);
}

// qemu-img check on VDI does not look behind the end of the file; the map of the image tells.
Result<void> checkMapWithinFile(const ImagePart& image, JobContext& job) {
    TRY(const auto json, runChecked(kQemuImg,
                                    {QStringLiteral("map"), QStringLiteral("--output=json"),
                                     QStringLiteral("-f"), image.format, image.path},
                                    kCheckLimit, job));
    const qint64 fileSize = QFileInfo(image.path).size();
    for (const QJsonValue& part : QJsonDocument::fromJson(json).array()) {
        if (part[QLatin1String("depth")].toInt() != 0 || !part[QLatin1String("data")].toBool()) continue;
        const qint64 end =
            part[QLatin1String("offset")].toInteger() + part[QLatin1String("length")].toInteger();
        if (end > fileSize)
            return Error(ErrorCode::BadInput,
                         Tr::tr("The image is truncated: %1 of %2 bytes.").arg(fileSize).arg(end))
                .withRemedy(Tr::tr("Export or copy it again."))
                .at(image.path);
    }
    return Ok();
}

Result<void> checkPart(const ImagePart& image, JobContext& job) {
    if (!hasCheck(image.format)) return Ok();
    TRY(const auto output, runProcess(kQemuImg,
                                      {QStringLiteral("check"), QStringLiteral("-f"), image.format,
                                       QStringLiteral("--output=json"), image.path},
                                      kCheckLimit, job));
    constexpr int kLeaksOnly = 3;
    constexpr int kNotSupported = 63;
    if (output.exitCode != 0 && output.exitCode != kLeaksOnly && output.exitCode != kNotSupported)
        return imageError(image.path, output.standardError);
    return image.format == QLatin1String("vdi") ? checkMapWithinFile(image, job) : Ok();
}

Result<void> refuseExisting(const QString& path) {
    if (!QFileInfo::exists(path)) return Ok();
    return Error(ErrorCode::Conflict, Tr::tr("The file exists already."))
        .withRemedy(Tr::tr("Remove it or choose another name."))
        .at(path);
}

Result<void> moveIntoPlace(const QString& path) {
    QFile file(partial(path));
    if (file.rename(path)) return Ok();
    const QString reason = file.errorString();
    file.remove();
    return Error(ErrorCode::Environment, Tr::tr("The file could not be put in place: %1.").arg(reason))
        .at(path);
}

}  // namespace

bool ImageFacts::isComplete() const {
    return std::none_of(backingChain.begin(), backingChain.end(),
                        [](const ImagePart& part) { return part.presence == Presence::Missing; });
}

Result<ImageFacts> inspectImage(const QString& path, JobContext& job) {
    return probeImage({path, std::nullopt, ImageAccess::Shared}, job);
}

Result<void> checkImage(const ImageFacts& facts, JobContext& job) {
    for (const ImagePart& part : facts.backingChain)
        if (part.presence == Presence::Missing)
            return Error(ErrorCode::BadInput, Tr::tr("The backing file %1 is absent.").arg(part.path))
                .withRemedy(Tr::tr("Restore it, or name where it is now with qemu-img rebase -u."))
                .at(facts.path);
    CHECK(checkPart({facts.path, facts.format, Presence::Present}, job));
    for (const ImagePart& part : facts.backingChain) CHECK(checkPart(part, job).at(facts.path));
    return Ok();
}

Result<void> createOverlay(const QString& basePath, const QString& baseFormat, const QString& overlayPath,
                           JobContext& job) {
    CHECK(probeImage({basePath, baseFormat, ImageAccess::Shared}, job));
    CHECK(refuseExisting(overlayPath));
    const auto made = runChecked(
        kQemuImg,
        {QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("qcow2"),
         QStringLiteral("-F"), baseFormat, QStringLiteral("-b"), QFileInfo(basePath).absoluteFilePath(),
         QFileInfo(partial(overlayPath)).absoluteFilePath()},
        Seconds(60), job);
    if (!made) {
        QFile::remove(partial(overlayPath));
        return made.error().at(overlayPath);
    }
    return moveIntoPlace(overlayPath);
}

Result<void> discardOverlay(const QString& overlayPath, JobContext& job) {
    QFile::remove(partial(overlayPath));
    if (!QFileInfo::exists(overlayPath)) return Ok();
    TRY(const auto facts, probeImage({overlayPath, QStringLiteral("qcow2"), ImageAccess::Shared}, job));
    if (facts.backingChain.empty())
        return Error(ErrorCode::BadInput, Tr::tr("This is no overlay: it has no backing file."))
            .withRemedy(Tr::tr("Name the overlay, not the disk."))
            .at(overlayPath);
    QFile file(overlayPath);
    if (file.remove()) return Ok();
    return Error(ErrorCode::Environment,
                 Tr::tr("The overlay could not be removed: %1.").arg(file.errorString()))
        .at(overlayPath);
}

Result<void> convertImage(const ConvertRequest& request, JobContext& job) {
    TRY(const auto facts, probeImage({request.sourcePath, request.sourceFormat, ImageAccess::Alone}, job));
    CHECK(checkImage(facts, job));
    CHECK(refuseExisting(request.targetPath));
    const auto made = runChecked(
        kQemuImg,
        {QStringLiteral("convert"), QStringLiteral("-f"), request.sourceFormat, QStringLiteral("-O"),
         request.targetFormat, QFileInfo(request.sourcePath).absoluteFilePath(),
         QFileInfo(partial(request.targetPath)).absoluteFilePath()},
        kConvertLimit, job);
    if (!made) {
        QFile::remove(partial(request.targetPath));
        return made.error().at(request.targetPath);
    }
    return moveIntoPlace(request.targetPath);
}

}  // namespace watari::disk
