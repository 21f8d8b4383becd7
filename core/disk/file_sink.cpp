#include "core/disk/posix_file.h"
#include "core/disk/sink_factory.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>
#include <vector>

namespace watari::disk {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

enum class StartsZero { No, Yes };

// Raw files and block devices: writes land in the page cache at once, flush() brings them to the medium.
class FileSink final : public BlockSink {
public:
    FileSink(PosixFile file, int zeroMode, StartsZero startsZero)
        : m_file(std::move(file)), m_zeroMode(zeroMode), m_startsZero(startsZero) {}

    void write(qint64 offset, std::span<const std::byte> bytes, Completion done) override {
        done(writeInParts(offset, bytes));
    }
    void zero(qint64 offset, qint64 length, Completion done) override {
        if (fallocate(m_file.fd(), m_zeroMode | FALLOC_FL_KEEP_SIZE, offset, length) == 0) return done(0);
        done(errno == EOPNOTSUPP || errno == ENODEV ? writeZeroes(offset, length) : errno);
    }
    [[nodiscard]] int flush() override { return fdatasync(m_file.fd()) == 0 ? 0 : errno; }
    [[nodiscard]] bool startsZero() const override { return m_startsZero == StartsZero::Yes; }

private:
    // Measured: a write of 1 MiB makes the kernel fill folios so large that it takes twice the time.
    int writeInParts(qint64 offset, std::span<const std::byte> bytes) const {
        constexpr std::size_t kPart = std::size_t{256} << 10;
        for (std::size_t at = 0; at < bytes.size(); at += kPart) {
            const auto part = bytes.subspan(at, std::min(kPart, bytes.size() - at));
            if (!m_file.writeAll(offset + qint64(at), part)) return errno;
        }
        return 0;
    }

    int writeZeroes(qint64 offset, qint64 length) const {
        constexpr qint64 kStep = qint64{1} << 20;
        const std::vector<std::byte> zeroes(static_cast<std::size_t>(std::min(length, kStep)));
        for (qint64 done = 0; done < length; done += kStep) {
            const auto part =
                std::span(zeroes).first(static_cast<std::size_t>(std::min(kStep, length - done)));
            if (!m_file.writeAll(offset + done, part)) return errno;
        }
        return 0;
    }

    PosixFile m_file;
    int m_zeroMode;
    StartsZero m_startsZero;
};

Error openFailure(const QString& path, int errorNumber) {
    if (errorNumber == EEXIST) return targetExists(path);
    if (errorNumber == ENOENT)
        return Error(ErrorCode::NotFound, Tr::tr("The target or its folder does not exist."))
            .withRemedy(Tr::tr("Create the folder, or check that the storage is mounted."))
            .at(path);
    if (errorNumber == EACCES || errorNumber == EPERM || errorNumber == EROFS)
        return Error(ErrorCode::Denied,
                     Tr::tr("The target may not be written: %1.").arg(systemReason(errorNumber)))
            .withRemedy(Tr::tr("Grant write permission to the user who runs this."))
            .at(path);
    if (errorNumber == EBUSY)
        return Error(ErrorCode::Conflict, Tr::tr("The target device is in use."))
            .withRemedy(Tr::tr("Unmount it or choose another device."))
            .at(path);
    return Error(ErrorCode::Environment,
                 Tr::tr("The target could not be opened: %1.").arg(systemReason(errorNumber)))
        .at(path);
}

Result<PosixFile> createFile(const SinkSpec& spec, Bytes size) {
    const int mode = spec.existing == ExistingTarget::Refuse ? O_EXCL : O_TRUNC;
    PosixFile file = PosixFile::open(spec.path, O_RDWR | O_CREAT | mode);
    if (!file.isOpen()) return openFailure(spec.path, errno);
    if (ftruncate(file.fd(), size.value()) != 0 || !syncFolderOf(spec.path)) return sinkError(spec, errno);
    return file;
}

}  // namespace

Result<std::unique_ptr<BlockSink>> openFileSink(const SinkSpec& spec, Bytes size, SinkOpening opening) {
    if (opening == SinkOpening::Create) {
        TRY(PosixFile file, createFile(spec, size));
        return std::make_unique<FileSink>(std::move(file), FALLOC_FL_PUNCH_HOLE, StartsZero::Yes);
    }
    PosixFile file = PosixFile::open(spec.path, O_RDWR);
    if (!file.isOpen()) return openFailure(spec.path, errno);
    const qint64 found = lseek(file.fd(), 0, SEEK_END);
    if (found != size.value()) return targetSizeDiffers(spec.path, Bytes(found), size);
    return std::make_unique<FileSink>(std::move(file), FALLOC_FL_PUNCH_HOLE, StartsZero::No);
}

Result<std::unique_ptr<BlockSink>> openDeviceSink(const SinkSpec& spec, Bytes size) {
    // O_EXCL on a block device fails while it is mounted or otherwise in use.
    PosixFile file = PosixFile::open(spec.path, O_RDWR | O_EXCL);
    if (!file.isOpen()) return openFailure(spec.path, errno);
    struct stat st {};
    if (fstat(file.fd(), &st) != 0 || !S_ISBLK(st.st_mode))
        return Error(ErrorCode::BadInput, Tr::tr("The target is no block device."))
            .withRemedy(Tr::tr("Name a device, or choose a file as the kind of target."))
            .at(spec.path);
    quint64 found = 0;
    if (ioctl(file.fd(), BLKGETSIZE64, &found) != 0) return openFailure(spec.path, errno);
    if (qint64(found) < size.value()) return targetSizeDiffers(spec.path, Bytes(qint64(found)), size);
    return std::make_unique<FileSink>(std::move(file), FALLOC_FL_ZERO_RANGE, StartsZero::No);
}

}  // namespace watari::disk
