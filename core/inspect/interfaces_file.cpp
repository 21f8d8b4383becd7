#include "core/inspect/network_files.h"
#include "core/inspect/settings_text.h"

namespace watari::inspect {
namespace {

// "ip route add 10.0.0.0/8 via 192.0.2.1", "route add -net 10.0.0.0 netmask 255.0.0.0 gw 192.0.2.1".
QString routeOfCommand(const QStringList& words) {
    const qsizetype add = words.indexOf(QLatin1String("add"));
    if (add < 1 || add + 1 >= words.size() || !words[add - 1].endsWith(QLatin1String("route"))) return {};
    const auto after = [&](const char* word) {
        const qsizetype at = words.indexOf(QLatin1String(word));
        return at < 0 ? QString() : words.value(at + 1);
    };
    QString destination = words[add + 1];
    if (destination == QLatin1String("-net") || destination == QLatin1String("-host"))
        destination = words.value(add + 2);
    const QString gateway = after("via").isEmpty() ? after("gw") : after("via");
    return routeText(withPrefix(destination, after("netmask")), gateway);
}

struct Stanza {
    GuestInterface made;
    QString netmask;
};

void addOption(const QString& key, const QStringList& rest, Stanza& stanza) {
    GuestInterface& made = stanza.made;
    if (key == QLatin1String("address")) made.addresses += rest.value(0);
    if (key == QLatin1String("netmask")) stanza.netmask = rest.value(0);
    if (key == QLatin1String("gateway")) made.gateways += rest.value(0);
    if (key == QLatin1String("dns-nameservers") || key == QLatin1String("dns-nameserver"))
        made.dnsServers += rest;
    if (key == QLatin1String("hwaddress")) made.mac = macOf(rest.value(rest.size() - 1));
    if (key == QLatin1String("up") || key == QLatin1String("post-up"))
        if (const QString route = routeOfCommand(rest); !route.isEmpty()) made.routes += route;
}

// inet and inet6 of one NIC are one.
void join(const GuestInterface& made, GuestInterface& other) {
    other.addresses += made.addresses;
    other.gateways += made.gateways;
    other.dnsServers += made.dnsServers;
    other.routes += made.routes;
    if (other.mac.isEmpty()) other.mac = made.mac;
    if (made.method == AddressMethod::Static) other.method = made.method;
}

class InterfacesFile {
public:
    void add(Stanza& stanza) {
        GuestInterface& made = stanza.made;
        if (!made.addresses.isEmpty())
            made.addresses.last() = withPrefix(made.addresses.last(), stanza.netmask);
        if (made.name.isEmpty() || made.name == QLatin1String("lo")) return;
        const auto known = m_places.constFind(made.name);
        if (known != m_places.constEnd()) return join(made, m_found[*known]);
        m_places.insert(made.name, m_found.size());
        m_found.append(made);
    }
    [[nodiscard]] QList<GuestInterface> found() const { return m_found; }

private:
    QList<GuestInterface> m_found;
    QHash<QString, qsizetype> m_places;  // by name
};

AddressMethod methodOf(const QString& word) {
    if (word == QLatin1String("static")) return AddressMethod::Static;
    if (word == QLatin1String("dhcp") || word == QLatin1String("auto")) return AddressMethod::Dhcp;
    return AddressMethod::Unknown;
}

bool endsStanza(const QString& key) {
    return key == QLatin1String("auto") || key == QLatin1String("mapping") ||
           key.startsWith(QLatin1String("allow-")) || key.startsWith(QLatin1String("source"));
}

}  // namespace

QList<GuestInterface> interfacesOfInterfaces(const QString& text, const QString& file) {
    InterfacesFile interfaces;
    Stanza stanza;
    for (const QString& line : settingsLines(text)) {
        const QStringList words = settingsWords(line);
        if (words.isEmpty()) continue;
        if (words[0] == QLatin1String("iface") || endsStanza(words[0])) {
            interfaces.add(stanza);
            stanza = {};
        }
        if (words[0] != QLatin1String("iface")) {
            addOption(words[0], words.mid(1), stanza);
            continue;
        }
        stanza.made.name = words.value(1).section(u':', 0, 0);  // eth0:1 is a further address of eth0
        stanza.made.method = methodOf(words.value(3));
        stanza.made.settingsFile = file;
    }
    interfaces.add(stanza);
    return interfaces.found();
}

}  // namespace watari::inspect
