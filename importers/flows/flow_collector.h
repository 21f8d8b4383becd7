// Sockets seen on servers, added up to flows: who opened connections to which service.
#pragma once

#include "importers/flows/socket_line.h"
#include "importers/importer.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace watari::importers {

struct Sighting {
    QString host;  // that the capture was taken on; empty: not told
    std::optional<Instant> time;
    SocketRow socket;
};

// Two passes over the sightings: first the listening ones, then the connected ones.
//
// A local port that listens is a service, and the peer its client. Where a host's capture lists listening
// ports and this one is not among them, the host is the client; except that a port below 1024 facing one
// above is taken for a service that has just stopped to listen. Where it lists none, the lower port is taken
// for the service. Left out and counted: loopback and connections of a server with itself, link-local and
// multicast addresses, and attempts that nobody answered.
class FlowCollector {
public:
    explicit FlowCollector(qsizetype mostFlows) : m_mostFlows(mostFlows) {}

    void listen(const Sighting& sighting);
    // False when there are too many different flows.
    [[nodiscard]] bool add(const Sighting& sighting);
    // Of a list, where the direction is told. False as add.
    [[nodiscard]] bool addFlow(const Flow& flow);

    // The flows, and a finding for each kind of thing that was left out or guessed. The key scope is empty: a
    // capture shows what was open in a moment, and says of no flow that it is gone.
    [[nodiscard]] ImportOutcome take();

private:
    enum class LeftOut { Own, LinkLocal, Multicast, HalfOpen };
    static constexpr std::size_t kReasons = 4;
    [[nodiscard]] static std::optional<LeftOut> reasonToLeaveOut(const SocketRow& socket);
    [[nodiscard]] bool isServer(const Sighting& sighting);
    void addLeftOutFindings();
    void addFinding(const char* rule, const QString& text);

    qsizetype m_mostFlows;
    QSet<QString> m_services;            // host, protocol and port that listen, with the address or without
    QSet<QString> m_listing;             // hosts with protocols of which some port listens
    QHash<QString, qsizetype> m_places;  // of the flows, by key
    QSet<quint64> m_connections;
    qint64 m_leftOut[kReasons] = {};
    QHash<QString, qint64> m_guessed;  // by host
    bool m_isTimed = true;
    ImportOutcome m_outcome;
};

}  // namespace watari::importers
