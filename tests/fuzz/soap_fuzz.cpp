// Takes whatever bytes come as an answer of vSphere: a page of objects, as an inventory; performance figures;
// the greeting.
#include "importers/vsphere/answers.h"
#include "importers/vsphere/inventory_builder.h"
#include "importers/vsphere/performance.h"

#include <QSet>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;
using namespace watari::importers;

namespace {

// Ids are unique, and children name servers that are there.
void checkReferences(const Inventory& inventory) {
    QSet<Id<Server>> servers;
    for (const Server& server : inventory.servers) {
        if (servers.contains(server.id) || server.importKey.isEmpty()) std::abort();
        servers.insert(server.id);
    }
    for (const Disk& disk : inventory.disks)
        if (!servers.contains(disk.serverId) || disk.capacity < Bytes(0)) std::abort();
    for (const Nic& nic : inventory.nics)
        if (!servers.contains(nic.serverId)) std::abort();
    for (const Volume& volume : inventory.volumes)
        if (!servers.contains(volume.serverId)) std::abort();
    for (const GuestSnapshot& snapshot : inventory.snapshots)
        if (!servers.contains(snapshot.serverId)) std::abort();
}

void checkOrder(const vsphere::PerformanceSeries& series) {
    for (qsizetype i = 1; i < series.samples.size(); ++i)
        if (!(series.samples[i - 1].at < series.samples[i].at)) std::abort();
    for (const Sample& sample : series.samples)
        if (sample.value < 0) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto outcome = vsphere::inventoryOf(
        {bytes}, {.uri = QStringLiteral("vsphere://v"), .keyScope = QStringLiteral("v#")});
    if (outcome) checkReferences(outcome->inventory);
    const auto performance = vsphere::performanceOf(
        bytes, {{QStringLiteral("cpu.usage.average"), 2}, {QStringLiteral("virtualDisk.read.average"), 178}});
    if (performance)
        for (const auto& list : *performance)
            for (const vsphere::PerformanceSeries& series : list) checkOrder(series);
    (void)vsphere::serviceContentOf(bytes);
    return 0;
}
