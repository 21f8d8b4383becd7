#include "core/assess/flow_matching.h"

#include "core/base/ip_address.h"
#include "core/domain/flow_text.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <set>
#include <utility>

namespace watari::assess {

namespace {

// A network's width does not belong to the address of an interface.
QString withoutPrefix(const QString& address) {
    return address.section(u'/', 0, 0).trimmed();
}

bool namesOneMachine(const IpAddress& address) {
    return !address.isUnspecified() && !address.isLoopback() && !address.isLinkLocal() &&
           !address.isMulticast();
}

QString addressKey(const IpAddress& address) {
    return QStringLiteral("ip ") + address.text();
}

QString nameKey(const QString& name) {
    return QStringLiteral("name ") + name.normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded();
}

bool isHandMade(const Flow& flow) {
    return flow.origin == FlowOrigin::Manual;
}

}  // namespace

ServerAddresses::ServerAddresses(const Inventory& inventory) {
    for (const Server& s : inventory.servers) {
        addName(s.name, s.id);
        addName(s.guestName, s.id);
        addName(s.guestName.section(u'.', 0, 0), s.id);
    }
    for (const Nic& n : inventory.nics) addAddresses(n.addresses, n.serverId);
    for (const GuestInterface& i : inventory.interfaces) addAddresses(i.addresses, i.serverId);
    for (const Inspection& i : inventory.inspections) {
        addName(i.hostName, i.serverId);
        addName(i.hostName.section(u'.', 0, 0), i.serverId);
    }
}

void ServerAddresses::add(const QString& key, const Id<Server>& server) {
    if (server.isNull()) return;
    const auto known = m_servers.find(key);
    if (known == m_servers.end())
        m_servers.insert(key, server);
    else if (*known != server)
        *known = Id<Server>();
}

void ServerAddresses::addAddresses(const QStringList& addresses, const Id<Server>& server) {
    for (const QString& text : addresses)
        if (const auto address = IpAddress::fromText(withoutPrefix(text));
            address && namesOneMachine(*address))
            add(addressKey(*address), server);
}

// Some guests call themselves by an address, or "localhost".
void ServerAddresses::addName(const QString& name, const Id<Server>& server) {
    const QString key = nameKey(name);
    const bool says = key != nameKey({}) && key != nameKey(QStringLiteral("localhost"));
    if (says && !IpAddress::fromText(name)) add(key, server);
}

MatchedEnd ServerAddresses::find(const QString& end) const {
    const QString text = end.trimmed();
    if (text.isEmpty() || text == QLatin1String("*")) return {EndMatch::Nowhere, {}};
    QString key = nameKey(text);
    if (const auto address = IpAddress::fromText(text)) {
        if (!namesOneMachine(*address)) return {EndMatch::Nowhere, {}};
        key = addressKey(*address);
    } else if (text.contains(u'/') && IpAddress::fromText(withoutPrefix(text))) {
        return {EndMatch::Nowhere, {}};
    }
    const auto known = m_servers.constFind(key);
    if (known == m_servers.constEnd()) return {EndMatch::Nobody, {}};
    return known->isNull() ? MatchedEnd{EndMatch::Several, {}} : MatchedEnd{EndMatch::One, *known};
}

QList<Flow> rematchedFlows(const Inventory& inventory) {
    if (inventory.flows.isEmpty()) return {};
    const ServerAddresses addresses(inventory);
    QSet<Id<Server>> there;
    for (const Server& s : inventory.servers) there.insert(s.id);
    const auto endOf = [&](const Flow& flow, const QString& address, const Id<Server>& now) {
        return isHandMade(flow) && there.contains(now) ? now : addresses.find(address).server;
    };
    QList<Flow> changed;
    for (const Flow& flow : inventory.flows) {
        Flow matched = flow;
        matched.clientId = endOf(flow, flow.clientAddress, flow.clientId);
        matched.serverId = endOf(flow, flow.serverAddress, flow.serverId);
        if (matched != flow) changed.append(matched);
    }
    return changed;
}

namespace {

class PeerList {
public:
    explicit PeerList(const Inventory& inventory) : m_addresses(inventory) {}

    void add(const Flow& flow) {
        if (flow.clientId.isNull()) addEnd(flow, flow.clientAddress, flow.serverId).asClient += 1;
        if (flow.serverId.isNull()) addEnd(flow, flow.serverAddress, flow.clientId);
    }

    QList<UnknownPeer> take() {
        QList<UnknownPeer> peers;
        for (Gathered& gathered : m_peers) {
            for (const auto& [port, text] : gathered.ports) gathered.peer.ports.append(text);
            peers.append(std::move(gathered.peer));
        }
        std::stable_sort(peers.begin(), peers.end(),
                         [](const UnknownPeer& a, const UnknownPeer& b) { return a.flows > b.flows; });
        return peers;
    }

private:
    struct Gathered {
        UnknownPeer peer;
        std::set<std::pair<qint64, QString>> ports;
        QSet<Id<Server>> servers;
    };

    // Lists of people may spell an address in more than one way.
    static QString spelling(const QString& end) {
        const auto address = IpAddress::fromText(end.trimmed());
        return address ? address->text() : end.trimmed();
    }

    UnknownPeer& addEnd(const Flow& flow, const QString& address, const Id<Server>& other) {
        const QString spelled = spelling(address);
        Gathered& gathered = m_peers[spelled];
        UnknownPeer& peer = gathered.peer;
        if (peer.flows++ == 0) {
            peer.address = spelled;
            peer.match = m_addresses.find(address).match;
        }
        gathered.ports.insert({flow.port, portText(flow)});
        if (!other.isNull() && !gathered.servers.contains(other)) {
            gathered.servers.insert(other);
            peer.servers.append(other);
        }
        if (flow.firstSeen)
            peer.firstSeen = std::min(peer.firstSeen.value_or(*flow.firstSeen), *flow.firstSeen);
        if (flow.lastSeen) peer.lastSeen = std::max(peer.lastSeen.value_or(*flow.lastSeen), *flow.lastSeen);
        return peer;
    }

    ServerAddresses m_addresses;
    QMap<QString, Gathered> m_peers;
};

}  // namespace

QList<UnknownPeer> unknownPeers(const Inventory& inventory) {
    PeerList peers(inventory);
    for (const Flow& flow : inventory.flows) peers.add(flow);
    return peers.take();
}

}  // namespace watari::assess
