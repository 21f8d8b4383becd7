#include "core/plan/contradictions.h"

#include "core/plan/units.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <queue>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace watari::plan {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr qsizetype kMostLinks = 20;  // of a chain that people still read
constexpr std::size_t kNone = std::size_t(-1);

struct Edge {
    std::size_t to = 0;
    const Dependency* order = nullptr;
};
using Graph = std::vector<std::vector<Edge>>;

// Depth first without recursion; calls leave(node) when all that follows is done.
template <class Leave>
void walk(std::size_t start, const Graph& graph, std::vector<bool>& seen, Leave leave) {
    std::vector<std::pair<std::size_t, std::size_t>> stack{{start, 0}};
    seen[start] = true;
    while (!stack.empty()) {
        auto& [node, next] = stack.back();
        if (next == graph[node].size()) {
            leave(node);
            stack.pop_back();
            continue;
        }
        const std::size_t to = graph[node][next++].to;
        if (seen[to]) continue;
        seen[to] = true;
        stack.emplace_back(to, 0);
    }
}

Graph reversed(const Graph& graph) {
    Graph back(graph.size());
    for (std::size_t from = 0; from < graph.size(); ++from)
        for (const Edge& edge : graph[from]) back[edge.to].push_back({from, edge.order});
    return back;
}

// Strongly connected components (Kosaraju): the component of each node.
std::vector<std::size_t> componentsOf(const Graph& graph) {
    const std::size_t n = graph.size();
    std::vector<std::size_t> finished;
    std::vector<bool> seen(n, false);
    for (std::size_t i = 0; i < n; ++i)
        if (!seen[i]) walk(i, graph, seen, [&](std::size_t node) { finished.push_back(node); });
    const Graph back = reversed(graph);
    std::vector<std::size_t> component(n, 0);
    std::size_t count = 0;
    seen.assign(n, false);
    for (auto it = finished.rbegin(); it != finished.rend(); ++it) {
        if (seen[*it]) continue;
        walk(*it, back, seen, [&](std::size_t node) { component[node] = count; });
        ++count;
    }
    return component;
}

// The orders along a shortest way from a node back to itself within its component; breadth first.
std::vector<const Dependency*> circleFrom(std::size_t start, const Graph& graph,
                                          const std::vector<std::size_t>& component) {
    struct Step {
        std::size_t from = kNone;
        const Dependency* order = nullptr;
    };
    std::vector<std::optional<Step>> reached(graph.size());
    std::queue<std::size_t> open;
    open.push(start);
    while (!open.empty() && !reached[start]) {
        const std::size_t node = open.front();
        open.pop();
        for (const Edge& edge : graph[node]) {
            if (component[edge.to] != component[start] || reached[edge.to]) continue;
            reached[edge.to] = Step{node, edge.order};
            open.push(edge.to);
        }
    }
    std::vector<const Dependency*> circle;
    for (std::size_t node = start; reached[node];) {
        circle.push_back(reached[node]->order);
        node = reached[node]->from;
        if (node == start) break;
    }
    std::reverse(circle.begin(), circle.end());
    return circle;
}

class Finder {
public:
    explicit Finder(const PlanInput& input) : m_units(input) {
        for (const Dependency& d : input.dependencies)
            if (d.binding == Binding::Order && d.first != d.second && m_units.knows(d.first) &&
                m_units.knows(d.second))
                m_orders.push_back(&d);
    }

    QList<Contradiction> find() const {
        const QList<Contradiction> plain = circles(serverGraph());
        return plain.isEmpty() ? circles(unitGraph()) : plain;
    }

private:
    [[nodiscard]] Graph serverGraph() const {
        QHash<Id<Server>, std::size_t> nodes;
        const auto nodeOf = [&](const Id<Server>& id) {
            return *nodes.insert(id, nodes.value(id, std::size_t(nodes.size())));
        };
        Graph graph;
        for (const Dependency* d : m_orders) {
            const std::size_t from = nodeOf(d->first);
            const std::size_t to = nodeOf(d->second);
            graph.resize(std::size_t(nodes.size()));
            graph[from].push_back({to, d});
        }
        return graph;
    }
    [[nodiscard]] Graph unitGraph() const {
        Graph graph(m_units.count());
        for (const Dependency* d : m_orders)
            if (m_units.of(d->first) != m_units.of(d->second))
                graph[m_units.of(d->first)].push_back({m_units.of(d->second), d});
        return graph;
    }

    [[nodiscard]] QList<Contradiction> circles(const Graph& graph) const {
        const std::vector<std::size_t> component = componentsOf(graph);
        std::vector<std::size_t> size(graph.size(), 0);
        for (const std::size_t c : component) ++size[c];
        std::vector<bool> told(graph.size(), false);
        QList<Contradiction> found;
        for (std::size_t node = 0; node < graph.size(); ++node) {
            if (size[component[node]] < 2 || told[component[node]]) continue;
            told[component[node]] = true;
            found.append(described(circleFrom(node, graph, component)));
        }
        return found;
    }

    [[nodiscard]] Contradiction described(const std::vector<const Dependency*>& circle) const {
        Contradiction contradiction;
        QStringList links;
        QSet<Id<Server>> visited;
        const auto visit = [&](const Id<Server>& id) {
            if (!visited.contains(id)) contradiction.servers.append(id);
            visited.insert(id);
        };
        for (std::size_t i = 0; i < circle.size(); ++i) {
            const Dependency& order = *circle[i];
            const Id<Server>& next = circle[(i + 1) % circle.size()]->first;
            visit(order.first);
            visit(order.second);
            links.append(orderText(order));
            if (order.second != next) links.append(boundText(order.second, next));
        }
        if (links.size() > kMostLinks) links = links.mid(0, kMostLinks) << QStringLiteral("…");
        contradiction.chain = links.join(QStringLiteral("; "));
        return contradiction;
    }

    [[nodiscard]] QString nameOf(const Id<Server>& id) const { return m_units.server(id).name; }

    [[nodiscard]] QString orderText(const Dependency& order) const {
        return Tr::tr("%1 before %2 (%3)").arg(nameOf(order.first), nameOf(order.second), order.cause);
    }

    [[nodiscard]] QString boundText(const Id<Server>& a, const Id<Server>& b) const {
        const Id<System>& system = m_units.server(a).systemId;
        const bool one = !system.isNull() && system == m_units.server(b).systemId;
        return (one ? Tr::tr("%1 is of one system with %2") : Tr::tr("%1 moves in one wave with %2"))
            .arg(nameOf(a), nameOf(b));
    }

    Units m_units;
    std::vector<const Dependency*> m_orders;
};

}  // namespace

QList<Contradiction> contradictionsOf(const PlanInput& input) {
    return Finder(input).find();
}

}  // namespace watari::plan
