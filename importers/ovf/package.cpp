#include "importers/ovf/package.h"

#include "core/readers/member_name.h"
#include "core/readers/tar_archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OvfImporter)
};

constexpr qint64 kChunk = 1024 * 1024;
constexpr QLatin1String kDescriptorEnding(".ovf");

struct FileState {
    qint64 size = 0;
    QDateTime changed;
    bool operator==(const FileState&) const = default;
};

FileState stateOf(const QString& path) {
    const QFileInfo info(path);
    return {info.size(), info.lastModified()};
}

Error changedMeanwhile() {
    return Error(ErrorCode::BadInput, Tr::tr("The file changed while it was read."))
        .withRemedy(Tr::tr("Wait until its export or copy has ended, then read it again."));
}

Error cannotOpen(const QFile& file) {
    return Error(ErrorCode::Denied, Tr::tr("The file cannot be read: %1.").arg(file.errorString()))
        .withRemedy(Tr::tr("Check its permissions."));
}

Result<QString> onlyDescriptor(const QStringList& names) {
    QStringList descriptors;
    for (const QString& name : names)
        if (name.endsWith(kDescriptorEnding, Qt::CaseInsensitive)) descriptors.append(name);
    if (descriptors.isEmpty())
        return Error(ErrorCode::BadInput, Tr::tr("There is no descriptor (.ovf) in it."))
            .withRemedy(Tr::tr("Export the server again as OVF or OVA."));
    if (descriptors.size() > 1)
        return Error(ErrorCode::BadInput, Tr::tr("There are several descriptors (.ovf) in it: %1.")
                                              .arg(descriptors.mid(0, 5).join(QStringLiteral(", "))))
            .withRemedy(Tr::tr("Name one .ovf file."));
    return descriptors.first();
}

}  // namespace

QString PackageFile::place() const {
    return member.isEmpty() ? path : path + u'#' + member;
}

Result<Package> Package::open(const QString& path, JobContext& job) {
    const QFileInfo info(path);
    if (!info.exists())
        return Error(ErrorCode::NotFound, Tr::tr("The file does not exist."))
            .withRemedy(Tr::tr("Check the path."));
    if (info.isDir()) return openFolder(info.absoluteFilePath(), job);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return cannotOpen(file);
    if (readers::looksLikeTar(file.peek(512)) || path.endsWith(QLatin1String(".ova"), Qt::CaseInsensitive))
        return openArchive(info.absoluteFilePath(), job);
    Package package;
    package.m_folder = info.absolutePath();
    package.m_descriptor = info.fileName();
    return package;
}

Result<Package> Package::openFolder(const QString& folder, JobContext& job) {
    if (job.cancelled()) return cancelledError();
    TRY(const QString descriptor, onlyDescriptor(QDir(folder).entryList(QDir::Files, QDir::Name)));
    Package package;
    package.m_folder = folder;
    package.m_descriptor = descriptor;
    return package;
}

Result<Package> Package::openArchive(const QString& path, JobContext& job) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return cannotOpen(file);
    const FileState before = stateOf(path);
    TRY(const readers::TarListing listing, readers::listTar(file, {}, job));
    if (stateOf(path) != before) return changedMeanwhile();
    Package package;
    package.m_archive = true;
    package.m_closed = listing.end == readers::TarEnd::Marked;
    QStringList names;
    for (const readers::TarEntry& entry : listing.entries) {
        names.append(entry.name);
        package.m_members.insert(entry.name, {path, entry.name, entry.offset, entry.size});
    }
    TRY(package.m_descriptor, onlyDescriptor(names));
    return package;
}

QString Package::companionName(const QString& ending) const {
    return m_descriptor.chopped(kDescriptorEnding.size()) + ending;
}

std::optional<PackageFile> Package::find(const QString& name) const {
    // DSP0243 has URI references in ovf:href, yet most programs write plain names.
    const QString decoded = QUrl::fromPercentEncoding(name.toUtf8());
    for (const QString& candidate : {name, decoded}) {
        const auto safe = readers::trySafeName(candidate);
        if (!safe) continue;
        if (m_archive) {
            const QString folder =
                m_descriptor.contains(u'/') ? m_descriptor.section(u'/', 0, -2) + u'/' : QString();
            for (const QString& member : {folder + *safe, *safe})
                if (const auto found = m_members.constFind(member); found != m_members.constEnd())
                    return *found;
            continue;
        }
        const QFileInfo info(QDir(m_folder).filePath(*safe));
        if (info.isFile()) return PackageFile{info.absoluteFilePath(), {}, Bytes(0), Bytes(info.size())};
    }
    return std::nullopt;
}

Result<QByteArray> Package::read(const QString& name, Bytes limit) const {
    const auto file = find(name);
    if (!file)
        return Error(ErrorCode::NotFound, Tr::tr("The file does not exist."))
            .withRemedy(Tr::tr("Check the path."))
            .at(name);
    if (file->size > limit)
        return Error(ErrorCode::BadInput,
                     Tr::tr("The file is larger than %1 MiB.").arg(limit.value() / kMiB.value()))
            .withRemedy(Tr::tr("Check that it is what its name says."))
            .at(name);
    QByteArray content;
    NoJobContext job;
    const auto read = streamFile(*file, {}, job, [&](QByteArrayView bytes) { content.append(bytes); });
    if (!read) return read.error().at(name);
    return content;
}

Result<void> streamFile(const PackageFile& file, const ByteProgress& progress, JobContext& job,
                        const std::function<void(QByteArrayView)>& sink) {
    QFile device(file.path);
    if (!device.open(QIODevice::ReadOnly)) return cannotOpen(device);
    const FileState before = stateOf(file.path);
    if (!device.seek(file.offset.value())) return changedMeanwhile();
    QByteArray chunk(qMin(kChunk, file.size.value()), Qt::Uninitialized);
    for (qint64 done = 0; done < file.size.value();) {
        if (job.cancelled()) return cancelledError();
        const qint64 count = device.read(chunk.data(), qMin<qint64>(chunk.size(), file.size.value() - done));
        if (count < 0) return cannotOpen(device);
        if (count == 0) return changedMeanwhile();
        sink(QByteArrayView(chunk.constData(), count));
        done += count;
        job.progress({.done = progress.before.value() + done, .total = progress.total.value()});
    }
    return stateOf(file.path) == before ? Ok() : Result<void>(changedMeanwhile());
}

}  // namespace watari::importers
