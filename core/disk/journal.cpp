#include "core/disk/journal.h"

#include "core/disk/journal_format.h"
#include "core/disk/posix_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <utility>

namespace watari::disk {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

QString freshPath(const QString& path) {
    return path + QStringLiteral(".new");
}

qint64 recordOffset(qint64 index) {
    return kJournalHeaderSize + index * kJournalRecordSize;
}

Error journalError(const QString& path, const QString& what) {
    return Error(ErrorCode::Environment,
                 Tr::tr("The transfer journal could not be %1: %2.").arg(what, systemReason(errno)))
        .withRemedy(Tr::tr("Check space and permission of the folder."))
        .at(path);
}

Error heldError(const QString& path) {
    return Error(ErrorCode::Conflict, Tr::tr("Another copy into this target is running."))
        .withRemedy(Tr::tr("Wait for it or cancel it."))
        .at(path);
}

// Open-file-description locks: the kernel drops them when the copying process dies, and they can be looked at
// without being taken.
bool takeLock(int fd) {
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return fcntl(fd, F_OFD_SETLK, &lock) == 0;
}

bool namesSameFile(const QString& path, int fd) {
    struct stat byPath {};
    struct stat byFd {};
    return stat(QFile::encodeName(path).constData(), &byPath) == 0 && fstat(fd, &byFd) == 0 &&
           byPath.st_dev == byFd.st_dev && byPath.st_ino == byFd.st_ino;
}

// A journal that nobody reads yet: locked, its header on the medium, its space taken.
Result<PosixFile> writeFresh(const QString& path, const JournalHeader& header) {
    TRY(const QByteArray bytes, encodeHeader(header));
    PosixFile file = PosixFile::open(freshPath(path), O_RDWR | O_CREAT);
    if (!file.isOpen()) return journalError(path, Tr::tr("created"));
    if (!takeLock(file.fd()) || !namesSameFile(freshPath(path), file.fd())) return heldError(path);
    if (ftruncate(file.fd(), 0) != 0 || !file.writeAll(0, bytes))
        return journalError(path, Tr::tr("written"));
    const qint64 records = header.blocks() * kJournalRecordSize;
    if (records > 0) errno = posix_fallocate(file.fd(), kJournalHeaderSize, records);
    if (records > 0 && errno != 0) return journalError(path, Tr::tr("written"));
    return file;
}

enum class Replace { No, Yes };

Result<void> putInPlace(const QString& path, const PosixFile& file, Replace replace) {
    if (fsync(file.fd()) != 0) return journalError(path, Tr::tr("written"));
    const QByteArray from = QFile::encodeName(freshPath(path));
    const QByteArray to = QFile::encodeName(path);
    const unsigned flags = replace == Replace::No ? RENAME_NOREPLACE : 0;
    if (renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), flags) != 0) {
        if (errno == EEXIST)
            return Error(ErrorCode::Conflict, Tr::tr("A transfer journal exists already."))
                .withRemedy(Tr::tr("Go on with that transfer, or remove its journal and target."))
                .at(path);
        return journalError(path, Tr::tr("put in place"));
    }
    return syncFolderOf(path) ? Ok() : Result<void>(journalError(path, Tr::tr("put in place")));
}

Result<JournalHeader> readHeader(const QString& path, const PosixFile& file) {
    const auto bytes = file.readUpTo(0, kJournalHeaderSize);
    if (!bytes) return journalError(path, Tr::tr("read"));
    return decodeHeader(*bytes).at(path);
}

Error openError(const QString& path) {
    if (errno == ENOENT) return Error(ErrorCode::NotFound, Tr::tr("There is no transfer journal.")).at(path);
    return journalError(path, Tr::tr("opened"));
}

}  // namespace

QString journalPathFor(const QString& targetPath) {
    return targetPath + QStringLiteral(".watari-journal");
}

Journal::Journal(QString path, PosixFile file, JournalHeader header)
    : m_path(std::move(path)),
      m_file(std::move(file)),
      m_header(std::move(header)),
      m_seal(sealOf(m_header)) {}

Result<Journal> Journal::create(const QString& path, const JournalHeader& header) {
    TRY(PosixFile file, writeFresh(path, header));
    CHECK(putInPlace(path, file, Replace::No));
    return Journal(path, std::move(file), header);
}

Result<Journal> Journal::open(const QString& path) {
    PosixFile file = PosixFile::open(path, O_RDWR);
    if (!file.isOpen()) return openError(path);
    // A copy that began a pass meanwhile has put another file in place.
    if (!takeLock(file.fd()) || !namesSameFile(path, file.fd())) return heldError(path);
    TRY(JournalHeader header, readHeader(path, file));
    return Journal(path, std::move(file), std::move(header));
}

Result<Journal> Journal::look(const QString& path) {
    PosixFile file = PosixFile::open(path, O_RDONLY);
    if (!file.isOpen()) return openError(path);
    TRY(JournalHeader header, readHeader(path, file));
    return Journal(path, std::move(file), std::move(header));
}

bool Journal::isHeldElsewhere() const {
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return fcntl(m_file.fd(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

Result<std::vector<BlockRecord>> Journal::read(qint64 first, qint64 count) const {
    auto bytes = m_file.readUpTo(recordOffset(first), count * kJournalRecordSize);
    if (!bytes) return journalError(m_path, Tr::tr("read"));
    auto records = decodeRecords(m_seal, first, *bytes);
    records.resize(static_cast<std::size_t>(count));  // what a truncated file lacks is unknown
    return records;
}

Result<void> Journal::write(qint64 first, std::span<const BlockRecord> records) {
    if (m_file.writeAll(recordOffset(first), encodeRecords(m_seal, first, records))) return Ok();
    return journalError(m_path, Tr::tr("written"));
}

Result<void> Journal::sync() {
    if (fdatasync(m_file.fd()) == 0) return Ok();
    return journalError(m_path, Tr::tr("written"));
}

Result<void> Journal::beginPass(const JournalHeader& header) {
    TRY(PosixFile fresh, writeFresh(m_path, header));
    constexpr qint64 kStep = 16384;
    for (qint64 first = 0; first < header.blocks(); first += kStep) {
        TRY(const auto records, read(first, std::min(kStep, header.blocks() - first)));
        if (!fresh.writeAll(recordOffset(first), encodeRecords(sealOf(header), first, records)))
            return journalError(m_path, Tr::tr("written"));
    }
    CHECK(putInPlace(m_path, fresh, Replace::Yes));
    m_file = std::move(fresh);
    m_header = header;
    m_seal = sealOf(header);
    return Ok();
}

}  // namespace watari::disk
