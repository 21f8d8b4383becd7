// Reads whatever bytes come as CSV, in every encoding.
#include "core/readers/csv_reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;
using namespace watari::readers;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr ReadLimits kLimits{.file = kMiB, .rows = 1'000, .columns = 100, .cells = 10'000};
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    NoJobContext job;
    for (const auto& [encoding, name] : enumNames(TextEncoding{})) {
        const auto sheet = readCsv(bytes, kLimits, job, encoding);
        if (!sheet) continue;
        int number = 0;
        for (const Row& row : sheet->rows)
            if (row.number != ++number || row.cells.empty() ||
                std::cmp_greater(row.cells.size(), kLimits.columns))
                std::abort();
        if (number > kLimits.rows) std::abort();
    }
    return 0;
}
