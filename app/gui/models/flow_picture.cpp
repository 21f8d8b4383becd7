#include "app/gui/models/flow_picture.h"

#include "app/usecases/edit_flows.h"
#include "core/base/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <vector>

namespace watari::gui {

namespace {

using Kind = PictureNode::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FlowPicture)
};

constexpr double kColumnGap = 130;
constexpr double kGroupGap = 24;
constexpr double kRowGap = 8;
constexpr double kGroupPadding = 12;
constexpr double kGroupTitle = 28;
constexpr qsizetype kMostPorts = 3;

// One end of a flow: a server we know, or an address we do not.
struct End {
    QString key;
    QString title;
    QString group;
    Kind kind = Kind::Server;
};

const QString kClients = QStringLiteral("\x01");  // before and behind every name of a system
const QString kServers = QStringLiteral("\x02");

class Ends {
public:
    explicit Ends(const Inventory& inventory) {
        QHash<Id<System>, QString> systems;
        for (const System& s : inventory.systems) systems.insert(s.id, s.name);
        for (const Server& s : inventory.servers)
            m_servers.insert(s.id, {s.id.text(), s.name, systems.value(s.systemId), Kind::Server});
    }
    [[nodiscard]] End of(const Id<Server>& id, const QString& address, const QString& edge) const {
        if (const auto known = m_servers.constFind(id); known != m_servers.cend()) return *known;
        const QString title = address.isEmpty() ? Tr::tr("unknown") : address;
        return {edge + address, title, edge, Kind::Peer};
    }

private:
    QHash<Id<Server>, End> m_servers;
};

struct Link {
    QString from, to;
    QStringList ports;
    QStringList orders;  // in words; none: the waves do not keep it
};

struct Graph {
    QMap<QString, End> ends;                        // by key
    QMap<std::pair<QString, QString>, Link> links;  // by both keys
};

QString portText(const Flow& flow) {
    const QString port = flow.port == 0 ? Tr::tr("any port") : QString::number(flow.port);
    return flow.protocol.isEmpty() || flow.protocol == QLatin1String("tcp")
               ? port
               : QStringLiteral("%1/%2").arg(port, flow.protocol);
}

Graph graphOf(const Inventory& inventory) {
    const Ends ends(inventory);
    Graph graph;
    for (const Flow& flow : inventory.flows) {
        const End from = ends.of(flow.clientId, flow.clientAddress, kClients);
        const End to = ends.of(flow.serverId, flow.serverAddress, kServers);
        graph.ends.insert(from.key, from);
        graph.ends.insert(to.key, to);
        Link& link = graph.links[{from.key, to.key}];
        link.from = from.key;
        link.to = to.key;
        if (const QString port = portText(flow); !link.ports.contains(port)) link.ports.append(port);
        if (flow.waveOrder == FlowOrder::Unset || !usecases::isOrderable(flow)) continue;
        if (const QString order = usecases::orderTitle(flow.waveOrder); !link.orders.contains(order))
            link.orders.append(order);
    }
    return graph;
}

// How many steps each group stands from those that nobody calls. An arrow back to a group that is being
// walked would close a circle and does not count.
class Layers {
public:
    explicit Layers(const Graph& graph) {
        for (const Link& link : graph.links) {
            const QString from = graph.ends[link.from].group;
            const QString to = graph.ends[link.to].group;
            if (from != to) m_callers[to].insert(from);
        }
        for (const End& end : graph.ends) layerOf(end.group);
        int last = 0;
        for (const int layer : std::as_const(m_layers)) last = std::max(last, layer);
        if (m_layers.contains(kServers)) m_layers[kServers] = std::max(last, 1);
    }
    [[nodiscard]] int operator[](const QString& group) const { return m_layers.value(group); }

private:
    // Recursion is as deep as a chain of systems, but a hostile list may have thousands: by hand.
    void layerOf(const QString& group) {
        std::vector<QString> path{group};
        while (!path.empty()) {
            const QString current = path.back();
            if (m_layers.contains(current)) {
                path.pop_back();
                continue;
            }
            m_walking.insert(current);
            int layer = 0;
            bool waits = false;
            for (const QString& caller : sortedCallers(current)) {
                if (const auto known = m_layers.constFind(caller); known != m_layers.cend())
                    layer = std::max(layer, *known + 1);
                else if (!m_walking.contains(caller)) {
                    path.push_back(caller);
                    waits = true;
                    break;
                }
            }
            if (waits) continue;
            m_layers.insert(current, layer);
            path.pop_back();
        }
    }
    QStringList sortedCallers(const QString& group) const {
        const QSet<QString> callers = m_callers.value(group);
        QStringList sorted(callers.begin(), callers.end());
        sorted.sort();
        return sorted;
    }

    QHash<QString, QSet<QString>> m_callers;
    QHash<QString, int> m_layers;
    QSet<QString> m_walking;
};

QString groupTitle(const QString& group) {
    if (group == kClients) return Tr::tr("Unknown clients");
    if (group == kServers) return Tr::tr("Unknown servers");
    return group.isEmpty() ? Tr::tr("No system") : group;
}

class FlowLayout {
public:
    explicit FlowLayout(const Graph& graph) : m_graph(graph), m_layers(graph) {}

    Picture make() {
        QMap<int, QMap<QString, QList<End>>> columns;
        for (const End& end : m_graph.ends) columns[m_layers[end.group]][end.group].append(end);
        double x = kPictureMargin;
        for (const auto& groups : std::as_const(columns)) {
            placeColumn(groups, x);
            x += kNodeWidth + 2 * kGroupPadding + kColumnGap;
        }
        for (const Link& link : m_graph.links) connect(link);
        m_picture.title = Tr::tr("Dependencies");
        m_picture.size = {x - kColumnGap + kPictureMargin + kDetour, m_bottom + kPictureMargin};
        return std::move(m_picture);
    }

private:
    static constexpr double kDetour = 70;  // arrows back go around at the right

    void placeColumn(const QMap<QString, QList<End>>& groups, double x) {
        double y = kPictureMargin;
        for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
            QList<End> ends = it.value();
            std::stable_sort(ends.begin(), ends.end(),
                             [](const End& a, const End& b) { return a.title < b.title; });
            y = placeGroup(it.key(), ends, {x, y}) + kGroupGap;
        }
        m_bottom = std::max(m_bottom, y - kGroupGap);
    }
    double placeGroup(const QString& group, const QList<End>& ends, QPointF at) {
        const double row = nodeHeight(0) + kRowGap;
        const double height = kGroupTitle + row * double(ends.size()) + kGroupPadding - kRowGap;
        m_picture.nodes.append({.kind = Kind::Group,
                                .id = {},
                                .title = groupTitle(group),
                                .lines = {},
                                .box = {at.x(), at.y(), kNodeWidth + 2 * kGroupPadding, height}});
        double y = at.y() + kGroupTitle;
        for (const End& end : ends) {
            m_numbers.insert(end.key, int(m_picture.nodes.size()));
            m_picture.nodes.append({.kind = end.kind,
                                    .id = end.kind == Kind::Server ? end.key : QString(),
                                    .title = end.title,
                                    .lines = {},
                                    .box = {at.x() + kGroupPadding, y, kNodeWidth, nodeHeight(0)}});
            y += row;
        }
        return at.y() + height;
    }
    void connect(const Link& link) {
        PictureEdge edge{
            .kind = link.orders.isEmpty() ? PictureEdge::Kind::Flow : PictureEdge::Kind::OrderedFlow,
            .from = m_numbers.value(link.from),
            .to = m_numbers.value(link.to),
            .label = (link.orders + link.ports.mid(0, kMostPorts)).join(Tr::tr(", "))};
        if (link.ports.size() > kMostPorts) edge.label += QStringLiteral(" …");
        routeEdge(edge, m_picture.nodes[edge.from].box, m_picture.nodes[edge.to].box);
        m_picture.edges.append(edge);
    }

    const Graph& m_graph;
    Layers m_layers;
    Picture m_picture;
    QHash<QString, int> m_numbers;
    double m_bottom = 0;
};

}  // namespace

namespace {

QString noteOn(const Picture& picture, const Inventory& inventory) {
    QSet<QString> drawn;
    for (const PictureNode& node : picture.nodes)
        if (node.kind == Kind::Server) drawn.insert(node.id);
    QStringList notes;
    if (const qsizetype others = inventory.servers.size() - drawn.size(); others > 0)
        notes.append(Tr::tr("%1 servers without a known dependency are not drawn.").arg(groupedText(others)));
    if (std::ranges::any_of(picture.edges,
                            [](const PictureEdge& e) { return e.kind == PictureEdge::Kind::OrderedFlow; }))
        notes.append(Tr::tr("The waves keep what the thick arrows say."));
    return sentences(notes);
}

}  // namespace

Picture flowPicture(const Inventory& inventory) {
    if (inventory.flows.isEmpty()) return {};
    const Graph graph = graphOf(inventory);
    Picture picture = FlowLayout(graph).make();
    picture.note = noteOn(picture, inventory);
    return picture;
}

}  // namespace watari::gui
