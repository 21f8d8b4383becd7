#include "core/virt/domain_xml.h"
#include "core/virt/xml_text.h"

#include <cstring>

namespace watari::virt {
namespace {

DiskDevice deviceOf(const QString& name) {
    if (name == QLatin1String("cdrom")) return DiskDevice::Cdrom;
    if (name == QLatin1String("floppy")) return DiskDevice::Floppy;
    if (name == QLatin1String("lun")) return DiskDevice::Lun;
    return DiskDevice::Disk;
}

// How each kind of source names itself.
QString sourceText(pugi::xml_node source) {
    if (source.attribute("file")) return attributeText(source, "file");
    if (source.attribute("dev")) return attributeText(source, "dev");
    if (source.attribute("volume"))
        return attributeText(source, "pool") + QLatin1Char('/') + attributeText(source, "volume");
    if (source.attribute("protocol")) {
        const auto host = source.child("host");
        return QStringLiteral("%1://%2/%3")
            .arg(attributeText(source, "protocol"), attributeText(host, "name"),
                 attributeText(source, "name"));
    }
    return {};
}

SourceKind kindOf(const QString& type, const QString& source) {
    if (source.isEmpty()) return SourceKind::None;
    if (type == QLatin1String("block")) return SourceKind::Block;
    if (type == QLatin1String("volume")) return SourceKind::Volume;
    if (type == QLatin1String("network")) return SourceKind::Network;
    return SourceKind::File;
}

DiskDescription parseDisk(pugi::xml_node node) {
    DiskDescription disk;
    disk.target = attributeText(node.child("target"), "dev");
    disk.bus = attributeText(node.child("target"), "bus");
    disk.device = deviceOf(attributeText(node, "device"));
    disk.source = sourceText(node.child("source"));
    disk.sourceKind = kindOf(attributeText(node, "type"), disk.source);
    disk.format = attributeText(node.child("driver"), "type");
    for (auto below = node.child("backingStore"); below.child("source"); below = below.child("backingStore"))
        disk.backingChain << sourceText(below.child("source"));
    return disk;
}

NicDescription parseNic(pugi::xml_node node) {
    NicDescription nic;
    nic.mac = attributeText(node.child("mac"), "address").toLower();
    nic.model = attributeText(node.child("model"), "type");
    nic.attachment = attributeText(node, "type");
    const auto source = node.child("source");
    for (const char* name : {"network", "bridge", "dev"})
        if (nic.network.isEmpty()) nic.network = attributeText(source, name);
    if (attributeText(node.child("link"), "state") == QLatin1String("down")) nic.link = LinkState::Down;
    return nic;
}

Firmware firmwareOf(pugi::xml_node os) {
    const bool automatic = attributeText(os, "firmware") == QLatin1String("efi");
    const bool flash = attributeText(os.child("loader"), "type") == QLatin1String("pflash");
    return automatic || flash ? Firmware::Uefi : Firmware::Bios;
}

QString serialLogPathOf(pugi::xml_node devices) {
    for (const char* kind : {"serial", "console"}) {
        for (const auto port : devices.children(kind)) {
            if (attributeText(port, "type") == QLatin1String("file"))
                return attributeText(port.child("source"), "path");
            if (port.child("log")) return attributeText(port.child("log"), "file");
        }
    }
    return {};
}

QString osinfoIdOf(pugi::xml_node metadata) {
    for (const auto child : metadata.children())
        if (std::strstr(child.name(), "libosinfo")) return attributeText(child.first_child(), "id");
    return {};
}

}  // namespace

Result<DomainDescription> parseDomain(const QString& xml) {
    TRY(const auto document, parseDomainXml(xml));
    const auto root = document.child("domain");
    const auto devices = root.child("devices");
    DomainDescription domain;
    domain.name = childText(root, "name");
    domain.uuid = DomainUuid(childText(root, "uuid").toLower());
    domain.title = childText(root, "title");
    domain.vcpus = root.child("vcpu").attribute("current").as_int(root.child("vcpu").text().as_int(1));
    domain.memory = memoryOf(root.child("memory"));
    domain.firmware = firmwareOf(root.child("os"));
    domain.machine = attributeText(root.child("os").child("type"), "machine");
    domain.arch = attributeText(root.child("os").child("type"), "arch");
    domain.type = attributeText(root, "type");
    for (const auto disk : devices.children("disk")) domain.disks.append(parseDisk(disk));
    for (const auto nic : devices.children("interface")) domain.nics.append(parseNic(nic));
    domain.serialLogPath = serialLogPathOf(devices);
    domain.osinfoId = osinfoIdOf(root.child("metadata"));
    domain.migrationRun = migrationRunOf(root);
    return domain;
}

}  // namespace watari::virt
