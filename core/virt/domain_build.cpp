// Whole definitions: the migrated guest's, and the small source's.
#include "core/virt/domain_xml.h"
#include "core/virt/xml_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::virt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Virt)
};

// Ties to the source's host that mean nothing, or harm, on the target.
constexpr const char* kHostBound[] = {
    "currentMemory", "maxMemory",  "memtune",  "memoryBacking",    "vcpus",         "iothreads",
    "iothreadids",   "cputune",    "numatune", "blkiotune",        "resource",      "seclabel",
    "cpu",           "bootloader", "devices",  "qemu:commandline", "launchSecurity"};

QString number(qint64 value) {
    return QString::number(value);
}

void setMemory(pugi::xml_node domain, Bytes memory) {
    auto node = ensureChild(domain, "memory");
    setAttribute(node, "unit", QStringLiteral("KiB"));
    node.text().set(number(memory.value() / kKiB.value()).toUtf8().constData());
}

void setVcpus(pugi::xml_node domain, int vcpus) {
    auto node = ensureChild(domain, "vcpu");
    node.remove_attribute("current");
    node.remove_attribute("cpuset");
    node.text().set(vcpus);
}

void setCpu(pugi::xml_node domain, const QString& model) {
    auto cpu = domain.append_child("cpu");
    if (model.isEmpty()) {
        setAttribute(cpu, "mode", QStringLiteral("host-model"));
        return;
    }
    setAttribute(cpu, "mode", QStringLiteral("custom"));
    setAttribute(cpu, "match", QStringLiteral("exact"));
    auto node = cpu.append_child("model");
    setAttribute(node, "fallback", QStringLiteral("forbid"));
    node.text().set(model.toUtf8().constData());
}

struct DiskPlace {
    QString path;
    QString format;
    QString target;
    QString bus;
};

pugi::xml_node appendDisk(pugi::xml_node devices, const DiskPlace& place) {
    auto disk = devices.append_child("disk");
    setAttribute(disk, "type", QStringLiteral("file"));
    setAttribute(disk, "device", QStringLiteral("disk"));
    auto driver = disk.append_child("driver");
    setAttribute(driver, "name", QStringLiteral("qemu"));
    setAttribute(driver, "type", place.format);
    setAttribute(disk.append_child("source"), "file", place.path);
    auto target = disk.append_child("target");
    setAttribute(target, "dev", place.target);
    setAttribute(target, "bus", place.bus);
    return disk;
}

struct NicPlace {
    QString mac;
    QString model;
    QString network;
    LinkState link = LinkState::Up;
};

void appendNic(pugi::xml_node devices, const NicPlace& place) {
    auto nic = devices.append_child("interface");
    setAttribute(nic, "type", place.network.isEmpty() ? QStringLiteral("user") : QStringLiteral("network"));
    if (!place.mac.isEmpty()) setAttribute(nic.append_child("mac"), "address", place.mac);
    if (!place.network.isEmpty()) setAttribute(nic.append_child("source"), "network", place.network);
    setAttribute(nic.append_child("model"), "type", place.model);
    if (place.link == LinkState::Down)
        setAttribute(nic.append_child("link"), "state", QStringLiteral("down"));
}

// append=off: the log of each start begins anew.
void appendSerial(pugi::xml_node devices, const QString& logPath) {
    auto serial = devices.append_child("serial");
    setAttribute(serial, "type", logPath.isEmpty() ? QStringLiteral("pty") : QStringLiteral("file"));
    if (!logPath.isEmpty()) {
        auto source = serial.append_child("source");
        setAttribute(source, "path", logPath);
        setAttribute(source, "append", QStringLiteral("off"));
    }
    setAttribute(serial.append_child("target"), "port", QStringLiteral("0"));
}

// Boot loaders such as GRUB wait for ever without a screen.
void appendVideo(pugi::xml_node devices) {
    setAttribute(devices.append_child("video").append_child("model"), "type", QStringLiteral("vga"));
}

QString virtioTarget(qsizetype index) {
    const QString letter(QChar(u'a' + char16_t(index % 26)));
    if (index < 26) return QStringLiteral("vd") + letter;
    return QStringLiteral("vd") + QChar(u'a' + char16_t(index / 26 - 1)) + letter;
}

Result<void> appendTargetDisks(pugi::xml_node devices, pugi::xml_node sourceDevices, const TargetSpec& spec) {
    qsizetype index = 0;
    for (const auto source : sourceDevices.children("disk")) {
        const QString device = attributeText(source, "device");
        if (device == QLatin1String("cdrom") || device == QLatin1String("floppy")) continue;
        const QString name = attributeText(source.child("target"), "dev");
        const auto chosen = std::ranges::find(spec.disks, name, &TargetDisk::sourceTarget);
        if (chosen == spec.disks.end())
            return Error(ErrorCode::BadInput,
                         Tr::tr("The source's disk %1 has no copy at the target.").arg(name));
        auto disk = appendDisk(
            devices, {chosen->path, chosen->format, virtioTarget(index++), QStringLiteral("virtio")});
        if (source.child("boot")) disk.append_copy(source.child("boot"));
    }
    return Ok();
}

void appendTargetNics(pugi::xml_node devices, pugi::xml_node sourceDevices, const TargetSpec& spec) {
    for (const auto source : sourceDevices.children("interface"))
        appendNic(devices, {attributeText(source.child("mac"), "address"), QStringLiteral("virtio"),
                            spec.network, spec.link});
}

void setIdentity(pugi::xml_node domain, const TargetSpec& spec) {
    domain.remove_attribute("id");
    setAttribute(domain, "type", spec.domainType);
    setChildText(domain, "name", spec.name);
    if (spec.uuid.isNull()) return;
    setChildText(domain, "uuid", spec.uuid.text());
    domain.child("os").remove_child("nvram");  // libvirt makes the new guest its own
}

}  // namespace

Result<QString> targetDefinition(const QString& sourceXml, const TargetSpec& spec) {
    TRY(const auto source, parseDomainXml(sourceXml));
    TRY(const auto target, parseDomainXml(sourceXml));
    auto domain = target.child("domain");
    for (const char* name : kHostBound) removeChildren(domain, name);
    setIdentity(domain, spec);
    setMemory(domain, spec.memory);
    setVcpus(domain, spec.vcpus);
    setCpu(domain, spec.cpuModel);

    auto devices = domain.append_child("devices");
    const auto sourceDevices = source.child("domain").child("devices");
    CHECK(appendTargetDisks(devices, sourceDevices, spec));
    appendTargetNics(devices, sourceDevices, spec);
    appendSerial(devices, spec.serialLogPath);
    appendVideo(devices);
    setAttribute(devices.append_child("memballoon"), "model", QStringLiteral("virtio"));

    TRY(const auto titled, withTitle(toXmlText(target), spec.title));
    return withMigrationRun(titled, spec.run);
}

QString sourceDefinition(const SourceSpec& spec) {
    pugi::xml_document document;
    auto domain = document.append_child("domain");
    setAttribute(domain, "type", spec.domainType);
    setChildText(domain, "name", spec.name);
    if (!spec.uuid.isNull()) setChildText(domain, "uuid", spec.uuid.text());
    if (!spec.title.isEmpty()) setChildText(domain, "title", spec.title);
    setMemory(domain, spec.memory);
    setVcpus(domain, spec.vcpus);
    auto os = domain.append_child("os");
    auto type = os.append_child("type");
    setAttribute(type, "arch", QStringLiteral("x86_64"));
    setAttribute(type, "machine", QStringLiteral("pc"));
    type.text().set("hvm");
    setAttribute(os.append_child("boot"), "dev", QStringLiteral("hd"));
    domain.append_child("features").append_child("acpi");
    setCpu(domain, spec.domainType == QLatin1String("kvm") ? QString() : QStringLiteral("qemu64"));
    setAttribute(domain.append_child("clock"), "offset", QStringLiteral("utc"));
    setChildText(domain, "on_poweroff", QStringLiteral("destroy"));
    setChildText(domain, "on_reboot", QStringLiteral("restart"));
    setChildText(domain, "on_crash", QStringLiteral("destroy"));

    auto devices = domain.append_child("devices");
    appendDisk(devices,
               {spec.diskPath, QStringLiteral("vmdk"), QStringLiteral("hda"), QStringLiteral("ide")});
    appendNic(devices, {spec.mac, QStringLiteral("e1000"), spec.network, LinkState::Up});
    appendSerial(devices, spec.serialLogPath);
    appendVideo(devices);
    setAttribute(devices.append_child("memballoon"), "model", QStringLiteral("none"));
    return toXmlText(document);
}

}  // namespace watari::virt
