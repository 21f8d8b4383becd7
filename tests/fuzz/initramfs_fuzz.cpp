// What an initramfs holds: plain archives, then whatever compression.
#include "core/inspect/cpio_names.h"
#include "core/inspect/initramfs.h"

#include <QBuffer>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;
using namespace watari::inspect;

namespace {

constexpr qint64 kMostFiles = 10'000;
constexpr std::size_t kPiece = 7;  // no divisor of a header

struct Reading {
    bool failed = false;
    std::size_t taken = 0;
    QList<QByteArray> names;
    QByteArray builtin;
    bool operator==(const Reading&) const = default;
};

Reading readInPieces(const std::uint8_t* data, std::size_t size, std::size_t piece) {
    CpioNames names(kMostFiles);
    Reading reading;
    const char* bytes = reinterpret_cast<const char*>(data);
    while (reading.taken < size) {
        const std::size_t count = std::min(piece, size - reading.taken);
        const auto taken = names.feed({bytes + reading.taken, count});
        if (!taken) {
            reading = {.failed = true};
            return reading;
        }
        reading.taken += static_cast<std::size_t>(*taken);
        if (static_cast<std::size_t>(*taken) < count) break;
    }
    reading.names = names.names();
    reading.builtin = names.builtinList();
    return reading;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    // However the bytes come, they say the same.
    if (size > 0 && readInPieces(data, size, size) != readInPieces(data, size, kPiece)) std::abort();
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    NoJobContext job;
    const auto modules = modulesOfInitramfs(buffer, {.unpacked = kMiB * 8, .files = kMostFiles}, job);
    if (!modules) return 0;
    for (const QString& name : *modules)
        if (name.isEmpty() || name.contains(u'/')) std::abort();
    return 0;
}
