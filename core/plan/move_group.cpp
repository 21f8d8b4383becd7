#include "core/plan/move_group.h"

#include "core/plan/units.h"

#include <queue>

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace watari::plan {

namespace {

auto volumeAndId(const PlanServer* s) {
    return std::tuple(s->volume.value_or(Bytes(0)), s->id);
}

struct Ordered {
    std::vector<MoveGroup> groups;              // predecessors not yet filled
    std::vector<std::set<std::size_t>> before;  // by group, without the group itself
};

Ordered groupsOf(const PlanInput& input) {
    const Units units(input);
    Ordered o;
    o.groups.resize(units.count());
    o.before.resize(units.count());
    for (std::size_t unit = 0; unit < units.count(); ++unit) {
        MoveGroup& group = o.groups[unit];
        group.servers = units.members(unit);
        std::sort(group.servers.begin(), group.servers.end(),
                  [](const auto* a, const auto* b) { return volumeAndId(a) < volumeAndId(b); });
        for (const PlanServer* s : group.servers) group.volume += s->volume.value_or(Bytes(0));
    }
    for (const Dependency& d : input.dependencies) {
        if (d.binding != Binding::Order || !units.knows(d.first) || !units.knows(d.second)) continue;
        const std::size_t first = units.of(d.first);
        const std::size_t second = units.of(d.second);
        if (first != second) o.before[second].insert(first);
    }
    return o;
}

}  // namespace

std::vector<MoveGroup> moveGroups(const PlanInput& input) {
    Ordered m = groupsOf(input);
    const std::size_t n = m.groups.size();
    std::vector<std::vector<std::size_t>> after(n);
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
