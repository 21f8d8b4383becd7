#include "app/gui/models/platform_picture.h"

#include "core/base/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace watari::gui {

namespace {

using Kind = PictureNode::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PlatformPicture)
};

constexpr double kColumnGap = 160;
constexpr double kRowGap = 16;
constexpr double kGroupPadding = 14;
constexpr double kGroupTitle = 28;
constexpr double kHostWidth = 300;
constexpr qsizetype kMostSystems = 8;  // a box with more lines would not be read

struct HostContent {
    QMap<QString, qint64> servers;  // by name of the system
    QSet<Id<Network>> networks;
    QSet<Id<Datastore>> datastores;
    qint64 count = 0;
};

// What runs on each host and what it uses; the null id stands for "not known".
QHash<Id<Host>, HostContent> contents(const Inventory& inventory) {
    QHash<Id<System>, QString> systems;
    for (const System& s : inventory.systems) systems.insert(s.id, s.name);
    QSet<Id<Host>> known;
    for (const Host& h : inventory.hosts) known.insert(h.id);
    QHash<Id<Host>, HostContent> hosts;
    QHash<Id<Server>, Id<Host>> hostOf;
    for (const Server& s : inventory.servers) {
        const Id<Host> host = known.contains(s.hostId) ? s.hostId : Id<Host>();
        hostOf.insert(s.id, host);
        HostContent& content = hosts[host];
        ++content.servers[systems.value(s.systemId, Tr::tr("No system"))];
        ++content.count;
    }
    for (const Nic& n : inventory.nics)
        if (hostOf.contains(n.serverId)) hosts[hostOf[n.serverId]].networks.insert(n.networkId);
    for (const Disk& d : inventory.disks)
        if (hostOf.contains(d.serverId)) hosts[hostOf[d.serverId]].datastores.insert(d.datastoreId);
    return hosts;
}

QStringList systemLines(const HostContent& content) {
    QStringList lines;
    for (auto it = content.servers.cbegin(); it != content.servers.cend(); ++it) {
        if (lines.size() == kMostSystems && content.servers.size() > kMostSystems + 1) {
            lines.append(Tr::tr("and %1 more systems").arg(content.servers.size() - kMostSystems));
            break;
        }
        lines.append(Tr::tr("%1: %2").arg(it.key(), groupedText(it.value())));
    }
    return lines;
}

PictureNode hostNode(const Host& host, const HostContent& content) {
    PictureNode node{.kind = Kind::Host, .id = host.id.text(), .title = host.name, .lines = {}, .box = {}};
    QStringList facts;
    if (host.cores > 0) facts.append(Tr::tr("%1 cores").arg(groupedText(host.cores)));
    if (host.memory.value() > 0) facts.append(gibibyteText(host.memory));
    facts.append(Tr::tr("%1 servers").arg(groupedText(content.count)));
    node.lines.append(facts.join(Tr::tr(", ")));
    if (host.memoryUsed && host.memory.value() > 0)
        node.share = double(host.memoryUsed->value()) / double(host.memory.value());
    node.lines += systemLines(content);
    return node;
}

PictureNode hostlessNode(const HostContent& content) {
    PictureNode node{.kind = Kind::Host, .id = {}, .title = Tr::tr("No host known"), .lines = {}, .box = {}};
    node.lines = QStringList{Tr::tr("%1 servers").arg(groupedText(content.count))} + systemLines(content);
    return node;
}

PictureNode datastoreNode(const Datastore& store) {
    PictureNode node{
        .kind = Kind::Datastore, .id = store.id.text(), .title = store.name, .lines = {}, .box = {}};
    if (!store.kind.isEmpty()) node.lines.append(store.kind);
    if (store.capacity && store.available) {
        const Bytes used = *store.capacity - *store.available;
        node.lines.append(Tr::tr("%1 of %2 used").arg(binaryText(used), binaryText(*store.capacity)));
        if (store.capacity->value() > 0)
            node.share = std::clamp(double(used.value()) / double(store.capacity->value()), 0.0, 1.0);
    } else if (store.capacity) {
        node.lines.append(binaryText(*store.capacity));
    }
    return node;
}

PictureNode networkNode(const Network& network) {
    PictureNode node{
        .kind = Kind::Network, .id = network.id.text(), .title = network.name, .lines = {}, .box = {}};
    if (!network.vlan.isEmpty()) node.lines.append(Tr::tr("VLAN %1").arg(network.vlan));
    const QString carrier = network.switchName.isEmpty() ? network.bridge : network.switchName;
    if (!carrier.isEmpty()) node.lines.append(carrier);
    return node;
}

class PlatformLayout {
public:
    explicit PlatformLayout(const Inventory& inventory)
        : m_inventory(inventory), m_contents(contents(inventory)) {}

    Picture make() {
        m_picture.title = Tr::tr("Platform");
        placeColumn(networkNodes(), kPictureMargin, m_networks);
        placeHosts(m_inventory.networks.isEmpty() ? kPictureMargin
                                                  : kPictureMargin + kNodeWidth + kColumnGap);
        placeColumn(datastoreNodes(), m_right + kColumnGap, m_datastores);
        connectHosts();
        m_picture.size = {m_right + kPictureMargin, m_bottom + kPictureMargin};
        return std::move(m_picture);
    }

private:
    template <class T>
    static QList<T> byName(QList<T> things) {
        std::stable_sort(things.begin(), things.end(),
                         [](const T& a, const T& b) { return a.name < b.name; });
        return things;
    }
    QList<PictureNode> networkNodes() const {
        QList<PictureNode> nodes;
        for (const Network& n : byName(m_inventory.networks)) nodes.append(networkNode(n));
        return nodes;
    }
    QList<PictureNode> datastoreNodes() const {
        QList<PictureNode> nodes;
        for (const Datastore& d : byName(m_inventory.datastores)) nodes.append(datastoreNode(d));
        return nodes;
    }

    int place(PictureNode node, const QRectF& box) {
        node.box = box;
        m_picture.nodes.append(std::move(node));
        m_right = std::max(m_right, box.right());
        m_bottom = std::max(m_bottom, box.bottom());
        return int(m_picture.nodes.size()) - 1;
    }
    void placeColumn(const QList<PictureNode>& nodes, double x, QHash<QString, int>& numbers) {
        double y = kPictureMargin;
        for (const PictureNode& node : nodes) {
            const double height = nodeHeight(node.lines.size());
            numbers.insert(node.id, place(node, {x, y, kNodeWidth, height}));
            y += height + kRowGap;
        }
    }
    void placeHosts(double x) {
        double y = kPictureMargin;
        const QList<Host> hosts = byName(m_inventory.hosts);
        for (const Cluster& cluster : byName(m_inventory.clusters)) {
            QList<PictureNode> members;
            for (const Host& h : hosts)
                if (h.clusterId == cluster.id) members.append(hostNode(h, m_contents.value(h.id)));
            y = placeGroup(cluster, members, {x, y});
        }
        QSet<Id<Cluster>> known;
        for (const Cluster& c : m_inventory.clusters) known.insert(c.id);
        for (const Host& h : hosts)
            if (!known.contains(h.clusterId)) y = placeHost(hostNode(h, m_contents.value(h.id)), {x, y});
        if (const auto lost = m_contents.constFind({}); lost != m_contents.cend())
            placeHost(hostlessNode(*lost), {x, y});
    }
    double placeHost(const PictureNode& node, QPointF at) {
        const double height = nodeHeight(node.lines.size());
        m_hosts.insert(node.id, place(node, {at.x() + kGroupPadding, at.y(), kHostWidth, height}));
        return at.y() + height + kRowGap;
    }
    double placeGroup(const Cluster& cluster, const QList<PictureNode>& members, QPointF at) {
        double height = kGroupTitle + kGroupPadding;
        for (const PictureNode& member : members) height += nodeHeight(member.lines.size()) + kRowGap;
        place({.kind = Kind::Group, .id = cluster.id.text(), .title = cluster.name, .lines = {}, .box = {}},
              {at.x(), at.y(), kHostWidth + 2 * kGroupPadding, height});
        double y = at.y() + kGroupTitle;
        for (const PictureNode& member : members) y = placeHost(member, {at.x(), y});
        return at.y() + height + kRowGap;
    }
    void connect(int from, int to) {
        PictureEdge edge{.kind = PictureEdge::Kind::Use, .from = from, .to = to, .label = {}};
        routeEdge(edge, m_picture.nodes[from].box, m_picture.nodes[to].box);
        m_picture.edges.append(edge);
    }
    // In the order of what is drawn, not of a hash.
    void connectHosts() {
        for (const PictureNode& node : QList<PictureNode>(m_picture.nodes)) {
            const int number = node.kind == Kind::Network     ? m_networks.value(node.id)
                               : node.kind == Kind::Datastore ? m_datastores.value(node.id)
                                                              : -1;
            if (number < 0) continue;
            for (const Host& host : hostsAndNone()) {
                const auto content = m_contents.constFind(host.id);
                if (content == m_contents.cend()) continue;
                const int hostNumber = m_hosts.value(host.id.text());
                if (node.kind == Kind::Network && content->networks.contains(Id<Network>(node.id)))
                    connect(number, hostNumber);
                if (node.kind == Kind::Datastore && content->datastores.contains(Id<Datastore>(node.id)))
                    connect(hostNumber, number);
            }
        }
    }
    QList<Host> hostsAndNone() const { return byName(m_inventory.hosts) + QList<Host>{Host()}; }

    const Inventory& m_inventory;
    QHash<Id<Host>, HostContent> m_contents;
    Picture m_picture;
    QHash<QString, int> m_networks, m_hosts, m_datastores;
    double m_right = 0, m_bottom = 0;
};

}  // namespace

Picture platformPicture(const Inventory& inventory) {
    if (inventory.servers.isEmpty() && inventory.hosts.isEmpty()) return {};
    return PlatformLayout(inventory).make();
}

}  // namespace watari::gui
