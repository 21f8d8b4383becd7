// Reads whatever bytes come as a workbook. Bytes that are no ZIP are read as the XML of a sheet and of shared
// texts, which mutations of packed bytes would never reach.
#include "core/readers/xlsx_parts.h"
#include "core/readers/xlsx_reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;
using namespace watari::readers;

namespace {

constexpr ReadLimits kLimits{
    .file = kMiB, .unpacked = kMiB * 8, .entries = 50, .rows = 1'000, .columns = 100, .cells = 10'000};

void checkRows(const std::vector<Row>& rows) {
    qint64 filled = 0;
    for (const Row& row : rows) {
        if (std::cmp_greater(row.cells.size(), kLimits.columns) || row.isEmpty()) std::abort();
        for (const QString& cell : row.cells) filled += cell.isEmpty() ? 0 : 1;
    }
    if (std::cmp_greater(rows.size(), kLimits.rows) || filled > kLimits.cells) std::abort();
}

void readParts(const QByteArray& bytes) {
    NoJobContext job;
    CellContext context{.sharedStrings = {QStringLiteral("a"), QStringLiteral("b")},
                        .dateStyles = {false, true},
                        .dates = DateSystem::From1900,
                        .cellsLeft = kLimits.cells};
    if (const auto rows = readSheetRows(bytes, context, kLimits, job)) checkRows(rows->rows);
    (void)readSharedStrings(bytes, job);
    (void)readDateStyles(bytes);
    (void)readWorkbook(bytes);
    (void)readRelationships(bytes, QStringLiteral("xl"));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (!bytes.startsWith("PK")) {
        readParts(bytes);
        return 0;
    }
    NoJobContext job;
    const auto sheets = readXlsx(bytes, kLimits, job);
    if (!sheets) return 0;
    for (const Sheet& sheet : *sheets) checkRows(sheet.rows);
    return 0;
}
