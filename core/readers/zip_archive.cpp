#include "core/readers/zip_archive.h"

#include <QCoreApplication>
#include <QFile>

#include <zip.h>

#include <algorithm>
#include <array>
#include <utility>

namespace watari::readers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Readers)
};

constexpr qint64 kChunk = 64 * 1024;
constexpr qint64 kLargestReserve = 512 * 1024 * 1024;
// Small parts pack very well without being a bomb.
constexpr qint64 kRatioJudgedFrom = 1024 * 1024;

struct FileCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

Error badZip(const QString& message) {
    return Error(ErrorCode::BadInput, message).withRemedy(Tr::tr("Save the file again and copy it whole."));
}

Error bomb(const QString& message) {
    return Error(ErrorCode::BadInput, message)
        .withRemedy(Tr::tr("Check where the file comes from; save only the needed sheet as a new file."));
}

Error cannotOpen(zip_error_t& error) {
    const QString reason = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return badZip(Tr::tr("The packed file is cut off or damaged (%1).").arg(reason));
}

Result<void> checkBeginning(const QByteArray& beginning, qint64 size, const ReadLimits& limits) {
    if (size > limits.file.value())
        return bomb(Tr::tr("The file is larger than %1 MiB.").arg(limits.file.value() / kMiB.value()));
    // libzip takes no bytes at all for an archive without parts.
    if (!beginning.startsWith("PK")) return badZip(Tr::tr("The file is not a packed (ZIP) file."));
    return Ok();
}

}  // namespace

void ZipArchive::Closer::operator()(zip* archive) const {
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(QByteArray bytes, const ReadLimits& limits) {
    CHECK(checkBeginning(bytes, bytes.size(), limits));
    ZipArchive archive(limits);
    archive.m_bytes = std::make_unique<QByteArray>(std::move(bytes));
    archive.m_size = archive.m_bytes->size();
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(archive.m_bytes->constData(),
                                                    static_cast<zip_uint64_t>(archive.m_size), 0, &error);
    if (source == nullptr) return cannotOpen(error);
    archive.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!archive.m_archive) {
        zip_source_free(source);
        return cannotOpen(error);
    }
    zip_error_fini(&error);
    CHECK(archive.refuseTooManyParts());
    return archive;
}

Result<ZipArchive> ZipArchive::openFile(const QString& path, const ReadLimits& limits) {
    QFile file(path);
    if (!file.exists())
        return Error(ErrorCode::NotFound, Tr::tr("The file does not exist."))
            .withRemedy(Tr::tr("Check the path."));
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorCode::Denied, Tr::tr("The file cannot be read: %1.").arg(file.errorString()))
            .withRemedy(Tr::tr("Check its permissions."));
    CHECK(checkBeginning(file.read(4), file.size(), limits));
    ZipArchive archive(limits);
    archive.m_size = file.size();
    int code = 0;
    archive.m_archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!archive.m_archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        return cannotOpen(error);
    }
    CHECK(archive.refuseTooManyParts());
    return archive;
}

Result<void> ZipArchive::refuseTooManyParts() const {
    if (zip_get_num_entries(m_archive.get(), 0) > m_limits.entries)
        return bomb(Tr::tr("The packed file has more than %1 parts.").arg(m_limits.entries));
    return Ok();
}

bool ZipArchive::contains(const QString& name) const {
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0) >= 0;
}

Result<QByteArray> ZipArchive::read(const QString& name, JobContext& job) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(m_archive.get(), name.toUtf8().constData(), 0, &stat) != 0)
        return badZip(Tr::tr("The part %1 is missing.").arg(name));
    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(m_archive.get(), stat.index, 0));
    if (!file)
        return badZip(Tr::tr("The part %1 cannot be opened (%2).")
                          .arg(name, QString::fromUtf8(zip_strerror(m_archive.get()))));
    // The sizes in the directory may lie, so what comes out is counted.
    const auto packed =
        std::clamp<qint64>(static_cast<qint64>(stat.comp_size), 1, std::max<qint64>(m_size, 1));
    QByteArray content;
    // Within what the loop below lets pass, so that a lie about the size claims no memory.
    content.reserve(
        std::min({static_cast<qint64>(std::min<zip_uint64_t>(stat.size, kLargestReserve)),
                  std::max(packed * m_limits.ratio, kRatioJudgedFrom), m_limits.unpacked.value()}));
    std::array<char, kChunk> chunk{};
    while (true) {
        if (job.cancelled()) return cancelledError();
        const zip_int64_t n = zip_fread(file.get(), chunk.data(), chunk.size());
        if (n < 0) return badZip(Tr::tr("The part %1 is damaged.").arg(name));
        if (n == 0) return content;
        content.append(chunk.data(), n);
        m_unpacked += n;
        if (m_unpacked > m_limits.unpacked.value())
            return bomb(Tr::tr("The file unpacks to more than %1 MiB.")
                            .arg(m_limits.unpacked.value() / kMiB.value()));
        if (content.size() > kRatioJudgedFrom && content.size() / packed > m_limits.ratio)
            return bomb(
                Tr::tr("The part %1 unpacks to more than %2 times its size.").arg(name).arg(m_limits.ratio));
    }
}

}  // namespace watari::readers
