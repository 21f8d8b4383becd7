#include "core/inspect/initramfs.h"

#include "core/inspect/cpio_names.h"

#include <QCoreApplication>
#include <QIODevice>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace watari::inspect {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

constexpr std::size_t kChunk = std::size_t{64} << 10;

struct FreeArchive {
    void operator()(archive* a) const { archive_read_free(a); }
};
using Archive = std::unique_ptr<archive, FreeArchive>;

struct Feed {
    QIODevice& image;
    std::vector<char> chunk;
};

la_ssize_t readChunk(archive*, void* opaque, const void** bytes) {
    auto* feed = static_cast<Feed*>(opaque);
    *bytes = feed->chunk.data();
    return la_ssize_t(std::max<qint64>(0, feed->image.read(feed->chunk.data(), qint64(feed->chunk.size()))));
}

// Compression only; the archive within is ours to read, for kernels allow what archivers do not.
Archive openCompressed(Feed& feed) {
    Archive made(archive_read_new());
    archive_read_support_filter_gzip(made.get());
    archive_read_support_filter_bzip2(made.get());
    archive_read_support_filter_xz(made.get());
    archive_read_support_filter_lzma(made.get());
    archive_read_support_filter_lz4(made.get());
    archive_read_support_filter_zstd(made.get());
    archive_read_support_format_raw(made.get());
    archive_entry* entry = nullptr;
    if (archive_read_open(made.get(), &feed, nullptr, readChunk, nullptr) != ARCHIVE_OK) return {};
    if (archive_read_next_header(made.get(), &entry) != ARCHIVE_OK) return {};
    return made;
}

Error tooLarge(Bytes limit) {
    return Error(ErrorCode::BadInput,
                 Tr::tr("The initramfs unpacks to more than %1 MiB.").arg(limit.value() >> 20));
}

Error unreadable() {
    return Error(ErrorCode::BadInput,
                 Tr::tr("The initramfs is damaged, or packed in a way that is not known here."));
}

// The uncompressed archives at the beginning; leaves the device where something else begins.
Result<void> readPlain(QIODevice& image, CpioNames& names, JobContext& job) {
    std::vector<char> chunk(kChunk);
    while (!job.cancelled()) {
        const qint64 start = image.pos();
        const qint64 count = image.read(chunk.data(), qint64(chunk.size()));
        if (count <= 0) return Ok();
        TRY(const qsizetype taken, names.feed({chunk.data(), std::size_t(count)}));
        if (taken == count) continue;
        image.seek(start + taken);
        return Ok();
    }
    return cancelledError();
}

Result<void> readCompressed(QIODevice& image, CpioNames& names, Bytes limit, JobContext& job) {
    Feed feed{image, std::vector<char>(kChunk)};
    const Archive compressed = openCompressed(feed);
    if (!compressed) return unreadable();
    std::vector<char> plain(kChunk);
    qint64 unpacked = 0;
    while (!job.cancelled()) {
        const la_ssize_t count = archive_read_data(compressed.get(), plain.data(), plain.size());
        if (count == 0) return Ok();
        if (count < 0) return unreadable();
        unpacked += count;
        if (unpacked > limit.value()) return tooLarge(limit);
        TRY(const qsizetype taken, names.feed({plain.data(), std::size_t(count)}));
        if (taken < count) return unreadable();
    }
    return cancelledError();
}

// "kernel/drivers/block/virtio_blk.ko.xz" is virtio_blk; empty for what is no module.
QString moduleName(const QString& file) {
    QString name = file.section(u'/', -1);
    for (const char* suffix : {".xz", ".zst", ".gz"})
        if (name.endsWith(QLatin1String(suffix))) name.chop(qsizetype(qstrlen(suffix)));
    if (!name.endsWith(QLatin1String(".ko"))) return {};
    name.chop(3);
    return name.replace(u'-', u'_');
}

}  // namespace

Result<QSet<QString>> modulesOfInitramfs(QIODevice& image, const InitramfsLimits& limits, JobContext& job) {
    CpioNames names(limits.files);
    CHECK(readPlain(image, names, job));
    if (!image.atEnd()) CHECK(readCompressed(image, names, limits.unpacked, job));
    if (names.names().isEmpty() || !names.isBetween()) return unreadable();
    QSet<QString> modules = moduleNames(QString::fromUtf8(names.builtinList()));
    for (const QByteArray& file : names.names())
        if (const QString name = moduleName(QString::fromUtf8(file)); !name.isEmpty()) modules.insert(name);
    return modules;
}

QSet<QString> moduleNames(const QString& listOfFiles) {
    QSet<QString> names;
    for (const QString& line : listOfFiles.split(u'\n'))
        if (const QString name = moduleName(line.trimmed()); !name.isEmpty()) names.insert(name);
    return names;
}

bool bootsFromVirtio(const QSet<QString>& modules) {
    const auto has = [&](const char* name) { return modules.contains(QLatin1String(name)); };
    return has("virtio_pci") && (has("virtio_blk") || has("virtio_scsi"));
}

}  // namespace watari::inspect
