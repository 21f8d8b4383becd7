#include "core/virt/libvirt_hypervisor.h"
#include "core/virt/resource_parse.h"

#include <QCoreApplication>
#include <QDir>

#include <pugixml.hpp>

#include <algorithm>
#include <sstream>

namespace watari::virt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Virt)
};

std::string toText(const pugi::xml_document& document) {
    std::ostringstream text;
    document.save(text);
    return text.str();
}

pugi::xml_document parsed(char* text) {
    const CText owner(text);
    pugi::xml_document document;
    if (owner) document.load_string(owner.get());
    return document;
}

Result<PoolDescription> describePool(virStoragePoolPtr pool) {
    virStoragePoolInfo info;
    if (virStoragePoolGetInfo(pool, &info) < 0) {
        if (!refusedByPermission()) return lastLibvirtError(Tr::tr("Reading a storage pool"));
        PoolDescription unread;
        unread.name = QString::fromUtf8(virStoragePoolGetName(pool));
        unread.refused << QStringLiteral("storage-pool.read");
        return unread;
    }
    const auto document = parsed(virStoragePoolGetXMLDesc(pool, 0));
    PoolDescription result = poolFrom(document.child("pool"));
    result.name = QString::fromUtf8(virStoragePoolGetName(pool));
    result.active = info.state == VIR_STORAGE_POOL_RUNNING;
    result.capacity = Bytes(qint64(info.capacity));
    result.allocation = Bytes(qint64(info.allocation));
    result.available = Bytes(qint64(info.available));
    return result;
}

NetworkDescription describeNetwork(virNetworkPtr network) {
    const auto document = parsed(virNetworkGetXMLDesc(network, 0));
    const bool refused = !document.child("network") && refusedByPermission();
    NetworkDescription result = networkFrom(document.child("network"));
    if (refused) result.refused << QStringLiteral("network.read");
    result.name = QString::fromUtf8(virNetworkGetName(network));
    result.active = virNetworkIsActive(network) == 1;
    return result;
}

std::string poolXml(const QString& name, const QString& path) {
    pugi::xml_document document;
    auto pool = document.append_child("pool");
    pool.append_attribute("type") = "dir";
    pool.append_child("name").text() = name.toUtf8().constData();
    pool.append_child("target").append_child("path").text() = path.toUtf8().constData();
    return toText(document);
}

// No forward and no address: nothing but the guests' own frames on this bridge, and no dnsmasq.
std::string networkXml(const QString& name) {
    pugi::xml_document document;
    auto network = document.append_child("network");
    network.append_child("name").text() = name.toUtf8().constData();
    auto bridge = network.append_child("bridge");
    bridge.append_attribute("stp") = "off";
    bridge.append_attribute("delay") = "0";
    return toText(document);
}

}  // namespace

Result<QList<PoolDescription>> LibvirtHypervisor::pools() {
    virStoragePoolPtr* found = nullptr;
    const int count = virConnectListAllStoragePools(m_connection.get(), &found, 0);
    if (count < 0 && unsupportedByDriver()) return QList<PoolDescription>();
    if (count < 0) return lastLibvirtError(Tr::tr("Listing the storage pools"));
    QList<PoolDescription> result;
    for (int i = 0; i < count; ++i) {
        const Pool pool(found[i]);
        if (auto description = describePool(pool.get())) result.append(*description);
    }
    std::free(found);
    std::ranges::sort(result, {}, [](const auto& one) { return one.name; });  // libvirt's order is by chance
    return result;
}

Result<QList<VolumeDescription>> LibvirtHypervisor::volumes(const QString& poolName) {
    const Pool pool(virStoragePoolLookupByName(m_connection.get(), poolName.toUtf8().constData()));
    if (!pool) return lastLibvirtError(Tr::tr("Looking for the storage pool %1").arg(poolName));
    virStorageVolPtr* found = nullptr;
    const int count = virStoragePoolListAllVolumes(pool.get(), &found, 0);
    if (count < 0 && unsupportedByDriver()) return QList<VolumeDescription>();
    if (count < 0)
        return lastLibvirtError(Tr::tr("Listing the volumes of the storage pool %1").arg(poolName));
    QList<VolumeDescription> result;
    for (const VolumeHandle& volume : takeList<VolumeHandle>(found, count)) {
        // One that is removed meanwhile has no text any more.
        const auto document = parsed(virStorageVolGetXMLDesc(volume.get(), 0));
        if (const auto node = document.child("volume")) result.append(volumeFrom(node));
    }
    std::ranges::sort(result, {}, &VolumeDescription::name);
    return result;
}

Result<QList<NetworkDescription>> LibvirtHypervisor::networks() {
    virNetworkPtr* found = nullptr;
    const int count = virConnectListAllNetworks(m_connection.get(), &found, 0);
    if (count < 0 && unsupportedByDriver()) return QList<NetworkDescription>();
    if (count < 0) return lastLibvirtError(Tr::tr("Listing the networks"));
    QList<NetworkDescription> result;
    for (int i = 0; i < count; ++i) {
        const NetworkHandle network(found[i]);
        result.append(describeNetwork(network.get()));
    }
    std::free(found);
    std::ranges::sort(result, {}, [](const auto& one) { return one.name; });  // libvirt's order is by chance
    return result;
}

Result<void> LibvirtHypervisor::ensureIsolatedNetwork(const QString& name) {
    NetworkHandle network(virNetworkLookupByName(m_connection.get(), name.toUtf8().constData()));
    if (!network) network.reset(virNetworkDefineXML(m_connection.get(), networkXml(name).c_str()));
    if (!network) return lastLibvirtError(Tr::tr("Defining the network %1").arg(name));
    if (virNetworkIsActive(network.get()) == 1) return Ok();
    if (virNetworkCreate(network.get()) == 0) return Ok();
    const Error error = lastLibvirtError(Tr::tr("Starting the network %1").arg(name));
    virNetworkUndefine(network.get());
    return error;
}

Result<void> LibvirtHypervisor::removeNetwork(const QString& name) {
    const NetworkHandle network(virNetworkLookupByName(m_connection.get(), name.toUtf8().constData()));
    if (!network && lastLibvirtCode() == VIR_ERR_NO_NETWORK) return Ok();
    if (!network) return lastLibvirtError(Tr::tr("Looking for the network %1").arg(name));
    if (virNetworkIsActive(network.get()) == 1)
        CHECK(checkCall(virNetworkDestroy(network.get()), Tr::tr("Stopping the network %1").arg(name)));
    return checkCall(virNetworkUndefine(network.get()), Tr::tr("Removing the network %1").arg(name));
}

Result<void> LibvirtHypervisor::ensureDirectoryPool(const QString& name, const QString& path) {
    const QString clean = QDir::cleanPath(QDir(path).absolutePath());
    Pool pool(virStoragePoolLookupByName(m_connection.get(), name.toUtf8().constData()));
    if (pool) {
        TRY(const auto existing, describePool(pool.get()));
        if (existing.path != clean)
            return Error(ErrorCode::Conflict,
                         Tr::tr("The storage pool %1 exists already, in %2 instead of %3.")
                             .arg(name, existing.path, clean));
        if (existing.active) return Ok();
    } else {
        pool.reset(virStoragePoolDefineXML(m_connection.get(), poolXml(name, clean).c_str(), 0));
        if (!pool) return lastLibvirtError(Tr::tr("Defining the storage pool %1").arg(name));
    }
    if (virStoragePoolBuild(pool.get(), 0) == 0 && virStoragePoolCreate(pool.get(), 0) == 0) return Ok();
    const Error error = lastLibvirtError(Tr::tr("Starting the storage pool %1").arg(name)).at(clean);
    virStoragePoolUndefine(pool.get());
    return error;
}

Result<void> LibvirtHypervisor::removePool(const QString& name) {
    const Pool pool(virStoragePoolLookupByName(m_connection.get(), name.toUtf8().constData()));
    if (!pool && lastLibvirtCode() == VIR_ERR_NO_STORAGE_POOL) return Ok();
    if (!pool) return lastLibvirtError(Tr::tr("Looking for the storage pool %1").arg(name));
    if (virStoragePoolIsActive(pool.get()) == 1)
        CHECK(checkCall(virStoragePoolDestroy(pool.get()), Tr::tr("Stopping the storage pool %1").arg(name)));
    return checkCall(virStoragePoolUndefine(pool.get()), Tr::tr("Removing the storage pool %1").arg(name));
}

Result<void> LibvirtHypervisor::refreshPool(const QString& name) {
    const Pool pool(virStoragePoolLookupByName(m_connection.get(), name.toUtf8().constData()));
    if (!pool) return lastLibvirtError(Tr::tr("Looking for the storage pool %1").arg(name));
    return checkCall(virStoragePoolRefresh(pool.get(), 0),
                     Tr::tr("Reading the storage pool %1 again").arg(name));
}

}  // namespace watari::virt
