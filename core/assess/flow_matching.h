// 依存関係: which servers the ends of flows are, and which ends nobody knows.
#pragma once

#include "core/domain/inventory.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace watari::assess {

// How an end of a flow stands to the servers. Nowhere: an address that every machine has or that names no
// single one (loopback, link-local, unspecified, multicast, broadcast, a whole network).
enum class EndMatch { One, Nobody, Several, Nowhere };

constexpr auto enumNames(EndMatch) {
    return std::array<EnumName<EndMatch>, 4>{{{EndMatch::One, "one"},
                                              {EndMatch::Nobody, "nobody"},
                                              {EndMatch::Several, "several"},
                                              {EndMatch::Nowhere, "nowhere"}}};
}

struct MatchedEnd {
    EndMatch match = EndMatch::Nobody;
    Id<Server> server;  // null unless One
    bool operator==(const MatchedEnd&) const = default;
};

// The servers of an inventory by what a flow may call them: the addresses of their NICs and of the interfaces
// inside the guest, without prefix length; where the flow carries a name, their own name, the guest's host
// name and the first part of that. Addresses are compared as such, names without regard to case and width.
class ServerAddresses {
public:
    explicit ServerAddresses(const Inventory& inventory);
    [[nodiscard]] MatchedEnd find(const QString& end) const;

private:
    void add(const QString& key, const Id<Server>& server);
    void addAddresses(const QStringList& addresses, const Id<Server>& server);
    void addName(const QString& name, const Id<Server>& server);

    QHash<QString, Id<Server>> m_servers;  // null: several carry it
};

// The flows whose ends are another server, or none, than they say; with those ends corrected. An end that a
// person named stays (a flow made by hand whose server is still there). What the servers are called is taken
// from servers, nics, interfaces and inspections alone.
[[nodiscard]] QList<Flow> rematchedFlows(const Inventory& inventory);

// An address that takes part in flows and is no server of the inventory.
struct UnknownPeer {
    QString address;
    EndMatch match = EndMatch::Nobody;  // One: not matched yet
    qint64 flows = 0;
    qint64 asClient = 0;        // of them
    QStringList ports;          // of the flows' server ends: "443/tcp", in order; "*" for any
    QList<Id<Server>> servers;  // at the other ends, each once
    std::optional<Instant> firstSeen;
    std::optional<Instant> lastSeen;
    bool operator==(const UnknownPeer&) const = default;
};

// Those with most flows first, then by address.
[[nodiscard]] QList<UnknownPeer> unknownPeers(const Inventory& inventory);

}  // namespace watari::assess
