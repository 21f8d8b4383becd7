// Lists whatever archive comes. What is listed lies within it, under names that cannot leave a folder.
#include "core/readers/member_name.h"
#include "core/readers/tar_archive.h"

#include <QBuffer>
#include <QSet>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;
using namespace watari::readers;

namespace {

constexpr TarLimits kLimits{.entries = 100, .header = Bytes(16'384)};

void check(const TarListing& listing, qint64 size) {
    if (listing.entries.size() > kLimits.entries) std::abort();
    QSet<QString> names;
    for (const TarEntry& entry : listing.entries) {
        if (trySafeName(entry.name) != entry.name || names.contains(entry.name)) std::abort();
        names.insert(entry.name);
        if (entry.offset < Bytes(0) || entry.size < Bytes(0)) std::abort();
        if (entry.offset.value() > size || entry.size.value() > size - entry.offset.value()) std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    (void)looksLikeTar(bytes.left(512));
    QBuffer device(&bytes);
    if (!device.open(QIODevice::ReadOnly)) std::abort();
    NoJobContext job;
    if (const auto listing = listTar(device, kLimits, job)) check(*listing, bytes.size());
    return 0;
}
