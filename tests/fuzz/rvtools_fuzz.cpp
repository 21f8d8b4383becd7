// Makes an inventory of whatever tabs come. The input holds them one after the other, each as a line "=vDisk"
// and its CSV.
#include "core/readers/csv_reader.h"
#include "importers/rvtools/inventory_reader.h"

#include <QHash>
#include <QSet>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;
using namespace watari::importers;
using rvtools::Tab;

namespace {

constexpr readers::ReadLimits kLimits{.file = kMiB, .rows = 1'000, .columns = 100, .cells = 10'000};

QHash<Tab, QByteArray> tabsIn(const QByteArray& bytes) {
    QHash<Tab, QByteArray> tabs;
    for (qsizetype at = bytes.indexOf('='); at >= 0;) {
        const qsizetype lineEnd = bytes.indexOf('\n', at);
        if (lineEnd < 0) break;
        const qsizetype next = bytes.indexOf("\n=", lineEnd);
        const auto tab = rvtools::tabOfSheet(QString::fromUtf8(bytes.mid(at + 1, lineEnd - at - 1)));
        if (tab) tabs.insert(*tab, bytes.mid(lineEnd + 1, next < 0 ? -1 : next - lineEnd));
        at = next < 0 ? -1 : next + 1;
    }
    return tabs;
}

template <class T>
QSet<QString> idsOf(const QList<T>& list) {
    QSet<QString> ids;
    for (const T& entity : list) ids.insert(entity.id.text());
    return ids;
}

// Keys are unique, and what belongs to a server belongs to one that is there.
void check(const Inventory& inventory) {
    const QSet<QString> servers = idsOf(inventory.servers);
    QSet<QString> keys;
    forEachInventoryList([&](const auto& list) {
        for (const auto& entity : inventory.*list.list) {
            if constexpr (requires { entity.importKey; }) {
                const QString key = QString::fromLatin1(list.entity) + entity.importKey;
                if (entity.importKey.isEmpty() || keys.contains(key)) std::abort();
                keys.insert(key);
            }
            if constexpr (requires { entity.serverId; })
                if (!servers.contains(entity.serverId.text())) std::abort();
        }
    });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QHash<Tab, QByteArray> tabs =
        tabsIn(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    NoJobContext job;
    const auto readTab = [&](Tab tab) -> Result<std::optional<readers::Sheet>> {
        if (!tabs.contains(tab)) return std::optional<readers::Sheet>();
        TRY(readers::Sheet sheet, readers::readCsv(tabs[tab], kLimits, job));
        return std::optional(std::move(sheet));
    };
    const auto outcome = rvtools::readInventory(readTab, job);
    if (outcome) check(outcome->inventory);
    return 0;
}
