#include "core/virt/resource_parse.h"

#include "core/virt/xml_text.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace watari::virt {
namespace {

constexpr long long kLargestSize = 1LL << 50;   // bytes; no disk is as large, a damaged file may say so
constexpr qint64 kEndOfTime = 253'402'300'800;  // seconds; the year 10000

QString vlanOf(pugi::xml_node node) {
    QStringList tags;
    for (const auto tag : node.child("vlan").children("tag")) tags << attributeText(tag, "id");
    return tags.join(QStringLiteral(", "));
}

QString forwardOf(pugi::xml_node network) {
    const auto forward = network.child("forward");
    return forward ? QString::fromUtf8(forward.attribute("mode").as_string("nat")) : QString();
}

QString entryText(pugi::xml_node section, const char* name) {
    return QString::fromUtf8(section.find_child_by_attribute("entry", "name", name).child_value()).trimmed();
}

// What mainboards say whose maker filled nothing in.
QString withoutFillers(const QString& text) {
    for (const char* filler : {"Not Specified", "To Be Filled By O.E.M.", "System Serial Number",
                               "Default string", "System manufacturer", "System Product Name"})
        if (text.compare(QLatin1String(filler), Qt::CaseInsensitive) == 0) return {};
    return text;
}

}  // namespace

PoolDescription poolFrom(pugi::xml_node pool) {
    PoolDescription result;
    result.name = childText(pool, "name");
    result.type = attributeText(pool, "type");
    result.path = childText(pool.child("target"), "path");
    result.capacity = sizeOf(pool.child("capacity"), 1).value_or(Bytes(0));
    result.allocation = sizeOf(pool.child("allocation"), 1).value_or(Bytes(0));
    result.available = sizeOf(pool.child("available"), 1).value_or(Bytes(0));
    return result;
}

NetworkDescription networkFrom(pugi::xml_node network) {
    NetworkDescription result;
    result.name = childText(network, "name");
    result.bridge = attributeText(network.child("bridge"), "name");
    result.forward = forwardOf(network);
    result.vlan = vlanOf(network);
    for (const auto group : network.children("portgroup"))
        result.portGroups.append({attributeText(group, "name"), vlanOf(group)});
    return result;
}

VolumeDescription volumeFrom(pugi::xml_node volume) {
    VolumeDescription result;
    result.name = childText(volume, "name");
    result.path = childText(volume.child("target"), "path");
    result.format = attributeText(volume.child("target").child("format"), "type");
    result.backingPath = childText(volume.child("backingStore"), "path");
    result.capacity = sizeOf(volume.child("capacity"), 1);
    result.allocation = sizeOf(volume.child("allocation"), 1);
    return result;
}

SnapshotDescription snapshotFrom(pugi::xml_node node) {
    const bool isCheckpoint = QLatin1String(node.name()) == QLatin1String("domaincheckpoint");
    SnapshotDescription result;
    result.type = isCheckpoint ? SnapshotType::Checkpoint : SnapshotType::Snapshot;
    result.name = childText(node, "name");
    result.description = childText(node, "description").trimmed();
    result.parent = childText(node.child("parent"), "name");
    const qint64 created = node.child("creationTime").text().as_llong(0);
    if (created > 0 && created < kEndOfTime) result.createdAt = Instant(created);
    // Only the files in which libvirt keeps its snapshots have it.
    if (node.child("active")) result.current = node.child("active").text().as_int() == 1;
    Bytes size;
    for (const auto disk : node.child("disks").children("disk")) {
        const QString method = attributeText(disk, isCheckpoint ? "checkpoint" : "snapshot");
        if (method != QLatin1String("no")) result.disks << attributeText(disk, "name");
        if (!isCheckpoint || !disk.attribute("size")) continue;
        size = std::min(size + Bytes(qBound(0LL, disk.attribute("size").as_llong(), kLargestSize)),
                        Bytes(kLargestSize));
        result.size = size;
    }
    return result;
}

void addTopology(pugi::xml_node capabilitiesHost, HostDescription& host) {
    const auto cpu = capabilitiesHost.child("cpu");
    if (cpu.child("model")) host.cpuModel = childText(cpu, "model");
    std::set<std::string> sockets;
    std::set<std::tuple<std::string, std::string, std::string>> cores;
    int nodes = 0;
    int threads = 0;
    for (const auto cell : capabilitiesHost.child("topology").child("cells").children("cell")) {
        ++nodes;
        for (const auto thread : cell.child("cpus").children("cpu")) {
            ++threads;
            if (!thread.attribute("socket_id")) continue;
            const auto text = [&](const char* name) { return std::string(thread.attribute(name).value()); };
            sockets.insert(text("socket_id"));
            cores.insert({text("socket_id"), text("die_id"), text("core_id")});
        }
    }
    if (nodes > 0) host.numaNodes = nodes;
    if (threads > 0) host.threads = threads;
    if (sockets.empty()) return;
    host.sockets = int(sockets.size());
    host.physicalCores = int(cores.size());
}

void addSystem(pugi::xml_node sysinfo, HostDescription& host) {
    const auto system = sysinfo.child("system");
    host.vendor = withoutFillers(entryText(system, "manufacturer"));
    host.model = withoutFillers(entryText(system, "product"));
    host.serial = withoutFillers(entryText(system, "serial"));
}

}  // namespace watari::virt
