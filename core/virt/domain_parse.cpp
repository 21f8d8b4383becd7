#include "core/virt/domain_parts.h"
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

// More than any machine has; keeps the search short in a made-up definition.
constexpr int kMaxControllers = 256;

// The model of the controller that the disk's address names; only buses with controllers of their own have
// one.
QString controllerModelOf(pugi::xml_node disk) {
    const QString bus = attributeText(disk.child("target"), "bus");
    const QString index = QString::number(disk.child("address").attribute("controller").as_int());
    int seen = 0;
    for (const auto controller : disk.parent().children("controller")) {
        if (++seen > kMaxControllers) break;
        if (attributeText(controller, "type") == bus && attributeText(controller, "index") == index)
            return attributeText(controller, "model");
    }
    return {};
}

QStringList backingChainOf(pugi::xml_node node) {
    QStringList chain;
    for (auto below = node.child("backingStore"); below.child("source") && chain.size() < kMaxBackingFiles;
         below = below.child("backingStore"))
        chain << sourceText(below.child("source"));
    return chain;
}

DiskDescription parseDisk(pugi::xml_node node) {
    DiskDescription disk;
    disk.target = attributeText(node.child("target"), "dev");
    disk.bus = attributeText(node.child("target"), "bus");
    disk.device = deviceOf(attributeText(node, "device"));
    disk.source = sourceText(node.child("source"));
    disk.sourceKind = kindOf(attributeText(node, "type"), disk.source);
    disk.format = attributeText(node.child("driver"), "type");
    disk.backingChain = backingChainOf(node);
    disk.controllerModel = controllerModelOf(node);
    disk.serial = childText(node, "serial").trimmed();
    disk.shareable = bool(node.child("shareable"));
    disk.transient = bool(node.child("transient"));
    disk.encrypted = node.child("encryption") || node.child("source").child("encryption");
    disk.inSnapshots = attributeText(node, "snapshot") != QLatin1String("no");
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
    nic.portGroup = attributeText(source, "portgroup");
    if (nic.attachment == QLatin1String("hostdev")) nic.network = pciAddressOf(source.child("address"));
    if (attributeText(node.child("link"), "state") == QLatin1String("down")) nic.link = LinkState::Down;
    return nic;
}

Firmware firmwareOf(pugi::xml_node os) {
    const bool automatic = attributeText(os, "firmware") == QLatin1String("efi");
    const bool flash = attributeText(os.child("loader"), "type") == QLatin1String("pflash");
    return automatic || flash ? Firmware::Uefi : Firmware::Bios;
}

// none: the definition leaves it to libvirt, or the driver does not say.
std::optional<bool> secureBootOf(pugi::xml_node os) {
    for (const auto feature : os.child("firmware").children("feature"))
        if (attributeText(feature, "name") == QLatin1String("secure-boot"))
            return attributeText(feature, "enabled") == QLatin1String("yes");
    if (os.child("loader").attribute("secure"))
        return attributeText(os.child("loader"), "secure") == QLatin1String("yes");
    return std::nullopt;
}

std::optional<bool> tpmOf(pugi::xml_node domain) {
    if (domain.child("devices").child("tpm")) return true;
    const QString type = attributeText(domain, "type");
    if (type == QLatin1String("qemu") || type == QLatin1String("kvm")) return false;
    return std::nullopt;
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

void addIdentity(pugi::xml_node root, DomainDescription& domain) {
    domain.name = childText(root, "name");
    domain.uuid = DomainUuid(childText(root, "uuid").trimmed().toLower());
    domain.title = childText(root, "title");
    domain.description = childText(root, "description").trimmed();
    domain.type = attributeText(root, "type");
    domain.osinfoId = osinfoIdOf(root.child("metadata"));
    domain.migrationRun = migrationRunOf(root);
    domain.resourcePartition = childText(root.child("resource"), "partition");
}

}  // namespace

DomainDescription domainFrom(pugi::xml_node root) {
    const auto devices = root.child("devices");
    DomainDescription domain;
    addIdentity(root, domain);
    domain.vcpus = root.child("vcpu").attribute("current").as_int(root.child("vcpu").text().as_int(1));
    domain.memory = memoryOf(root.child("memory"));
    domain.firmware = firmwareOf(root.child("os"));
    domain.secureBoot = secureBootOf(root.child("os"));
    domain.tpm = tpmOf(root);
    domain.machine = attributeText(root.child("os").child("type"), "machine");
    domain.arch = attributeText(root.child("os").child("type"), "arch");
    addProcessor(root, domain);
    domain.bootOrder = bootOrderOf(root);
    for (const auto disk : devices.children("disk")) domain.disks.append(parseDisk(disk));
    for (const auto nic : devices.children("interface")) domain.nics.append(parseNic(nic));
    domain.devices = devicesFrom(devices);
    domain.agent = agentFrom(devices);
    domain.serialLogPath = serialLogPathOf(devices);
    return domain;
}

Result<DomainDescription> parseDomain(const QString& xml) {
    TRY(const auto document, parseDomainXml(xml));
    return domainFrom(document.child("domain"));
}

}  // namespace watari::virt
