// The XML parts of a workbook, without the ZIP around them: its checksums would keep most inputs out.
#include "core/readers/xlsx_parts.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;
using namespace watari::readers;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr ReadLimits kLimits{.rows = 1'000, .columns = 100, .cells = 10'000};
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    NoJobContext job;
    (void)readRelationships(bytes, QStringLiteral("xl"));
    (void)readWorkbook(bytes);
    (void)readSharedStrings(bytes, job);
    (void)readDateStyles(bytes);
    for (const DateSystem dates : {DateSystem::From1900, DateSystem::From1904}) {
        CellContext context{.sharedStrings = {QStringLiteral("道路")},
                            .dateStyles = {false, true},
                            .dates = dates,
                            .cellsLeft = kLimits.cells};
        const auto rows = readSheetRows(bytes, context, kLimits, job);
        if (rows && std::cmp_greater(rows->rows.size(), kLimits.rows)) std::abort();
        if (context.cellsLeft < -1) std::abort();
    }
    return 0;
}
