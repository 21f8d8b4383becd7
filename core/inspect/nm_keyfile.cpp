#include "core/inspect/network_files.h"
#include "core/inspect/settings_text.h"

namespace watari::inspect {
namespace {

bool isNumbered(const QString& key, QLatin1String stem) {
    return key.startsWith(stem) && key.mid(stem.size()).toUInt() > 0;
}

// "192.0.2.7/24,192.0.2.1": the gateway beside the address is an older way.
void addAddress(const QString& value, GuestInterface& made) {
    made.addresses += value.section(u',', 0, 0).trimmed();
    const QString gateway = value.section(u',', 1, 1).trimmed();
    if (!gateway.isEmpty() && gateway != QLatin1String("0.0.0.0") && gateway != QLatin1String("::"))
        made.gateways += gateway;
}

void addRoute(const QString& value, GuestInterface& made) {
    const QString destination = value.section(u',', 0, 0).trimmed();
    const QString gateway = value.section(u',', 1, 1).trimmed();
    if (isDefaultRoute(destination))
        made.gateways += settingsWords(gateway);
    else
        made.routes += routeText(destination, gateway);
}

void addMethod(const QString& value, GuestInterface& made) {
    if (value == QLatin1String("manual")) made.method = AddressMethod::Static;
    if (value == QLatin1String("auto") && made.method == AddressMethod::Unknown)
        made.method = AddressMethod::Dhcp;
}

void addAddressing(const IniEntry& e, GuestInterface& made) {
    if (e.key == QLatin1String("method")) return addMethod(e.value, made);
    if (e.key == QLatin1String("gateway")) made.gateways += settingsWords(e.value);
    if (e.key == QLatin1String("dns")) made.dnsServers += settingsWords(e.value);
    if (isNumbered(e.key, QLatin1String("address"))) addAddress(e.value, made);
    if (isNumbered(e.key, QLatin1String("route"))) addRoute(e.value, made);
    if (e.key == QLatin1String("addresses"))
        for (const QString& part : e.value.split(u';', Qt::SkipEmptyParts)) addAddress(part, made);
}

bool isEthernet(const QString& section) {
    return section == QLatin1String("ethernet") || section == QLatin1String("802-3-ethernet");
}

}  // namespace

QList<GuestInterface> interfacesOfKeyfile(const QString& text, const QString& file) {
    GuestInterface made;
    QString title;
    for (const IniEntry& e : iniEntries(text)) {
        if (e.section == QLatin1String("connection")) {
            if (e.key == QLatin1String("interface-name")) made.name = e.value;
            if (e.key == QLatin1String("id")) title = e.value;
        } else if (isEthernet(e.section) && e.key == QLatin1String("mac-address")) {
            made.mac = macOf(e.value);
        } else if (e.section == QLatin1String("ipv4") || e.section == QLatin1String("ipv6")) {
            addAddressing(e, made);
        }
    }
    if (made.name.isEmpty() && made.mac.isEmpty()) made.name = title;
    if (made.name.isEmpty() && made.mac.isEmpty()) return {};
    if (made.name == QLatin1String("lo")) return {};
    made.settingsFile = file;
    return {made};
}

}  // namespace watari::inspect
