#include "core/virt/domain_parts.h"
#include "core/virt/xml_text.h"

#include <algorithm>
#include <utility>

namespace watari::virt {
namespace {

QString cpuModeOf(pugi::xml_node cpu) {
    const QString mode = attributeText(cpu, "mode");
    const QString model = childText(cpu, "model").trimmed();
    if (model.isEmpty()) return mode;
    // libvirt fills in a model below host-model too, which is then the host's and no choice.
    if (mode.isEmpty() || mode == QLatin1String("custom")) return QStringLiteral("custom ") + model;
    return mode;
}

// libvirt counts cores within a die (and, from 10.1, within a cluster).
int coresPerSocketOf(pugi::xml_node topology) {
    constexpr int kMost = 4'096;
    const auto count = [&](const char* name, int absent) {
        return qBound(0, topology.attribute(name).as_int(absent), kMost);
    };
    return count("cores", 0) * count("dies", 1) * qMin(count("clusters", 1), 64);
}

QString cpuAffinityOf(pugi::xml_node domain) {
    QStringList pins;
    for (const auto pin : domain.child("cputune").children("vcpupin"))
        pins << attributeText(pin, "vcpu") + u'=' + attributeText(pin, "cpuset");
    if (!pins.isEmpty()) return pins.join(QStringLiteral(", "));
    return attributeText(domain.child("vcpu"), "cpuset");
}

QString numaAffinityOf(pugi::xml_node domain) {
    const auto memory = domain.child("numatune").child("memory");
    if (attributeText(memory, "placement") == QLatin1String("auto")) return QStringLiteral("auto");
    return attributeText(memory, "nodeset");
}

// Drivers of other hypervisors leave out what they do not translate; these write all there is.
bool saysAll(const QString& type) {
    return type == QLatin1String("qemu") || type == QLatin1String("kvm") || type == QLatin1String("test") ||
           type == QLatin1String("xen");
}

}  // namespace

void addProcessor(pugi::xml_node domain, DomainDescription& description) {
    const auto cpu = domain.child("cpu");
    description.cpuMode = cpuModeOf(cpu);
    if (cpu.child("topology")) description.coresPerSocket = coresPerSocketOf(cpu.child("topology"));
    description.cpuAffinity = cpuAffinityOf(domain);
    description.numaAffinity = numaAffinityOf(domain);
    if (!saysAll(attributeText(domain, "type"))) return;
    description.cpuHotAdd = domain.child("vcpu").text().as_int(1) > description.vcpus;
    description.memoryHotAdd = domain.child("maxMemory").attribute("slots").as_int() > 0;
}

QStringList bootOrderOf(pugi::xml_node domain) {
    QList<std::pair<int, QString>> ordered;
    for (const auto device : domain.child("devices").children()) {
        const auto boot = device.child("boot");
        if (!boot) continue;
        QString name = attributeText(device.child("target"), "dev");
        if (device.child("mac")) name = attributeText(device.child("mac"), "address").toLower();
        if (name.isEmpty()) name = QString::fromUtf8(device.name());
        ordered.append({boot.attribute("order").as_int(), name});
    }
    std::ranges::stable_sort(ordered, {}, &std::pair<int, QString>::first);
    QStringList names;
    for (const auto& [order, name] : ordered) names << name;
    if (!names.isEmpty()) return names;
    for (const auto boot : domain.child("os").children("boot")) names << attributeText(boot, "dev");
    return names;
}

}  // namespace watari::virt
