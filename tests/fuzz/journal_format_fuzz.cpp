// A transfer journal as a crash or a failing disk leaves it: header and records. The checksum over the header
// is made right first, or nothing behind it would ever be reached.
#include "core/disk/journal_format.h"

#include <QCryptographicHash>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;
using namespace watari::disk;

namespace {

constexpr qsizetype kContent = kJournalHeaderSize - 32;

void checkHeader(const QByteArray& bytes) {
    (void)decodeHeader(bytes);
    QByteArray content = bytes.first(qMin(bytes.size(), kContent));
    content.append(kContent - content.size(), '\0');
    const auto header = decodeHeader(content + QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    if (!header) return;
    if (header->source.size.value() < 0 || header->blocks() < 0) std::abort();
    const auto encoded = encodeHeader(*header);
    if (!encoded) return;  // damaged text may become longer in UTF-8
    const auto again = decodeHeader(*encoded);
    if (!again || *again != *header) std::abort();
    (void)sealOf(*header);
}

void checkRecords(const QByteArray& bytes) {
    constexpr std::uint32_t kSeal = 7;
    const std::vector<BlockRecord> records = decodeRecords(kSeal, 5, bytes);
    if (std::cmp_not_equal(records.size(), bytes.size() / kJournalRecordSize)) std::abort();
    if (decodeRecords(kSeal, 5, encodeRecords(kSeal, 5, records)) != records) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    checkHeader(bytes);
    checkRecords(bytes);
    return 0;
}
