#include "core/disk/image_probe.h"

#include "core/base/process.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace watari::disk {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

constexpr Seconds kInfoLimit{60};
constexpr int kDeepestChain = 64;

Result<void> checkFile(const QString& path) {
    const QFileInfo file(path);
    if (!file.exists())
        return Error(ErrorCode::NotFound, Tr::tr("The image does not exist."))
            .withRemedy(Tr::tr("Check the path and that its storage is mounted."))
            .at(path);
    if (file.isDir())
        return Error(ErrorCode::BadInput, Tr::tr("This is a folder, not an image."))
            .withRemedy(Tr::tr("Name the image file in it."))
            .at(path);
    if (!file.isReadable())
        return Error(ErrorCode::Denied, Tr::tr("The image may not be read."))
            .withRemedy(Tr::tr("Grant read permission to the user who runs this."))
            .at(path);
    if (file.isFile() && file.size() == 0)
        return Error(ErrorCode::BadInput, Tr::tr("The image is empty (0 bytes)."))
            .withRemedy(Tr::tr("Export or copy it again."))
            .at(path);
    return Ok();
}

// QEMU reads what lies behind the end of a flat extent as zeroes, so a truncated one must be found here.
Result<void> checkFlatExtents(const QString& path, const QJsonObject& info) {
    const QJsonArray extents = info[QLatin1String("format-specific")][QLatin1String("data")]
                                   .toObject()[QLatin1String("extents")]
                                   .toArray();
    for (const QJsonValue& extent : extents) {
        if (extent[QLatin1String("format")].toString() != QLatin1String("FLAT")) continue;
        const QFileInfo file(QFileInfo(path).dir(), extent[QLatin1String("filename")].toString());
        const qint64 needed = extent[QLatin1String("virtual-size")].toInteger();
        if (file.isFile() && file.size() < needed)
            return Error(ErrorCode::BadInput, Tr::tr("The extent %1 is truncated: %2 of %3 bytes.")
                                                  .arg(file.fileName())
                                                  .arg(file.size())
                                                  .arg(needed))
                .withRemedy(Tr::tr("Export or copy the image again."))
                .at(path);
    }
    return Ok();
}

// qemu-img's answer about one file, without its chain.
Result<QJsonObject> askQemu(const ImageProbe& probe, JobContext& job) {
    QStringList arguments{QStringLiteral("info"), QStringLiteral("--output=json")};
    if (probe.access == ImageAccess::Shared) arguments << QStringLiteral("-U");
    if (probe.format) arguments << QStringLiteral("-f") << *probe.format;
    // An absolute path is never mistaken for a protocol ("nbd:…") or an option.
    arguments << QFileInfo(probe.path).absoluteFilePath();
    TRY(const auto output, runProcess(QStringLiteral("qemu-img"), arguments, kInfoLimit, job));
    if (output.exitCode != 0) return imageError(probe.path, output.standardError);
    const QJsonObject info = QJsonDocument::fromJson(output.standardOutput).object();
    if (!info.contains(QLatin1String("virtual-size")))
        return Error(ErrorCode::Environment, Tr::tr("qemu-img gave no size.")).at(probe.path);
    return info;
}

// Protocols and json: names are QEMU's to open; only plain files can be looked for.
bool isPlainFile(const QString& name) {
    static const QRegularExpression protocol(QStringLiteral("^[a-z][a-z0-9+.-]*:"));
    return !protocol.match(name).hasMatch();
}

struct Link {
    QString path;
    QString format;
};

std::optional<Link> backingOf(const QString& path, const QJsonObject& info) {
    QString name = info[QLatin1String("full-backing-filename")].toString();
    if (name.isEmpty()) name = info[QLatin1String("backing-filename")].toString();
    if (name.isEmpty()) return std::nullopt;
    if (isPlainFile(name)) name = QDir::cleanPath(QFileInfo(path).absoluteDir().absoluteFilePath(name));
    return Link{name, info[QLatin1String("backing-filename-format")].toString()};
}

// The file itself, and those that VMDK's extents and qcow2's external data file name.
void appendFiles(const QString& path, const QJsonObject& info, std::vector<QString>& files) {
    const auto append = [&](const QJsonValue& name) {
        if (name.isString() && isPlainFile(name.toString()))
            files.push_back(QDir::cleanPath(QFileInfo(path).absoluteDir().absoluteFilePath(name.toString())));
    };
    append(path);
    const QJsonObject data = info[QLatin1String("format-specific")][QLatin1String("data")].toObject();
    append(data[QLatin1String("data-file")]);
    const QJsonArray extents = data[QLatin1String("extents")].toArray();
    for (const QJsonValue& extent : extents) append(extent[QLatin1String("filename")]);
}

Result<std::vector<ImagePart>> followChain(std::optional<Link> next, std::vector<QString>& files,
                                           JobContext& job) {
    std::vector<ImagePart> chain;
    while (next) {
        if (int(chain.size()) == kDeepestChain)
            return Error(ErrorCode::BadInput,
                         Tr::tr("The chain of backing files is longer than %1 or a ring.").arg(kDeepestChain))
                .withRemedy(Tr::tr("Flatten the image with qemu-img convert."));
        chain.push_back({next->path, next->format, Presence::Present});
        if (!isPlainFile(next->path)) break;
        if (!QFileInfo::exists(next->path)) {
            chain.back().presence = Presence::Missing;
            break;
        }
        ImageProbe probe{next->path, std::nullopt, ImageAccess::Shared};
        if (!next->format.isEmpty()) probe.format = next->format;
        TRY(const auto info, askQemu(probe, job));
        chain.back().format = info[QLatin1String("format")].toString();
        appendFiles(next->path, info, files);
        next = backingOf(next->path, info);
    }
    return chain;
}

}  // namespace

Error imageError(const QString& path, const QByteArray& said) {
    const QString text = QString::fromLocal8Bit(said).trimmed();
    const auto says = [&](const char* part) { return text.contains(QLatin1String(part)); };
    if (says("No such file or directory"))
        return Error(
                   ErrorCode::NotFound,
                   Tr::tr("A file the image rests on is absent: %1").arg(text.section(QLatin1Char('\n'), -1)))
            .withRemedy(Tr::tr("Put the missing file beside the image."))
            .at(path);
    if (says("Permission denied"))
        return Error(ErrorCode::Denied, Tr::tr("The image may not be opened."))
            .withRemedy(Tr::tr("Grant permission for it and the files it rests on."))
            .at(path);
    if (says("lock"))
        return Error(ErrorCode::Conflict, Tr::tr("Another program has the image open."))
            .withRemedy(
                Tr::tr("Stop the guest that uses it, or read it through a backup of the running guest."))
            .at(path);
    if (says("Unknown driver"))
        return Error(ErrorCode::BadInput, Tr::tr("QEMU does not know this image format."))
            .withRemedy(Tr::tr("Use raw, qcow2, vmdk, vhdx, vpc or vdi."))
            .at(path);
    const QString reason = text.section(QLatin1String(": "), -1).section(QLatin1Char('\n'), 0, 0);
    return Error(ErrorCode::BadInput, Tr::tr("The image is damaged or truncated: %1.").arg(reason))
        .withRemedy(Tr::tr("Export or copy it again."))
        .at(path);
}

Result<ImageFacts> probeImage(const ImageProbe& probe, JobContext& job) {
    CHECK(checkFile(probe.path));
    TRY(const auto info, askQemu(probe, job));
    CHECK(checkFlatExtents(probe.path, info));
    std::vector<QString> files;
    appendFiles(probe.path, info, files);
    auto chain = followChain(backingOf(probe.path, info), files, job);
    if (!chain) return chain.error().at(probe.path);
    return ImageFacts{QFileInfo(probe.path).absoluteFilePath(),
                      info[QLatin1String("format")].toString(),
                      Bytes(info[QLatin1String("virtual-size")].toInteger()),
                      Bytes(info[QLatin1String("actual-size")].toInteger()),
                      std::move(*chain),
                      std::move(files),
                      info[QLatin1String("encrypted")].toBool()};
}

}  // namespace watari::disk
