#include "core/disk/source.h"

#include "core/base/uri.h"
#include "core/disk/image_probe.h"
#include "core/disk/nbd_connection.h"
#include "core/disk/qemu_nbd.h"
#include "core/disk/source_backend.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace watari::disk {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

struct Opened {
    std::unique_ptr<SourceBackend> backend;
    SourceIdentity identity;
    std::vector<QString> files = {};
};

// A header that is damaged makes QEMU take an image for raw; the name then tells what it should have been.
Result<void> refuseDisguisedRaw(const ImageFacts& facts, JobContext& job) {
    static const QStringList otherFormats{
        QStringLiteral("qcow2"), QStringLiteral("qcow"), QStringLiteral("vmdk"), QStringLiteral("vhdx"),
        QStringLiteral("vhd"),   QStringLiteral("vdi"),  QStringLiteral("vpc")};
    const QString suffix = QFileInfo(facts.path).suffix().toLower();
    if (otherFormats.contains(suffix))
        return Error(ErrorCode::BadInput, Tr::tr("The image has no header of its format %1.").arg(suffix))
            .withRemedy(Tr::tr("Export or copy it again, or state its format (raw) if the name is wrong."))
            .at(facts.path);
    job.note(Tr::tr("%1 has no known image header and is read as raw.").arg(facts.path));
    return Ok();
}

qint64 modifiedNs(const QString& path) {
    struct stat st {};
    if (stat(QFile::encodeName(path).constData(), &st) != 0) return 0;
    return qint64{st.st_mtim.tv_sec} * 1'000'000'000 + st.st_mtim.tv_nsec;
}

Result<Opened> openFile(const SourceSpec& spec, const QemuFile& file, JobContext& job) {
    TRY(const auto facts, probeImage({file.path, file.format, ImageAccess::Alone}, job));
    if (!file.format && facts.format == QLatin1String("raw")) CHECK(refuseDisguisedRaw(facts, job));
    CHECK(checkImage(facts, job));
    TRY(auto backend, openRawBackend(facts, spec.cache));
    if (!backend) {
        const QemuNbd server{facts, ServeMode::ReadOnly, spec.cache};
        TRY(auto connection, serveImage(server, NbdLimits{.response = spec.responseLimit}, job));
        backend = makeNbdBackend(std::move(connection));
    }
    SourceIdentity identity{facts.path, facts.format, backend->size(), modifiedNs(facts.path),
                            spec.generation};
    return Opened{std::move(backend), std::move(identity), facts.files};
}

Result<Opened> openUri(const SourceSpec& spec, const NbdUri& uri, JobContext& job) {
    NbdLimits limits{.response = spec.responseLimit};
    limits.connect = std::min(limits.connect, spec.responseLimit);
    TRY(auto connection, NbdConnection::toUri(uri.uri, limits, job));
    SourceIdentity identity{uri.uri, QStringLiteral("nbd"), connection->size(), 0, spec.generation};
    return Opened{makeNbdBackend(std::move(connection)), std::move(identity)};
}

// By what the kernel says: links of either kind and other nodes of one device are seen through.
bool isSameFile(const QString& a, const QString& b) {
    struct stat first {};
    struct stat second {};
    if (stat(QFile::encodeName(a).constData(), &first) != 0) return false;
    if (stat(QFile::encodeName(b).constData(), &second) != 0) return false;
    if (S_ISBLK(first.st_mode) && S_ISBLK(second.st_mode)) return first.st_rdev == second.st_rdev;
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

void appendMerged(std::vector<Extent>& extents, const Extent& next) {
    if (!extents.empty() && extents.back().kind == next.kind)
        extents.back().length += next.length;
    else
        extents.push_back(next);
}

}  // namespace

SourceSpec fileSource(const QString& path, std::optional<QString> format) {
    SourceSpec spec;
    spec.location = QemuFile{path, std::move(format)};
    return spec;
}

SourceSpec nbdSource(const QString& uri, const QString& generation) {
    SourceSpec spec;
    spec.location = NbdUri{uri};
    spec.generation = generation;
    return spec;
}

SourceSpec namedSource(const QString& pathOrUri, const QString& format) {
    if (isUri(pathOrUri)) return nbdSource(pathOrUri);
    return fileSource(pathOrUri, format.isEmpty() ? std::nullopt : std::optional(format));
}

QString sourceText(const SourceSpec& spec) {
    if (const auto* file = std::get_if<QemuFile>(&spec.location)) return file->path;
    return std::get<NbdUri>(spec.location).uri;
}

Result<std::unique_ptr<BlockSource>> BlockSource::open(const SourceSpec& spec, JobContext& job) {
    const auto* file = std::get_if<QemuFile>(&spec.location);
    auto opened = file ? openFile(spec, *file, job) : openUri(spec, std::get<NbdUri>(spec.location), job);
    if (!opened) return opened.error();
    return std::unique_ptr<BlockSource>(new BlockSource(
        spec, std::move(opened->backend), std::move(opened->identity), std::move(opened->files)));
}

BlockSource::BlockSource(SourceSpec spec, std::unique_ptr<SourceBackend> backend, SourceIdentity identity,
                         std::vector<QString> files)
    : m_spec(std::move(spec)),
      m_files(std::move(files)),
      m_identity(std::move(identity)),
      m_backend(std::move(backend)) {}

BlockSource::~BlockSource() = default;

bool BlockSource::restsOn(const QString& path) const {
    return std::any_of(m_files.begin(), m_files.end(),
                       [&](const QString& file) { return isSameFile(file, path); });
}

bool BlockSource::changedSinceOpen() const {
    const auto* file = std::get_if<QemuFile>(&m_spec.location);
    return file && modifiedNs(file->path) != m_identity.modifiedNs;
}

Result<std::vector<Extent>> BlockSource::extents(qint64 offset, qint64 length, JobContext& job) {
    std::vector<Extent> extents;
    const qint64 end = offset + length;
    while (offset < end) {
        std::vector<Extent> found;
        TRY(const int failure, m_backend->status(offset, end - offset, found, job));
        if (failure) return readError(failure);
        for (const Extent& extent : found) {
            const qint64 part = std::min(extent.length, end - offset);
            if (part <= 0) break;
            appendMerged(extents, {offset, part, extent.kind});
            offset += part;
        }
    }
    return extents;
}

void BlockSource::read(qint64 offset, std::span<std::byte> buffer, Completion done) {
    m_backend->read(offset, buffer, std::move(done));
}

Result<void> BlockSource::readNow(qint64 offset, std::span<std::byte> buffer, JobContext& job) {
    TRY(const int failure, m_backend->readNow(offset, buffer, job));
    return failure ? Result<void>(readError(failure)) : Ok();
}

Error BlockSource::readError(int errorNumber) const {
    const QString place = sourceText(m_spec);
    if (errorNumber == ECANCELED) return cancelledError();
    if (errorNumber == ETIMEDOUT)
        return Error(ErrorCode::Remote,
                     Tr::tr("The disk's server gave no answer for %1 s.").arg(m_spec.responseLimit.value()))
            .withRemedy(Tr::tr("Check the server and the line, then start again: the copy goes on."))
            .at(place);
    if (errorNumber == ENOTCONN || errorNumber == ESHUTDOWN)
        return Error(ErrorCode::Remote, Tr::tr("The disk's server closed the connection."))
            .withRemedy(Tr::tr("Check the server, then start again: the copy goes on."))
            .at(place);
    return Error(ErrorCode::Remote, Tr::tr("The disk could not be read: %1.")
                                        .arg(QString::fromLocal8Bit(std::strerror(errorNumber))))
        .withRemedy(Tr::tr("Check the medium, then start again: the copy goes on."))
        .at(place);
}

}  // namespace watari::disk
