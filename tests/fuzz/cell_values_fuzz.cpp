// Numbers, sizes, dates and headings as people and spreadsheet programs write them.
#include "core/readers/cell_values.h"
#include "core/readers/xlsx_numbers.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;
using namespace watari::readers;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Cell cell{{QString(), 1, 0}, text};
    const std::optional<Bytes> unit = sizeUnitInHeading(text);
    if (unit && unit->value() <= 0) std::abort();
    for (const std::optional<Bytes> without : {std::optional<Bytes>(), std::optional(kGB), unit}) {
        const auto bytes = readSize(cell, without);
        if (bytes && bytes->value() < 0) std::abort();
    }
    const auto cores = readCores(cell);
    if (cores && cores->value() < 0) std::abort();
    const auto count = readCount(cell);
    if (count && *count < 0) std::abort();
    (void)isDateFormatCode(text);
    (void)dateText(text, DateSystem::From1900);
    (void)dateText(text, DateSystem::From1904);
    // Text of a number is a number still, and stays as it is.
    const QString shown = numberText(text);
    if (numberText(shown) != shown) std::abort();
    return 0;
}
