#include "core/inspect/linux_guest.h"
#include "core/inspect/network_files.h"
#include "core/inspect/settings_text.h"

namespace watari::inspect {
namespace {

using Interfaces = QList<GuestInterface>;

// Red Hat's and SUSE's folder; routes lie beside the interfaces.
void readIfcfg(const Guest& guest, const QString& folder, const char* routePrefix, Interfaces& found) {
    for (const QString& name : guest.names(folder)) {
        if (!name.startsWith(QLatin1String("ifcfg-")) || name.endsWith(QLatin1String(".bak")) ||
            name.endsWith(QLatin1String(".rpmsave")))
            continue;
        const QString file = folder + u'/' + name;
        const QString interface = name.mid(6);
        Interfaces made = interfacesOfIfcfg(guest.text(file), interface, file);
        for (const char* prefix : {routePrefix, "route6-"})
            for (GuestInterface& m : made)
                m.routes += routesOfIfcfg(guest.text(folder + u'/' + QLatin1String(prefix) + interface));
        found += made;
    }
}

using Reader = QList<GuestInterface> (*)(const QString&, const QString&);

void readFolder(const Guest& guest, const char* folder, const char* suffix, Reader reader,
                Interfaces& found) {
    for (const QString& file : guest.files(QLatin1String(folder), QLatin1String(suffix)))
        found += reader(guest.text(file), file);
}

// `source` names other places too, but Debian writes this one.
void readInterfaces(const Guest& guest, Interfaces& found) {
    const QString main = QStringLiteral("/etc/network/interfaces");
    found += interfacesOfInterfaces(guest.text(main), main);
    for (const QString& name : guest.names(main + QStringLiteral(".d"))) {
        const QString file = main + QStringLiteral(".d/") + name;
        found += interfacesOfInterfaces(guest.text(file), file);
    }
}

QHash<QString, QString> namesByMac(const Guest& guest) {
    QHash<QString, QString> names;
    for (const char* folder : {"/etc/udev/rules.d", "/lib/udev/rules.d"})
        for (const QString& file : guest.files(QLatin1String(folder), QStringLiteral("persistent-net.rules")))
            names.insert(namesOfUdevRules(guest.text(file)));
    for (const QString& file : guest.files(QStringLiteral("/etc/systemd/network"), QStringLiteral(".link")))
        names.insert(namesOfLinkFile(guest.text(file)));
    return names;
}

// A file knows the name or the MAC; the rules know both.
void complete(const QHash<QString, QString>& names, Interfaces& found) {
    for (GuestInterface& interface : found) {
        if (interface.name.isEmpty()) interface.name = names.value(interface.mac);
        if (interface.mac.isEmpty()) interface.mac = names.key(interface.name);
    }
}

// Network-wide settings of Red Hat: the gateway of all.
void addGlobalGateway(const Guest& guest, Interfaces& found) {
    const auto values = shellAssignments(guest.text(QStringLiteral("/etc/sysconfig/network")));
    const QString gateway = values.value(QStringLiteral("GATEWAY"));
    const QString device = values.value(QStringLiteral("GATEWAYDEV"));
    if (gateway.isEmpty()) return;
    for (GuestInterface& interface : found)
        if (interface.method == AddressMethod::Static && interface.gateways.isEmpty() &&
            (device.isEmpty() || device == interface.name))
            interface.gateways += gateway;
}

}  // namespace

void readLinuxNetwork(GuestFacts& facts) {
    const Guest& guest = facts.guest;
    Interfaces found;
    readIfcfg(guest, QStringLiteral("/etc/sysconfig/network-scripts"), "route-", found);
    addGlobalGateway(guest, found);
    readIfcfg(guest, QStringLiteral("/etc/sysconfig/network"), "ifroute-", found);
    readFolder(guest, "/etc/NetworkManager/system-connections", ".nmconnection", interfacesOfKeyfile, found);
    readFolder(guest, "/etc/netplan", ".yaml", interfacesOfNetplan, found);
    readInterfaces(guest, found);
    readFolder(guest, "/etc/systemd/network", ".network", interfacesOfNetworkd, found);
    complete(namesByMac(guest), found);
    for (const GuestInterface& interface : found) facts.addInterface(interface);
}

}  // namespace watari::inspect
