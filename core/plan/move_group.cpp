#include "core/plan/move_group.h"

#include <QHash>
#include <queue>

#include <algorithm>
#include <set>
#include <tuple>

namespace watari::plan {

namespace {

using Edges = std::vector<std::vector<std::size_t>>;

struct Node {
    std::vector<const PlanServer*> servers;
};

auto volumeAndId(const PlanServer* s) {
    return std::tuple(s->volume.value_or(Bytes(0)), s->id);
}

struct Graph {
    std::vector<Node> nodes;
    Edges after;   // edges to those that wait
    Edges before;  // and back
};

Graph graphOf(const PlanInput& input) {
    Graph g;
    QHash<Id<System>, std::size_t> nodeOf;
    for (const PlanServer& s : input.servers) {
        const bool alone = s.systemId.isNull();
        if (alone || !nodeOf.contains(s.systemId)) {
            if (!alone) nodeOf.insert(s.systemId, g.nodes.size());
            g.nodes.emplace_back();
        }
        g.nodes[alone ? g.nodes.size() - 1 : nodeOf.value(s.systemId)].servers.push_back(&s);
    }
    g.after.resize(g.nodes.size());
    g.before.resize(g.nodes.size());
    for (const Dependency& d : input.dependencies) {
        if (!nodeOf.contains(d.before) || !nodeOf.contains(d.after) || d.before == d.after) continue;
        g.after[nodeOf.value(d.before)].push_back(nodeOf.value(d.after));
        g.before[nodeOf.value(d.after)].push_back(nodeOf.value(d.before));
    }
    return g;
}

// Depth first without recursion; calls leave(node) when all that follows is done.
template <class Leave>
void walk(std::size_t start, const Edges& edges, std::vector<bool>& seen, Leave leave) {
    std::vector<std::pair<std::size_t, std::size_t>> stack{{start, 0}};
    seen[start] = true;
    while (!stack.empty()) {
        auto& [node, next] = stack.back();
        if (next == edges[node].size()) {
            leave(node);
            stack.pop_back();
            continue;
        }
        const std::size_t to = edges[node][next++];
        if (seen[to]) continue;
        seen[to] = true;
        stack.emplace_back(to, 0);
    }
}

// Strongly connected components (Kosaraju): the component of each node.
std::vector<std::size_t> componentsOf(const Graph& g) {
    const std::size_t n = g.nodes.size();
    std::vector<std::size_t> finished;
    std::vector<bool> seen(n, false);
    for (std::size_t i = 0; i < n; ++i)
        if (!seen[i]) walk(i, g.after, seen, [&](std::size_t node) { finished.push_back(node); });
    std::vector<std::size_t> component(n, 0);
    std::size_t count = 0;
    seen.assign(n, false);
    for (auto it = finished.rbegin(); it != finished.rend(); ++it) {
        if (seen[*it]) continue;
        walk(*it, g.before, seen, [&](std::size_t node) { component[node] = count; });
        ++count;
    }
    return component;
}

struct Merged {
    std::vector<MoveGroup> groups;              // predecessors not yet filled
    std::vector<std::set<std::size_t>> before;  // by group, without the group itself
};

Merged merge(const Graph& g) {
    const std::vector<std::size_t> component = componentsOf(g);
    Merged m;
    for (std::size_t i = 0; i < g.nodes.size(); ++i) {
        if (component[i] >= m.groups.size()) {
            m.groups.resize(component[i] + 1);
            m.before.resize(component[i] + 1);
        }
        MoveGroup& group = m.groups[component[i]];
        group.servers.insert(group.servers.end(), g.nodes[i].servers.begin(), g.nodes[i].servers.end());
        for (const std::size_t b : g.before[i])
            if (component[b] != component[i]) m.before[component[i]].insert(component[b]);
    }
    for (MoveGroup& group : m.groups) {
        std::sort(group.servers.begin(), group.servers.end(),
                  [](const auto* a, const auto* b) { return volumeAndId(a) < volumeAndId(b); });
        for (const PlanServer* s : group.servers) group.volume += s->volume.value_or(Bytes(0));
    }
    return m;
}

}  // namespace

std::vector<MoveGroup> moveGroups(const PlanInput& input) {
    Merged m = merge(graphOf(input));
    const std::size_t n = m.groups.size();
    Edges after(n);
    std::vector<std::size_t> waitingFor(n);
    using Key = std::tuple<Bytes, Id<Server>, std::size_t>;
    std::priority_queue<Key, std::vector<Key>, std::greater<>> ready;
    const auto offer = [&](std::size_t g) {
        ready.push({m.groups[g].volume, m.groups[g].servers.front()->id, g});
    };
    for (std::size_t g = 0; g < n; ++g) {
        for (const std::size_t b : m.before[g]) after[b].push_back(g);
        waitingFor[g] = m.before[g].size();
        if (waitingFor[g] == 0) offer(g);
    }
    std::vector<MoveGroup> ordered;
    std::vector<std::size_t> placeOf(n);
    while (!ready.empty()) {
        const std::size_t g = std::get<std::size_t>(ready.top());
        ready.pop();
        placeOf[g] = ordered.size();
        for (const std::size_t b : m.before[g]) m.groups[g].predecessors.push_back(placeOf[b]);
        ordered.push_back(std::move(m.groups[g]));
        for (const std::size_t a : after[g])
            if (--waitingFor[a] == 0) offer(a);
    }
    return ordered;
}

}  // namespace watari::plan
