#include "importers/flows/flow_collector.h"

#include "core/base/ip_address.h"
#include "importers/outcome_draft.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FlowsImporter)
};

constexpr qint64 kPrivileged = 1'024;  // below it only a service may bind

QString serviceKey(const QString& host, const QString& protocol, const Endpoint& end) {
    return QStringLiteral("%1|%2|%3|%4").arg(host, protocol).arg(end.port).arg(end.address);
}

quint64 connectionKey(const SocketRow& socket) {
    const auto ends = [&](const Endpoint& a, const Endpoint& b) {
        return quint64{qHashMulti(0, socket.protocol, a.address, a.port, b.address, b.port)};
    };
    // Seen from both ends it is still one.
    return std::min(ends(socket.local, socket.peer), ends(socket.peer, socket.local));
}

QString flowKey(const Flow& flow) {
    return QStringLiteral("flow:%1|%2|%3|%4")
        .arg(flow.clientAddress, flow.serverAddress)
        .arg(flow.port)
        .arg(flow.protocol);
}

template <class Better>
void takeBetter(std::optional<Instant>& known, const std::optional<Instant>& seen, Better better) {
    if (seen && (!known || better(*seen, *known))) known = seen;
}

// A second sight of the same flow.
void join(Flow& known, const Flow& seen) {
    takeBetter(known.firstSeen, seen.firstSeen, std::less<>());
    takeBetter(known.lastSeen, seen.lastSeen, std::greater<>());
    known.connections += seen.connections;
    if (known.process.isEmpty()) known.process = seen.process;
    if (known.note.isEmpty()) known.note = seen.note;
    if (known.waveOrder == FlowOrder::Unset) known.waveOrder = seen.waveOrder;
}

}  // namespace

std::optional<FlowCollector::LeftOut> FlowCollector::reasonToLeaveOut(const SocketRow& socket) {
    if (socket.state == SocketState::HalfOpen) return LeftOut::HalfOpen;
    const auto local = IpAddress::fromText(socket.local.address);
    const auto peer = IpAddress::fromText(socket.peer.address);
    if (!local || !peer) return std::nullopt;
    if (local == peer || local->isLoopback() || peer->isLoopback()) return LeftOut::Own;
    if (local->isLinkLocal() || peer->isLinkLocal()) return LeftOut::LinkLocal;
    if (peer->isMulticast()) return LeftOut::Multicast;
    return std::nullopt;
}

void FlowCollector::listen(const Sighting& sighting) {
    const SocketRow& socket = sighting.socket;
    if (socket.state != SocketState::Listening) return;
    m_services.insert(serviceKey(sighting.host, socket.protocol, socket.local));
    m_listing.insert(sighting.host + u'|' + socket.protocol);
}

bool FlowCollector::isServer(const Sighting& sighting) {
    const SocketRow& socket = sighting.socket;
    const Endpoint anyAddress{{}, socket.local.port};
    if (m_services.contains(serviceKey(sighting.host, socket.protocol, socket.local)) ||
        m_services.contains(serviceKey(sighting.host, socket.protocol, anyAddress)))
        return true;
    if (m_listing.contains(sighting.host + u'|' + socket.protocol))
        return socket.local.port < kPrivileged && socket.peer.port >= kPrivileged;
    ++m_guessed[sighting.host];
    return socket.local.port < socket.peer.port;
}

bool FlowCollector::add(const Sighting& sighting) {
    const SocketRow& socket = sighting.socket;
    const bool isOfInterest = socket.state == SocketState::Connected || socket.state == SocketState::HalfOpen;
    if (!isOfInterest || socket.peer.address.isEmpty() || socket.local.address.isEmpty()) return true;
    if (const auto reason = reasonToLeaveOut(socket)) {
        ++m_leftOut[static_cast<std::size_t>(*reason)];
        return true;
    }
    const bool serves = isServer(sighting);
    const Endpoint& server = serves ? socket.local : socket.peer;
    Flow flow;
    flow.clientAddress = serves ? socket.peer.address : socket.local.address;
    flow.serverAddress = server.address;
    flow.port = server.port;
    flow.protocol = socket.protocol;
    flow.process = socket.process;
    flow.firstSeen = sighting.time;
    flow.lastSeen = sighting.time;
    flow.origin = FlowOrigin::Capture;
    const qsizetype before = m_connections.size();
    m_connections.insert(connectionKey(socket));
    flow.connections = m_connections.size() - before;
    m_isTimed = m_isTimed && sighting.time.has_value();
    return addFlow(flow);
}

bool FlowCollector::addFlow(const Flow& flow) {
    QList<Flow>& flows = m_outcome.inventory.flows;
    const QString key = flowKey(flow);
    if (const auto place = m_places.constFind(key); place != m_places.constEnd()) {
        join(flows[*place], flow);
        return true;
    }
    if (flows.size() == m_mostFlows) return false;
    m_places.insert(key, flows.size());
    Flow added = flow;
    added.id = nextId("flow", flows);
    added.importKey = key;
    flows.append(added);
    return true;
}

void FlowCollector::addFinding(const char* rule, const QString& text) {
    m_outcome.findings.append(makeFinding(rule, Severity::Information, Tr::tr("capture"), text));
}

void FlowCollector::addLeftOutFindings() {
    const auto count = [&](LeftOut reason) { return m_leftOut[static_cast<std::size_t>(reason)]; };
    if (const qint64 own = count(LeftOut::Own))
        addFinding(
            "import.flows.own",
            Tr::tr("Left out, seen %1 times: connections within one server, which move with it.").arg(own));
    if (const qint64 local = count(LeftOut::LinkLocal))
        addFinding(
            "import.flows.link_local",
            Tr::tr("Left out, seen %1 times: link-local addresses, which name no server. Check what uses "
                   "them if a neighbour is missing.")
                .arg(local));
    if (const qint64 multicast = count(LeftOut::Multicast))
        addFinding(
            "import.flows.multicast",
            Tr::tr("Left out, seen %1 times: multicast or broadcast. Routers do not carry it to the target "
                   "by themselves; ask who needs it.")
                .arg(multicast));
    if (const qint64 halfOpen = count(LeftOut::HalfOpen))
        addFinding("import.flows.unanswered",
                   Tr::tr("Left out, seen %1 times: connections that were asked for and not answered.")
                       .arg(halfOpen));
}

ImportOutcome FlowCollector::take() {
    addLeftOutFindings();
    QStringList hosts = m_guessed.keys();
    std::sort(hosts.begin(), hosts.end());
    for (const QString& host : std::as_const(hosts))
        addFinding(
            "import.flows.direction_guessed",
            Tr::tr("The capture of %1 lists no listening ports, so in %2 sightings the lower port was taken "
                   "for the service. Capture with flows.sh or \"netstat -ano\" to be sure.")
                .arg(host.isEmpty() ? QStringLiteral("?") : host)
                .arg(m_guessed.value(host)));
    if (!m_isTimed)
        addFinding("import.flows.time_unknown",
                   Tr::tr("The capture does not say when it was taken, so the flows have "
                          "no time. flows.sh and flows.ps1 write it."));
    if (m_outcome.inventory.flows.isEmpty())
        addFinding("import.flows.none",
                   Tr::tr("The file names no connection with another machine. Capture while the "
                          "server is in use, and for longer."));
    return std::move(m_outcome);
}

}  // namespace watari::importers
