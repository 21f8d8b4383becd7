#include "core/virt/domain_xml.h"
#include "core/virt/libvirt_hypervisor.h"
#include "core/virt/resource_parse.h"
#include "core/virt/xml_text.h"

#include <QCoreApplication>

#include <pugixml.hpp>

#include <algorithm>
#include <vector>

namespace watari::virt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Virt)
};

QString versionText(unsigned long version) {
    return QStringLiteral("%1.%2.%3").arg(version / 1'000'000).arg(version / 1000 % 1000).arg(version % 1000);
}

Result<pugi::xml_document> capabilities(virConnectPtr connection) {
    const CText text(virConnectGetCapabilities(connection));
    if (!text) return lastLibvirtError(Tr::tr("Reading the host's capabilities"));
    pugi::xml_document document;
    if (!document.load_string(text.get()))
        return Error(ErrorCode::Remote, Tr::tr("The host's capabilities are no XML."));
    return document;
}

// What the last call did not give because the account may not ask: the permission as libvirt's polkit
// actions name it (libvirt.org/aclpolkit.html).
void noteRefusal(QStringList& refused, const char* permission) {
    const QString name = QString::fromLatin1(permission);
    if (refusedByPermission() && !refused.contains(name)) refused << name;
}

// Sizes of a disk that libvirt can look at; a source that is absent leaves them unknown.
void addSizes(virDomainPtr domain, DiskDescription& disk, QStringList& refused) {
    virDomainBlockInfo info;
    if (disk.source.isEmpty()) return;
    if (virDomainGetBlockInfo(domain, disk.target.toUtf8().constData(), &info, 0) < 0) {
        noteRefusal(refused, "domain.read");
        return;
    }
    disk.capacity = Bytes(qint64(info.capacity));
    disk.allocation = Bytes(qint64(info.allocation));
}

// Several sources may know the same address, ARP without its prefix (as 0).
void addAddress(const virDomainIPAddress& found, QStringList& addresses) {
    const QString address = QString::fromUtf8(found.addr);
    const auto isKnown = [&](const QString& known) { return known.section(u'/', 0, 0) == address; };
    if (std::ranges::any_of(addresses, isKnown)) return;
    addresses << (found.prefix > 0 ? address + u'/' + QString::number(found.prefix) : address);
}

void addAddresses(virDomainPtr domain, unsigned int source, DomainDescription& description) {
    virDomainInterfacePtr* found = nullptr;
    const int count = virDomainInterfaceAddresses(domain, &found, source, 0);
    if (count < 0) noteRefusal(description.refused, "domain.read");
    for (int i = 0; i < count; ++i) {
        const QString mac = QString::fromUtf8(found[i]->hwaddr).toLower();
        for (auto& nic : description.nics) {
            if (nic.mac != mac) continue;
            for (unsigned int a = 0; a < found[i]->naddrs; ++a) addAddress(found[i]->addrs[a], nic.addresses);
        }
        virDomainInterfaceFree(found[i]);
    }
    std::free(found);
}

// The agent knows best; a silent one would be waited for.
void addWhatTheGuestSays(virDomainPtr domain, DomainDescription& description) {
    if (description.agent == AgentState::Connected) {
        addAddresses(domain, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT, description);
        description.guestName = takeText(virDomainGetHostname(domain, VIR_DOMAIN_GET_HOSTNAME_AGENT));
    }
    if (description.nics.isEmpty()) return;
    addAddresses(domain, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE, description);
    addAddresses(domain, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP, description);
}

void addWhatOnlyTheHostKnows(virDomainPtr domain, DomainDescription& description) {
    int autostart = 0;
    if (virDomainGetAutostart(domain, &autostart) < 0)
        noteRefusal(description.refused, "domain.read");
    else
        description.autostart = autostart ? Autostart::On : Autostart::Off;
    for (auto& disk : description.disks) addSizes(domain, disk, description.refused);
    if (isActive(description.state)) addWhatTheGuestSays(domain, description);
}

// 0 where the driver counts none.
void addMemoryUse(virConnectPtr connection, HostDescription& host) {
    int count = 0;
    constexpr int kAllCells = VIR_NODE_MEMORY_STATS_ALL_CELLS;
    if (virNodeGetMemoryStats(connection, kAllCells, nullptr, &count, 0) < 0) {
        noteRefusal(host.refused, "connect.read");
        if (const unsigned long long free = virNodeGetFreeMemory(connection); free > 0)
            host.memoryUsed = host.memory - Bytes(qint64(free));
        return;
    }
    std::vector<virNodeMemoryStats> fields(static_cast<std::size_t>(count));
    if (count == 0 || virNodeGetMemoryStats(connection, kAllCells, fields.data(), &count, 0) < 0) return;
    qint64 used = 0;
    for (const auto& field : fields) {
        const QLatin1String name(field.field);
        const bool isTotal = name == QLatin1String(VIR_NODE_MEMORY_STATS_TOTAL);
        const bool isIdle = name == QLatin1String(VIR_NODE_MEMORY_STATS_FREE) ||
                            name == QLatin1String(VIR_NODE_MEMORY_STATS_BUFFERS) ||
                            name == QLatin1String(VIR_NODE_MEMORY_STATS_CACHED);
        if (isTotal) used += qint64(field.value);
        if (isIdle) used -= qint64(field.value);
    }
    if (used > 0) host.memoryUsed = Bytes(used * kKiB.value());
}

void addMachine(virConnectPtr connection, HostDescription& host) {
    const CText text(virConnectGetSysinfo(connection, 0));
    if (!text) {
        noteRefusal(host.refused, "connect.read");
        return;
    }
    if (const auto document = parseForeignXml(QByteArray(text.get())))
        addSystem(document->child("sysinfo"), host);
}

// The description of a device of the host, none when it is not there or not to be seen.
pugi::xml_document nodeDevice(virConnectPtr connection, const QString& name) {
    pugi::xml_document document;
    const NodeDevice device(virNodeDeviceLookupByName(connection, name.toUtf8().constData()));
    if (!device) return document;
    const CText text(virNodeDeviceGetXMLDesc(device.get(), 0));
    if (text) document.load_string(text.get());
    return document;
}

// PCI Code and ID Assignment Specification: base class 03h is a display controller.
DeviceType pciTypeOf(const pugi::xml_document& device) {
    const auto capability = device.child("device").child("capability");
    if (attributeText(capability.find_child_by_attribute("capability", "type", "phys_function"), "type") ==
        QLatin1String("phys_function"))
        return DeviceType::SrIov;
    return childText(capability, "class").startsWith(QLatin1String("0x03")) ? DeviceType::Gpu
                                                                            : DeviceType::Pci;
}

}  // namespace

Result<HostDescription> LibvirtHypervisor::host() {
    virNodeInfo node;
    CHECK(checkCall(virNodeGetInfo(m_connection.get(), &node), Tr::tr("Reading the host's hardware")));
    HostDescription host;
    host.name = takeText(virConnectGetHostname(m_connection.get()));
    host.cores = int(node.cpus);
    host.frequency = MegaHertz(qint64(node.mhz));
    host.memory = Bytes(qint64(node.memory) * kKiB.value());
    host.cpuModel = QString::fromUtf8(node.model);
    host.numaNodes = int(node.nodes);
    host.sockets = int(node.nodes * node.sockets);
    host.physicalCores = host.sockets * int(node.cores);
    host.threads = host.physicalCores * int(node.threads);
    if (const auto caps = capabilities(m_connection.get()))
        addTopology(caps->child("capabilities").child("host"), host);
    addMemoryUse(m_connection.get(), host);
    addMachine(m_connection.get(), host);
    host.hypervisor = QString::fromUtf8(virConnectGetType(m_connection.get()));
    unsigned long version = 0;
    if (virConnectGetVersion(m_connection.get(), &version) == 0)
        host.hypervisorVersion = versionText(version);
    if (virConnectGetLibVersion(m_connection.get(), &version) == 0)
        host.libvirtVersion = versionText(version);
    return host;
}

// The host's capabilities name the user by number: "+64055:+107".
Result<std::optional<EmulatorUser>> LibvirtHypervisor::emulatorUser() {
    TRY(const auto caps, capabilities(m_connection.get()));
    const auto label =
        caps.select_node("/capabilities/host/secmodel[model='dac']/baselabel[@type='qemu']").node();
    const QStringList parts =
        QString::fromUtf8(label.child_value()).remove(QLatin1Char('+')).split(QLatin1Char(':'));
    if (!label || parts.size() != 2) return std::optional<EmulatorUser>();
    return std::optional(EmulatorUser{parts[0].toUInt(), parts[1].toUInt()});
}

Result<QList<DomainUuid>> LibvirtHypervisor::domains() {
    virDomainPtr* found = nullptr;
    const int count = virConnectListAllDomains(m_connection.get(), &found, 0);
    if (count < 0) return lastLibvirtError(Tr::tr("Listing the guests"));
    QList<std::pair<QString, DomainUuid>> named;
    for (int i = 0; i < count; ++i) {
        const Domain domain(found[i]);
        char text[VIR_UUID_STRING_BUFLEN] = {};
        virDomainGetUUIDString(domain.get(), text);
        named.append(
            {QString::fromUtf8(virDomainGetName(domain.get())), DomainUuid(QString::fromLatin1(text))});
    }
    std::free(found);
    std::ranges::sort(named);
    QList<DomainUuid> uuids;
    for (const auto& [name, uuid] : named) uuids.append(uuid);
    return uuids;
}

Result<DomainUuid> LibvirtHypervisor::domainByName(const QString& name) {
    const Domain domain(virDomainLookupByName(m_connection.get(), name.toUtf8().constData()));
    if (!domain) return lastLibvirtError(Tr::tr("Looking for the guest %1").arg(name));
    char text[VIR_UUID_STRING_BUFLEN] = {};
    virDomainGetUUIDString(domain.get(), text);
    return DomainUuid(QString::fromLatin1(text));
}

Result<DomainDescription> LibvirtHypervisor::describe(const DomainUuid& uuid) {
    TRY(const auto domain, find(uuid));
    TRY(const auto xml, xmlOf(domain.get(), 0));
    TRY(auto description, parseDomain(xml));
    TRY(description.state, stateOf(domain.get()));
    addWhatOnlyTheHostKnows(domain.get(), description);
    addDevicesOfTheHost(description);
    return description;
}

// What stands behind a PCI address or a mediated device, only the host can tell.
void LibvirtHypervisor::addDevicesOfTheHost(DomainDescription& description) {
    for (auto& device : description.devices) {
        QString name = device.detail;
        if (device.type == DeviceType::Pci)
            device.type = pciTypeOf(nodeDevice(
                m_connection.get(), QStringLiteral("pci_") + name.replace(u':', u'_').replace(u'.', u'_')));
        if (device.type != DeviceType::Mediated) continue;
        const auto mediated =
            nodeDevice(m_connection.get(), QStringLiteral("mdev_") + name.replace(u'-', u'_'));
        const QString parent = childText(mediated.child("device"), "parent");
        if (pciTypeOf(nodeDevice(m_connection.get(), parent)) == DeviceType::Gpu)
            device.type = DeviceType::Gpu;
    }
}

}  // namespace watari::virt
