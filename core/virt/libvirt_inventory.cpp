#include "core/virt/domain_xml.h"
#include "core/virt/libvirt_hypervisor.h"

#include <QCoreApplication>

#include <pugixml.hpp>

#include <algorithm>

namespace watari::virt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Virt)
};

constexpr qint64 kKiB = 1024;

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

// Sizes of a disk that libvirt can look at; a source that is absent leaves them unknown.
void addSizes(virDomainPtr domain, DiskDescription& disk) {
    virDomainBlockInfo info;
    if (disk.source.isEmpty() ||
        virDomainGetBlockInfo(domain, disk.target.toUtf8().constData(), &info, 0) < 0)
        return;
    disk.capacity = Bytes(qint64(info.capacity));
    disk.allocation = Bytes(qint64(info.allocation));
}

void addAddresses(virDomainPtr domain, unsigned int source, QList<NicDescription>& nics) {
    virDomainInterfacePtr* found = nullptr;
    const int count = virDomainInterfaceAddresses(domain, &found, source, 0);
    for (int i = 0; i < count; ++i) {
        const QString mac = QString::fromUtf8(found[i]->hwaddr).toLower();
        for (auto& nic : nics) {
            if (nic.mac != mac) continue;
            for (unsigned int a = 0; a < found[i]->naddrs; ++a)
                nic.addresses << QStringLiteral("%1/%2")
                                     .arg(QString::fromUtf8(found[i]->addrs[a].addr))
                                     .arg(found[i]->addrs[a].prefix);
        }
        virDomainInterfaceFree(found[i]);
    }
    std::free(found);
}

void addWhatOnlyTheHostKnows(virDomainPtr domain, DomainDescription& description) {
    int autostart = 0;
    if (virDomainGetAutostart(domain, &autostart) == 0 && autostart) description.autostart = Autostart::On;
    for (auto& disk : description.disks) addSizes(domain, disk);
    if (!isActive(description.state) || description.nics.isEmpty()) return;
    addAddresses(domain, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE, description.nics);
    const auto known = [](const NicDescription& nic) { return !nic.addresses.isEmpty(); };
    if (std::ranges::none_of(description.nics, known))
        addAddresses(domain, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT, description.nics);
}

}  // namespace

Result<HostDescription> LibvirtHypervisor::host() {
    virNodeInfo node;
    CHECK(checkCall(virNodeGetInfo(m_connection.get(), &node), Tr::tr("Reading the host's hardware")));
    HostDescription host;
    host.name = takeText(virConnectGetHostname(m_connection.get()));
    host.cores = int(node.cpus);
    host.frequency = MegaHertz(qint64(node.mhz));
    host.memory = Bytes(qint64(node.memory) * kKiB);
    host.cpuModel = QString::fromUtf8(node.model);
    if (auto caps = capabilities(m_connection.get())) {
        const auto model = caps->select_node("/capabilities/host/cpu/model").node();
        if (model) host.cpuModel = QString::fromUtf8(model.child_value());
    }
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
    return description;
}

}  // namespace watari::virt
