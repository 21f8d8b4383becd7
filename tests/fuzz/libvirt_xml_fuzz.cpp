// Definitions of libvirt from anybody, all the way to the inventory.
#include "core/virt/definitions.h"
#include "importers/libvirt_xml/definition_files.h"
#include "importers/libvirt_xml/definitions_inventory.h"

#include <QSet>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;
using namespace watari::importers;

namespace {

const QString kScope = QStringLiteral("fuzz#");

// Every key begins with the scope and stands once in its list.
template <class T>
void checkKeys(const QList<T>& list) {
    QSet<QString> keys;
    for (const T& one : list) {
        if (!one.importKey.startsWith(kScope) || keys.contains(one.importKey)) std::abort();
        keys.insert(one.importKey);
    }
}

void check(const Inventory& inventory) {
    checkKeys(inventory.servers);
    checkKeys(inventory.disks);
    checkKeys(inventory.nics);
    checkKeys(inventory.devices);
    checkKeys(inventory.snapshots);
    checkKeys(inventory.datastores);
    checkKeys(inventory.networks);
    for (const Disk& disk : inventory.disks)
        if (disk.capacity < Bytes(0) || disk.backingChain.size() > 200) std::abort();
    for (const Server& server : inventory.servers)
        if (server.measuredMemory && *server.measuredMemory < Bytes(0)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static_cast<void>(virt::looksLikeDefinitions(bytes));
    const auto definitions = virt::parseDefinitions(bytes);
    if (!definitions) return 0;
    DefinitionCollector collector;
    collector.add(*definitions);
    collector.add(*definitions);  // the same file twice
    const DefinitionFiles files = collector.take();
    if (files.all.domains.size() > definitions->domains.size()) std::abort();
    NoJobContext job;
    const auto outcome = inventoryOf(files, {.keyScope = kScope, .images = {}}, job);
    if (!outcome) std::abort();
    check(outcome->inventory);
    return 0;
}
