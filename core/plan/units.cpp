#include "core/plan/units.h"

#include <algorithm>
#include <numeric>

namespace watari::plan {

namespace {

// Disjoint sets of numbers; the smallest of a set stands for it.
class Sets {
public:
    explicit Sets(std::size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), 0U); }
    std::size_t find(std::size_t n) {
        while (m_parent[n] != n) n = m_parent[n] = m_parent[m_parent[n]];
        return n;
    }
    void join(std::size_t a, std::size_t b) {
        a = find(a);
        b = find(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::size_t> m_parent;
};

}  // namespace

Units::Units(const PlanInput& input) : m_servers(&input.servers) {
    const auto size = std::size_t(input.servers.size());
    Sets sets(size);
    QHash<Id<System>, std::size_t> systems;
    for (std::size_t i = 0; i < size; ++i) {
        const PlanServer& s = input.servers[qsizetype(i)];
        m_place.insert(s.id, i);
        if (s.systemId.isNull()) continue;
        if (systems.contains(s.systemId))
            sets.join(i, systems.value(s.systemId));
        else
            systems.insert(s.systemId, i);
    }
    for (const Dependency& d : input.dependencies)
        if (bindsTogether(d.binding) && knows(d.first) && knows(d.second))
            sets.join(m_place.value(d.first), m_place.value(d.second));
    QHash<std::size_t, std::size_t> units;  // of the sets
    m_unit.resize(size);
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t set = sets.find(i);
        if (!units.contains(set)) {
            units.insert(set, m_members.size());
            m_members.emplace_back();
        }
        m_unit[i] = units.value(set);
        m_members[m_unit[i]].push_back(&input.servers[qsizetype(i)]);
    }
}

}  // namespace watari::plan
