// What a transfer has safely written: one file beside the target, a header and one record per block. A block
// is recorded only after it is on the medium, so a copy goes on at the block after any kill or power cut.
#pragma once

#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/disk/block_tree.h"
#include "core/disk/posix_file.h"
#include "core/disk/source.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace watari::disk {

enum class PassKind { Base, Refresh };
enum class BlockState : std::uint8_t { Unknown = 0, Zero = 1, Copied = 2 };

struct JournalHeader {
    QString transferId;
    SourceIdentity source;  // of the latest pass
    QString targetPath;
    QString targetFormat;
    PassKind pass = PassKind::Base;
    std::uint32_t passNumber = 1;
    bool operator==(const JournalHeader&) const = default;
    [[nodiscard]] qint64 blocks() const { return blockCount(source.size); }
};

struct BlockRecord {
    BlockState state = BlockState::Unknown;
    Hash hash{};                   // of what the target holds
    std::uint32_t passNumber = 0;  // the pass that last saw source and target agree
    bool operator==(const BlockRecord&) const = default;
};

// "<target>.watari-journal"
[[nodiscard]] QString journalPathFor(const QString& targetPath);

// An open journal holds an exclusive lock on its file. One thread may read records while
// another writes other records; nothing else is shared.
class Journal {
public:
    // Errors: Conflict (exists, or another copy holds it), Environment.
    [[nodiscard]] static Result<Journal> create(const QString& path, const JournalHeader& header);
    // Errors: NotFound, Conflict (another copy holds it), Damaged (header), Environment.
    [[nodiscard]] static Result<Journal> open(const QString& path);
    // For reading the state of a copy that may be running; takes no lock and must not be written.
    [[nodiscard]] static Result<Journal> look(const QString& path);

    [[nodiscard]] const JournalHeader& header() const { return m_header; }

    // Records [first, first + n); a torn or damaged record reads as Unknown.
    [[nodiscard]] Result<std::vector<BlockRecord>> read(qint64 first, qint64 count) const;
    [[nodiscard]] Result<void> write(qint64 first, std::span<const BlockRecord> records);
    // Everything written is on the medium after this.
    [[nodiscard]] Result<void> sync();

    // Puts a new header before the same records, all or nothing.
    [[nodiscard]] Result<void> beginPass(const JournalHeader& header);

    // For a journal got by look(): a copy is at work.
    [[nodiscard]] bool isHeldElsewhere() const;

private:
    Journal(QString path, PosixFile file, JournalHeader header);
    QString m_path;
    PosixFile m_file;
    JournalHeader m_header;
    std::uint32_t m_seal = 0;  // binds records to this disk's header
};

}  // namespace watari::disk
