#include "app/gui/models/peer_table.h"

#include "app/usecases/edit_flows.h"
#include "core/base/wording.h"

#include <QCoreApplication>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PeerTable)
};

constexpr qsizetype kServersNamed = 5;
using P = const PeerRow&;

QString timeText(const std::optional<Instant>& at) {
    return at ? minuteText(*at) : QString();
}

QVariant timeKey(const std::optional<Instant>& at) {
    return at ? at->unixSeconds() : qint64(0);
}

QString namesOf(const QList<Id<Server>>& servers, const ProjectSnapshot& snapshot) {
    QStringList names;
    for (const Id<Server>& id : servers.mid(0, kServersNamed)) names.append(snapshot.serverName(id));
    if (servers.size() > kServersNamed) names.append(QStringLiteral("…"));
    return names.join(Tr::tr(", "));
}

}  // namespace

PeerTable* makePeerTable(QObject* parent) {
    QList<TableColumn<PeerRow>> columns = {
        {.title = Tr::tr("Unknown peer"), .text = [](P r) { return r.peer.address; }},
        {.title = Tr::tr("Why"),
         .text = [](P r) { return usecases::matchTitle(r.peer.match); },
         .tone = [](P r) { return r.peer.match == assess::EndMatch::Several ? Tone::Caution : Tone::Plain; }},
        {.title = Tr::tr("Flows"),
         .text = [](P r) { return groupedText(r.peer.flows); },
         .sortKey = [](P r) -> QVariant { return r.peer.flows; },
         .alignment = Qt::AlignRight},
        {.title = Tr::tr("As client"),
         .text = [](P r) { return groupedText(r.peer.asClient); },
         .sortKey = [](P r) -> QVariant { return r.peer.asClient; },
         .alignment = Qt::AlignRight,
         .hint = Tr::tr("Flows that the peer opened; the others go to it")},
        {.title = Tr::tr("Ports"), .text = [](P r) { return r.peer.ports.join(Tr::tr(", ")); }},
        {.title = Tr::tr("Servers"),
         .text = [](P r) { return r.servers; },
         .hint = Tr::tr("Known servers at the other ends")},
        {.title = Tr::tr("First seen"),
         .text = [](P r) { return timeText(r.peer.firstSeen); },
         .sortKey = [](P r) { return timeKey(r.peer.firstSeen); }},
        {.title = Tr::tr("Last seen"),
         .text = [](P r) { return timeText(r.peer.lastSeen); },
         .sortKey = [](P r) { return timeKey(r.peer.lastSeen); }},
    };
    return new PeerTable(
        std::move(columns), [](P r) { return r.peer.address; }, parent);
}

QList<PeerRow> peerRows(const ProjectSnapshot& snapshot) {
    QList<PeerRow> rows;
    for (const assess::UnknownPeer& peer : assess::unknownPeers(snapshot.inventory))
        rows.append({peer, namesOf(peer.servers, snapshot)});
    return rows;
}

}  // namespace watari::gui
