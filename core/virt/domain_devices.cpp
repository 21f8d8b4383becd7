#include "core/virt/domain_parts.h"
#include "core/virt/xml_text.h"

#include <cstring>

namespace watari::virt {
namespace {

QString trimmedHex(const QString& text) {
    return text.startsWith(QLatin1String("0x")) ? text.mid(2) : text;
}

// "pty", "file /var/log/a.log", "tcp 192.0.2.1:4555": where the bytes of a port go.
QString portDetail(pugi::xml_node port) {
    const auto source = port.child("source");
    QStringList parts{attributeText(port, "type")};
    const QString path = attributeText(source, "path");
    if (!path.isEmpty()) parts << path;
    if (source.attribute("host"))
        parts << attributeText(source, "host") + u':' + attributeText(source, "service");
    return parts.join(u' ');
}

QString usbDetail(pugi::xml_node source) {
    const auto vendor = source.child("vendor");
    if (vendor)
        return trimmedHex(attributeText(vendor, "id")) + u':' +
               trimmedHex(attributeText(source.child("product"), "id"));
    const auto address = source.child("address");
    if (!address) return {};
    return QStringLiteral("bus %1 device %2")
        .arg(attributeText(address, "bus"), attributeText(address, "device"));
}

DeviceDescription passedThrough(pugi::xml_node node) {
    const QString type = attributeText(node, "type");
    const auto source = node.child("source");
    if (type == QLatin1String("usb")) return {DeviceType::Usb, type, usbDetail(source)};
    if (type == QLatin1String("pci")) return {DeviceType::Pci, type, pciAddressOf(source.child("address"))};
    if (type == QLatin1String("mdev")) {
        const bool shows = attributeText(node, "display") == QLatin1String("on");
        return {shows ? DeviceType::Gpu : DeviceType::Mediated, attributeText(node, "model"),
                attributeText(source.child("address"), "uuid")};
    }
    const QString adapter = attributeText(source.child("adapter"), "name");
    return {DeviceType::Other, type, adapter.isEmpty() ? attributeText(source, "wwpn") : adapter};
}

DeviceDescription sharedFolder(pugi::xml_node node) {
    QString source = attributeText(node.child("source"), "dir");
    for (const char* name : {"file", "name", "dev", "socket"})
        if (source.isEmpty()) source = attributeText(node.child("source"), name);
    return {DeviceType::SharedFolder, attributeText(node.child("target"), "dir"), source};
}

DeviceDescription tpm(pugi::xml_node node) {
    const auto backend = node.child("backend");
    const QString detail = attributeText(backend, "type") + u' ' + attributeText(backend, "version");
    return {DeviceType::Tpm, attributeText(node, "model"), detail.trimmed()};
}

DeviceDescription port(pugi::xml_node node, DeviceType type) {
    return {type, attributeText(node.child("target"), "type"), portDetail(node)};
}

// What the guest would notice missing; what every machine has (input, video, memory balloon, PCI bridges)
// is left out.
std::optional<DeviceDescription> deviceFrom(pugi::xml_node node) {
    const auto is = [&](const char* name) { return std::strcmp(node.name(), name) == 0; };
    const QString model = attributeText(node, "model");
    if (is("controller") && attributeText(node, "type") == QLatin1String("usb")) {
        if (model == QLatin1String("none")) return std::nullopt;
        return DeviceDescription{DeviceType::UsbController, model, {}};
    }
    if (is("hostdev")) return passedThrough(node);
    if (is("redirdev"))
        return DeviceDescription{DeviceType::Usb, QStringLiteral("redirdev"), attributeText(node, "type")};
    if (is("interface") && attributeText(node, "type") == QLatin1String("hostdev"))
        return DeviceDescription{DeviceType::SrIov, attributeText(node.child("mac"), "address").toLower(),
                                 pciAddressOf(node.child("source").child("address"))};
    if (is("tpm")) return tpm(node);
    if (is("serial")) return port(node, DeviceType::Serial);
    if (is("parallel")) return port(node, DeviceType::Parallel);
    if (is("sound")) return DeviceDescription{DeviceType::Sound, model, {}};
    if (is("filesystem")) return sharedFolder(node);
    for (const char* other : {"watchdog", "smartcard", "shmem", "vsock", "nvram", "crypto", "iommu"})
        if (is(other)) return DeviceDescription{DeviceType::Other, QString::fromLatin1(other), model};
    return std::nullopt;
}

}  // namespace

QString pciAddressOf(pugi::xml_node address) {
    if (!address.attribute("slot")) return {};
    const auto number = [&](const char* name) {
        return qulonglong(address.attribute(name).as_uint());  // pugixml reads 0x… as well
    };
    return QStringLiteral("%1:%2:%3.%4")
        .arg(number("domain"), 4, 16, QLatin1Char('0'))
        .arg(number("bus"), 2, 16, QLatin1Char('0'))
        .arg(number("slot"), 2, 16, QLatin1Char('0'))
        .arg(number("function"), 0, 16);
}

QList<DeviceDescription> devicesFrom(pugi::xml_node devices) {
    QList<DeviceDescription> result;
    for (const auto node : devices.children())
        if (auto device = deviceFrom(node)) result.append(*std::move(device));
    return result;
}

AgentState agentFrom(pugi::xml_node devices) {
    for (const auto channel : devices.children("channel")) {
        const auto target = channel.child("target");
        if (!attributeText(target, "name").startsWith(QLatin1String("org.qemu.guest_agent"))) continue;
        const QString state = attributeText(target, "state");
        if (state == QLatin1String("connected")) return AgentState::Connected;
        if (state == QLatin1String("disconnected")) return AgentState::Silent;
        return AgentState::Unknown;
    }
    return AgentState::NoChannel;
}

}  // namespace watari::virt
