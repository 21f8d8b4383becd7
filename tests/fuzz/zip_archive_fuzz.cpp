// Opens whatever packed bytes come and reads the parts that a workbook has, by every name that stands in the
// bytes.
#include "core/readers/zip_archive.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;
using namespace watari::readers;

namespace {

constexpr ReadLimits kLimits{.file = kMiB, .unpacked = kMiB * 8, .entries = 50};

// Of the central directory's headers (APPNOTE.TXT 4.3.12): the name's length at byte 28, the name at byte 46.
QStringList namesIn(const QByteArray& bytes) {
    QStringList names;
    for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 1)) {
        if (at + 46 > bytes.size() || names.size() >= kLimits.entries) break;
        const auto low = static_cast<unsigned char>(bytes[at + 28]);
        const auto high = static_cast<unsigned char>(bytes[at + 29]);
        names.append(QString::fromUtf8(bytes.mid(at + 46, low + high * 256)));
    }
    return names;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    auto archive = ZipArchive::open(bytes, kLimits);
    if (!archive) return 0;
    NoJobContext job;
    qint64 unpacked = 0;
    for (const QString& name : namesIn(bytes)) {
        (void)archive->contains(name);
        const auto part = archive->read(name, job);
        if (part) unpacked += part->size();
    }
    if (unpacked > kLimits.unpacked.value()) std::abort();
    return 0;
}
