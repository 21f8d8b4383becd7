#include "core/inspect/hive_values.h"
#include "core/inspect/settings_text.h"
#include "core/inspect/windows_guest.h"

namespace watari::inspect {
namespace {

// The class of network adapters.
constexpr auto kAdapters = "{4D36E972-E325-11CE-BFC1-08002BE10318}";

struct Adapter {
    QString mac;  // only where somebody set one
};

// By the adapter's GUID, upper-case.
QHash<QString, Adapter> adapters(const Hive& system, Hive::Node controlSet) {
    QHash<QString, Adapter> found;
    const auto top = system.find(controlSet, QStringLiteral("Control\\Class\\") + QLatin1String(kAdapters));
    for (const Hive::Node node : system.children(top)) {
        const QString guid = system.text(node, QStringLiteral("NetCfgInstanceId")).toUpper();
        if (guid.isEmpty()) continue;
        QString mac = system.text(node, QStringLiteral("NetworkAddress")).toLower();
        if (mac.size() == 12)  // "00163e123456"
            for (int at = 10; at > 0; at -= 2) mac.insert(at, u':');
        found.insert(guid, {macOf(mac)});
    }
    return found;
}

QString connectionName(const Hive& system, Hive::Node controlSet, const QString& guid) {
    const QString path =
        QStringLiteral("Control\\Network\\%1\\%2\\Connection").arg(QLatin1String(kAdapters), guid);
    return system.text(system.find(controlSet, path), QStringLiteral("Name"));
}

bool isSet(const QString& address) {
    return !address.isEmpty() && address != QLatin1String("0.0.0.0");
}

void addStatic(const Hive& system, Hive::Node node, GuestInterface& made) {
    const QStringList addresses = system.texts(node, QStringLiteral("IPAddress"));
    const QStringList masks = system.texts(node, QStringLiteral("SubnetMask"));
    for (qsizetype i = 0; i < addresses.size(); ++i)
        if (isSet(addresses[i])) made.addresses += withPrefix(addresses[i], masks.value(i));
    for (const QString& gateway : system.texts(node, QStringLiteral("DefaultGateway")))
        if (isSet(gateway)) made.gateways += gateway;
}

GuestInterface interfaceOf(const Hive& system, Hive::Node node) {
    GuestInterface made;
    const bool dhcp = system.number(node, QStringLiteral("EnableDHCP")).value_or(0) != 0;
    if (!dhcp) addStatic(system, node, made);
    if (dhcp) made.method = AddressMethod::Dhcp;
    if (!made.addresses.isEmpty()) made.method = AddressMethod::Static;
    made.dnsServers = settingsWords(system.text(node, QStringLiteral("NameServer")));
    return made;
}

QStringList persistentRoutes(const Hive& system, Hive::Node parameters) {
    QStringList routes;
    const auto node = system.find(parameters, QStringLiteral("PersistentRoutes"));
    for (const QString& name : system.valueNames(node))
        if (const QString route = persistentRoute(name); !route.isEmpty()) routes += route;
    return routes;
}

}  // namespace

void readWindowsNetwork(GuestFacts& facts, const Hive& system, Hive::Node controlSet) {
    const auto known = adapters(system, controlSet);
    const auto parameters = system.find(controlSet, QStringLiteral("Services\\Tcpip\\Parameters"));
    QStringList routes = persistentRoutes(system, parameters);
    for (const Hive::Node node : system.children(system.find(parameters, QStringLiteral("Interfaces")))) {
        const QString guid = system.name(node).toUpper();
        GuestInterface made = interfaceOf(system, node);
        const QString name = connectionName(system, controlSet, guid);
        // Loopback and tunnels have neither name nor settings.
        if (name.isEmpty() && made.method == AddressMethod::Unknown) continue;
        made.name = name.isEmpty() ? guid : name;
        made.mac = known.value(guid).mac;
        // They are the machine's, not a NIC's; listed once, where addresses are fixed.
        if (made.method == AddressMethod::Static) made.routes = std::exchange(routes, {});
        made.settingsFile = QStringLiteral("Tcpip\\Parameters\\Interfaces\\") + guid;
        facts.addInterface(made);
    }
}

}  // namespace watari::inspect
