#include "core/disk/image_probe.h"
#include "core/disk/posix_file.h"
#include "core/disk/source_backend.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace watari::disk {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

// QEMU's image locks (block/file-posix.c): a byte at 100 + n is held by who uses permission n, a byte at 200
// + n by who suffers nobody else to use it. Permission 0 is reading consistent content, 1 is writing.
constexpr off_t kUsesRead = 100;
constexpr off_t kUsesWrite = 101;
constexpr off_t kForbidsRead = 200;
constexpr off_t kForbidsWrite = 201;

struct flock byteLock(short type, off_t at) {
    struct flock lock {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = at;
    lock.l_len = 1;
    return lock;
}

bool hold(int fd, off_t at) {
    auto lock = byteLock(F_RDLCK, at);
    return fcntl(fd, F_OFD_SETLK, &lock) == 0;
}

bool othersHold(int fd, off_t at) {
    auto lock = byteLock(F_WRLCK, at);
    return fcntl(fd, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

// Announces first and looks afterwards, as QEMU does, so that of two starters at least one sees the other.
bool lockAsReader(int fd) {
    return hold(fd, kUsesRead) && hold(fd, kForbidsWrite) && !othersHold(fd, kUsesWrite) &&
           !othersHold(fd, kForbidsRead);
}

// Reads in the caller's thread: the kernel reads ahead, and a disk read by O_DIRECT in whole blocks is as
// fast.
class RawBackend final : public SourceBackend {
public:
    RawBackend(PosixFile file, PosixFile direct, Bytes size)
        : m_file(std::move(file)), m_direct(std::move(direct)), m_size(size) {}

    [[nodiscard]] Bytes size() const override { return m_size; }

    [[nodiscard]] Result<int> status(qint64 offset, qint64 length, std::vector<Extent>& out,
                                     JobContext&) override {
        const qint64 end = offset + length;
        qint64 data = lseek(m_file.fd(), offset, SEEK_DATA);
        if (data < 0 && errno == ENXIO) data = end;  // nothing but a hole up to the end of the file
        if (data < 0) {
            out.push_back({offset, length, ExtentKind::Data});
            return 0;
        }
        if (data > offset) {
            out.push_back({offset, std::min(data, end) - offset, ExtentKind::Zero});
            return 0;
        }
        const qint64 hole = lseek(m_file.fd(), offset, SEEK_HOLE);
        if (hole < 0) return errno;
        out.push_back({offset, std::min(hole, end) - offset, ExtentKind::Data});
        return 0;
    }

    void read(qint64 offset, std::span<std::byte> buffer, Completion done) override {
        done(readFully(offset, buffer));
    }

    [[nodiscard]] Result<int> readNow(qint64 offset, std::span<std::byte> buffer, JobContext&) override {
        return readFully(offset, buffer);
    }

private:
    [[nodiscard]] int readFully(qint64 offset, std::span<std::byte> buffer) const {
        while (!buffer.empty()) {
            ssize_t n = -1;
            if (m_direct.isOpen()) n = pread(m_direct.fd(), buffer.data(), buffer.size(), offset);
            // O_DIRECT refuses an end or a buffer that is not aligned.
            if (!m_direct.isOpen() || (n < 0 && errno == EINVAL))
                n = pread(m_file.fd(), buffer.data(), buffer.size(), offset);
            if (n < 0 && errno == EINTR) continue;
            if (n < 0) return errno;
            if (n == 0) return EIO;  // the file has become shorter
            offset += n;
            buffer = buffer.subspan(static_cast<std::size_t>(n));
        }
        return 0;
    }

    PosixFile m_file;
    PosixFile m_direct;  // open only when the page cache is bypassed
    Bytes m_size;
};

}  // namespace

Result<std::unique_ptr<SourceBackend>> openRawBackend(const ImageFacts& facts, PageCache cache) {
    if (facts.format != QLatin1String("raw")) return std::unique_ptr<SourceBackend>();
    PosixFile file = PosixFile::open(facts.path, O_RDONLY);
    if (!file.isOpen())
        return Error(ErrorCode::Environment,
                     Tr::tr("The image could not be opened: %1.").arg(systemReason(errno)))
            .withRemedy(Tr::tr("Check that its storage is mounted."))
            .at(facts.path);
    struct stat st {};
    const bool plain = fstat(file.fd(), &st) == 0 && S_ISREG(st.st_mode) && st.st_size % 512 == 0;
    if (!plain) return std::unique_ptr<SourceBackend>();
    if (!lockAsReader(file.fd())) return imageError(facts.path, "lock");
    PosixFile direct;
    if (cache == PageCache::Bypass) {
        fdatasync(file.fd());
        posix_fadvise(file.fd(), 0, 0, POSIX_FADV_DONTNEED);
        direct = PosixFile::open(facts.path, O_RDONLY | O_DIRECT);
    }
    posix_fadvise(file.fd(), 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::make_unique<RawBackend>(std::move(file), std::move(direct), Bytes(st.st_size));
}

}  // namespace watari::disk
