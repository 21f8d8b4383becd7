// A list of servers as CSV, from its bytes to servers: decoding, delimiters, headings, numbers, totals.
#include "core/readers/csv_reader.h"
#include "importers/spreadsheet/server_rows.h"

#include <QSet>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;

namespace {

constexpr readers::ReadLimits kLimits{.file = kMiB, .rows = 1'000, .columns = 100, .cells = 10'000};

void checkServers(const Inventory& inventory) {
    QSet<QString> keys;
    for (const Server& server : inventory.servers) {
        // A key that two servers share would make one of them at the next import.
        if (keys.contains(server.importKey)) std::abort();
        keys.insert(server.importKey);
        if (server.name.isEmpty() || server.specMemory.value() <= 0) std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    NoJobContext job;
    const auto sheet = readers::readCsv(bytes, kLimits, job);
    if (!sheet) return 0;
    const auto recognised = importers::recogniseTable({*sheet}, {});
    if (!recognised || !importers::requireNeededColumns(*recognised)) return 0;
    const auto outcome = importers::readServerRows(*recognised);
    if (outcome) checkServers(outcome->inventory);
    return 0;
}
