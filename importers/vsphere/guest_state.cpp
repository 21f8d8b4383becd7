#include "importers/vsphere/guest_state.h"

#include "importers/outcome_draft.h"
#include "importers/part_traits.h"

#include <QSet>

namespace watari::importers::vsphere {

namespace {

// VirtualMachineToolsVersionStatus, then whether they run; those of a server that is off never do.
ToolsState toolsStateOf(const ManagedObject& object, PowerState power) {
    const QString status = object.text("guest.toolsVersionStatus2");
    if (status == QLatin1String("guestToolsNotInstalled")) return ToolsState::Absent;
    if (status.isEmpty()) return ToolsState::Unknown;
    const bool runs = object.text("guest.toolsRunningStatus") != QLatin1String("guestToolsNotRunning");
    if (!runs && power == PowerState::Running) return ToolsState::Stopped;
    // Unmanaged ones are open-vm-tools, kept by the guest's own packages.
    static const QSet<QString> current{
        QStringLiteral("guestToolsCurrent"), QStringLiteral("guestToolsUnmanaged"),
        QStringLiteral("guestToolsSupportedNew"), QStringLiteral("guestToolsTooNew")};
    return current.contains(status) ? ToolsState::Current : ToolsState::Outdated;
}

QString addressText(const Node& address) {
    const QString prefix = address.child(QLatin1String("prefixLength")).text;
    const QString text = address.child(QLatin1String("ipAddress")).text;
    return prefix.isEmpty() ? text : text + u'/' + prefix;
}

// By how the addresses came to be, or by whether the guest runs a DHCP client.
AddressMethod methodOf(const Node& settings) {
    AddressMethod method = AddressMethod::Unknown;
    for (const Node& entry : settings.children) {
        if (entry.name != QLatin1String("ipAddress")) continue;
        const QString origin = entry.child(QLatin1String("origin")).text;
        if (origin == QLatin1String("dhcp")) return AddressMethod::Dhcp;
        if (origin == QLatin1String("manual")) method = AddressMethod::Static;
    }
    if (flagOf(settings.at(QLatin1String("dhcp/ipv4/enable"))) == true) return AddressMethod::Dhcp;
    return method;
}

void readDns(const Node& settings, GuestInterface& interface) {
    for (const Node& entry : settings.children)
        if (entry.name == QLatin1String("ipAddress") && !interface.dnsServers.contains(entry.text))
            interface.dnsServers.append(entry.text);
}

class GuestReader {
public:
    GuestReader(const ManagedObject& object, const DeviceNames& names, Server& server, Inventory& inventory)
        : m_object(object), m_names(names), m_server(server), m_inventory(inventory) {}

    void read() {
        m_server.tools = toolsStateOf(m_object, m_server.powerState);
        m_server.toolsVersion = m_object.text("guest.toolsVersion");
        if (m_server.toolsVersion == QLatin1String("0")) m_server.toolsVersion.clear();
        m_server.guestName = m_object.text("guest.hostName");
        for (const Node& nic : m_object.property("guest.net").children) readNic(nic);
        for (const Node& disk : m_object.property("guest.disk").children) readVolume(disk);
    }

private:
    void readNic(const Node& node) {
        const auto key = numberOf(node.child(QLatin1String("deviceConfigId")));
        const auto place = m_names.nics.constFind(key.value_or(-1));
        if (place != m_names.nics.constEnd())
            for (const Node& entry : node.children)
                if (entry.name == QLatin1String("ipAddress") && !entry.text.isEmpty())
                    m_inventory.nics[*place].addresses.append(entry.text);
        if (node.has(QLatin1String("ipConfig"))) addInterface(node);
    }

    void addInterface(const Node& node) {
        const Node& settings = node.child(QLatin1String("ipConfig"));
        GuestInterface interface;
        interface.id = nextId("interface", m_inventory.interfaces);
        interface.serverId = m_server.id;
        interface.mac = node.child(QLatin1String("macAddress")).text.toLower();
        interface.importKey = m_server.importKey + QStringLiteral("/guest/") + interface.mac;
        for (const Node& entry : settings.children)
            if (entry.name == QLatin1String("ipAddress")) interface.addresses.append(addressText(entry));
        interface.method = methodOf(settings);
        readDns(node.child(QLatin1String("dnsConfig")), interface);
        readStack(m_names.nics.contains(numberOf(node.child(QLatin1String("deviceConfigId"))).value_or(-1)),
                  interface);
        m_inventory.interfaces.append(interface);
    }

    // The guest's routes name its NICs by their place in the list "guest.net".
    void readStack(bool isVirtualNic, GuestInterface& interface) const {
        if (!isVirtualNic) return;
        const QString place = placeOf(interface.mac);
        for (const Node& stack : m_object.property("guest.ipStack").children) {
            readDns(stack.child(QLatin1String("dnsConfig")), interface);
            for (const Node& route : stack.child(QLatin1String("ipRouteConfig")).children)
                if (route.at(QLatin1String("gateway/device")).text == place) readRoute(route, interface);
        }
    }

    [[nodiscard]] QString placeOf(const QString& mac) const {
        qint64 place = 0;
        for (const Node& nic : m_object.property("guest.net").children) {
            if (nic.child(QLatin1String("macAddress")).text.toLower() == mac) return QString::number(place);
            ++place;
        }
        return {};
    }

    static void readRoute(const Node& route, GuestInterface& interface) {
        const QString gateway = route.at(QLatin1String("gateway/ipAddress")).text;
        const QString network = route.child(QLatin1String("network")).text;
        const QString prefix = route.child(QLatin1String("prefixLength")).text;
        if (gateway.isEmpty()) return;
        const bool isDefault = prefix == QLatin1String("0");
        if (isDefault && !interface.gateways.contains(gateway)) interface.gateways.append(gateway);
        if (!isDefault) interface.routes.append(QStringLiteral("%1/%2 via %3").arg(network, prefix, gateway));
    }

    void readVolume(const Node& node) {
        Volume volume;
        volume.id = nextId("volume", m_inventory.volumes);
        volume.serverId = m_server.id;
        const QString path = node.child(QLatin1String("diskPath")).text;
        volume.mountPoint = plainMountPoint(path);
        volume.importKey = m_server.importKey + QStringLiteral("/volume/") + path;
        volume.fileSystem = node.child(QLatin1String("filesystemType")).text.toLower();
        volume.capacity = bytesOf(node.child(QLatin1String("capacity"))).value_or(Bytes(0));
        volume.available = bytesOf(node.child(QLatin1String("freeSpace")));
        if (volume.available && *volume.available <= volume.capacity)
            volume.used = volume.capacity - *volume.available;
        volume.diskId = diskOf(node);
        m_inventory.volumes.append(volume);
    }

    // Since vSphere 7.0; null where a volume lies on several disks.
    [[nodiscard]] Id<Disk> diskOf(const Node& node) const {
        QSet<qint64> keys;
        for (const Node& mapping : node.children)
            if (mapping.name == QLatin1String("mappings"))
                if (const auto key = numberOf(mapping.child(QLatin1String("key")))) keys.insert(*key);
        return keys.size() == 1 ? m_names.disks.value(*keys.begin()) : Id<Disk>();
    }

    const ManagedObject& m_object;
    const DeviceNames& m_names;
    Server& m_server;
    Inventory& m_inventory;
};

}  // namespace

void readGuest(const ManagedObject& object, const DeviceNames& names, Server& server, Inventory& inventory) {
    GuestReader(object, names, server, inventory).read();
}

}  // namespace watari::importers::vsphere
