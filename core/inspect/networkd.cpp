#include "core/inspect/network_files.h"
#include "core/inspect/settings_text.h"

#include <QRegularExpression>

namespace watari::inspect {
namespace {

bool meansDhcp(const QString& value) {
    const QString lower = value.toLower();
    return lower == QLatin1String("yes") || lower == QLatin1String("true") ||
           lower == QLatin1String("both") || lower == QLatin1String("ipv4") ||
           lower == QLatin1String("ipv6") || lower == QLatin1String("v4") || lower == QLatin1String("v6");
}

struct Route {
    int section = 0;
    QString destination;
    QString gateway;
};

void keep(Route& route, GuestInterface& made) {
    if (route.destination.isEmpty() || isDefaultRoute(route.destination))
        made.gateways += settingsWords(route.gateway);
    else
        made.routes += routeText(route.destination, route.gateway);
    route = {};
}

void addRouteEntry(const IniEntry& e, Route& route, GuestInterface& made) {
    if (route.section != e.sectionNumber) keep(route, made);
    route.section = e.sectionNumber;
    if (e.key == QLatin1String("Destination")) route.destination = e.value;
    if (e.key == QLatin1String("Gateway") && !e.value.startsWith(u'_')) route.gateway = e.value;  // "_dhcp4"
}

void addEntry(const IniEntry& e, GuestInterface& made) {
    if (e.section == QLatin1String("Match")) {
        if (e.key == QLatin1String("Name")) made.name = e.value;
        if (e.key == QLatin1String("MACAddress")) made.mac = macOf(e.value);
        return;
    }
    const bool isNetwork = e.section == QLatin1String("Network");
    if (!isNetwork && e.section != QLatin1String("Address")) return;
    if (e.key == QLatin1String("Address")) made.addresses += e.value;
    if (isNetwork && e.key == QLatin1String("Gateway")) made.gateways += e.value;
    if (isNetwork && e.key == QLatin1String("DNS")) made.dnsServers += settingsWords(e.value);
    if (isNetwork && e.key == QLatin1String("DHCP") && meansDhcp(e.value)) made.method = AddressMethod::Dhcp;
}

}  // namespace

QList<GuestInterface> interfacesOfNetworkd(const QString& text, const QString& file) {
    GuestInterface made;
    Route route;
    for (const IniEntry& e : iniEntries(text)) {
        if (e.section == QLatin1String("Route"))
            addRouteEntry(e, route, made);
        else
            addEntry(e, made);
    }
    keep(route, made);
    if (made.name.isEmpty() && made.mac.isEmpty()) return {};
    if (!made.addresses.isEmpty()) made.method = AddressMethod::Static;
    made.settingsFile = file;
    return {made};
}

QHash<QString, QString> namesOfLinkFile(const QString& text) {
    QStringList macs;
    QString name;
    for (const IniEntry& e : iniEntries(text)) {
        const bool matches =
            e.key == QLatin1String("MACAddress") || e.key == QLatin1String("PermanentMACAddress");
        if (e.section == QLatin1String("Match") && matches) macs += settingsWords(e.value);
        if (e.section == QLatin1String("Link") && e.key == QLatin1String("Name")) name = e.value;
    }
    QHash<QString, QString> names;
    for (const QString& text_ : macs)
        if (const QString mac = macOf(text_); !mac.isEmpty() && !name.isEmpty()) names.insert(mac, name);
    return names;
}

QHash<QString, QString> namesOfUdevRules(const QString& text) {
    static const QRegularExpression address(QStringLiteral("ATTR\\{address\\}==\"([^\"]*)\""));
    static const QRegularExpression given(QStringLiteral("NAME:?=\"([^\"]*)\""));
    QHash<QString, QString> names;
    for (const QString& line : settingsLines(text)) {
        const QString mac = macOf(address.match(line).captured(1));
        const QString name = given.match(line).captured(1);
        if (!mac.isEmpty() && !name.isEmpty()) names.insert(mac, name);
    }
    return names;
}

}  // namespace watari::inspect
