#include "core/inspect/network_files.h"
#include "core/inspect/settings_text.h"

namespace watari::inspect {
namespace {

using Assignments = QHash<QString, QString>;

constexpr int kMostNumbers = 256;  // IPADDR0 to IPADDR255

// The value of KEY, KEY0, KEY1, …
QString numbered(const Assignments& values, const char* key, int number) {
    const QString name = QLatin1String(key);
    return values.value(number < 0 ? name : name + QString::number(number));
}

QString netmask(const Assignments& values, int number) {
    for (const char* key : {"PREFIX", "PREFIXLEN", "NETMASK"})
        if (const QString value = numbered(values, key, number); !value.isEmpty()) return value;
    return {};
}

AddressMethod methodOf(const Assignments& values, const QStringList& addresses) {
    const QString method = values.value(QStringLiteral("BOOTPROTO")).toLower();
    if (method.startsWith(QLatin1String("dhcp")) || method == QLatin1String("bootp"))
        return AddressMethod::Dhcp;
    if (!addresses.isEmpty() || method == QLatin1String("static")) return AddressMethod::Static;
    return AddressMethod::Unknown;
}

void addAddresses(const Assignments& values, GuestInterface& made) {
    for (int n = -1; n < kMostNumbers; ++n)
        if (const QString address = numbered(values, "IPADDR", n); !address.isEmpty())
            made.addresses.append(withPrefix(address, netmask(values, n)));
    made.addresses += settingsWords(values.value(QStringLiteral("IPV6ADDR")));
    made.addresses += settingsWords(values.value(QStringLiteral("IPV6ADDR_SECONDARIES")));
}

void addGatewaysAndDns(const Assignments& values, GuestInterface& made) {
    for (int n = -1; n < kMostNumbers; ++n) {
        made.gateways += settingsWords(numbered(values, "GATEWAY", n));
        made.dnsServers += settingsWords(numbered(values, "DNS", n));
    }
    // "fe80::1%eth0"
    made.gateways += settingsWords(values.value(QStringLiteral("IPV6_DEFAULTGW")).section(u'%', 0, 0));
}

}  // namespace

QList<GuestInterface> interfacesOfIfcfg(const QString& text, const QString& name, const QString& file) {
    const Assignments values = shellAssignments(text);
    GuestInterface made;
    made.name = values.value(QStringLiteral("DEVICE"), name);
    if (made.name == QLatin1String("lo") || values.isEmpty()) return {};
    made.mac = macOf(values.value(QStringLiteral("HWADDR")));
    if (made.mac.isEmpty()) made.mac = macOf(values.value(QStringLiteral("LLADDR")));  // SUSE
    addAddresses(values, made);
    addGatewaysAndDns(values, made);
    made.method = methodOf(values, made.addresses);
    made.settingsFile = file;
    return {made};
}

QStringList routesOfIfcfg(const QString& text) {
    QStringList routes;
    const Assignments values = shellAssignments(text);
    for (int n = 0; n < kMostNumbers; ++n)
        if (const QString address = numbered(values, "ADDRESS", n); !address.isEmpty())
            routes.append(routeText(withPrefix(address, numbered(values, "NETMASK", n)),
                                    numbered(values, "GATEWAY", n)));
    for (const QString& line : settingsLines(text)) {
        const QStringList words = settingsWords(line);
        if (line.contains(u'=') || words.size() < 2) continue;
        const qsizetype via = words.indexOf(QLatin1String("via"));
        if (via > 0 && via + 1 < words.size())
            routes.append(routeText(words[0], words[via + 1]));
        else if (via < 0 && words[0].at(0).isDigit())  // SUSE: destination gateway netmask interface
            routes.append(routeText(withPrefix(words[0], words.value(2)), words[1]));
    }
    return routes;
}

QString routeText(const QString& destination, const QString& gateway) {
    return gateway.isEmpty() ? destination : destination + QStringLiteral(" via ") + gateway;
}

bool isDefaultRoute(const QString& destination) {
    return destination == QLatin1String("default") || destination == QLatin1String("0.0.0.0/0") ||
           destination == QLatin1String("::/0");
}

}  // namespace watari::inspect
