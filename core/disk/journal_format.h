// The bytes of a transfer journal. All integers are little-endian.
//
//   header, 16384 bytes: "WATARIJ1", version u32 (1), block size u32, disk size u64, block count u64,
//     pass kind u32, pass number u32, source modified i64 (ns), then as u32 length and UTF-8: transfer id,
//     source location, source format, source generation, target path, target format; zeroes; and in the last
//     32 bytes SHA-256 of everything before
//   records from there on, one per block, 44 bytes: state u8, three zero bytes, pass number u32, hash of 32
//     bytes, CRC-32 (ISO 3309) of seal u32, block number u64 and the 40 bytes before
//
// The seal is the CRC-32 of transfer id, target path and disk size, so no record is good in another journal.
#pragma once

#include "core/base/result.h"
#include "core/disk/journal.h"

#include <QByteArray>

#include <cstdint>
#include <span>

namespace watari::disk {

constexpr qsizetype kJournalHeaderSize = 16384;
constexpr qsizetype kJournalRecordSize = 44;

// Errors: BadInput when paths and labels do not fit.
[[nodiscard]] Result<QByteArray> encodeHeader(const JournalHeader& header);
// Errors: Damaged; Conflict when a newer version wrote it.
[[nodiscard]] Result<JournalHeader> decodeHeader(const QByteArray& bytes);

[[nodiscard]] std::uint32_t sealOf(const JournalHeader& header);
[[nodiscard]] QByteArray encodeRecords(std::uint32_t seal, qint64 first,
                                       std::span<const BlockRecord> records);
// Unknown for every record whose CRC does not fit.
[[nodiscard]] std::vector<BlockRecord> decodeRecords(std::uint32_t seal, qint64 first,
                                                     const QByteArray& bytes);

}  // namespace watari::disk
