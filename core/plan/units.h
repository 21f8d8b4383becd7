// Servers that must be cut over at once.
#pragma once

#include "core/plan/plan_input.h"

#include <QHash>

#include <cstddef>
#include <vector>

namespace watari::plan {

// The servers of one system, and those that a dependency binds to one wave with them, whatever the number of
// steps. Numbers of units and places of servers follow the input. Points into the input's servers.
class Units {
public:
    explicit Units(const PlanInput& input);
    [[nodiscard]] std::size_t count() const { return m_members.size(); }
    [[nodiscard]] const std::vector<const PlanServer*>& members(std::size_t unit) const {
        return m_members[unit];
    }
    [[nodiscard]] bool knows(const Id<Server>& server) const { return m_place.contains(server); }
    // The server must be known.
    [[nodiscard]] std::size_t of(const Id<Server>& server) const { return m_unit[m_place.value(server)]; }
    [[nodiscard]] const PlanServer& server(const Id<Server>& id) const {
        return m_servers->at(qsizetype(m_place.value(id)));
    }

private:
    const QList<PlanServer>* m_servers;
    QHash<Id<Server>, std::size_t> m_place;
    std::vector<std::size_t> m_unit;  // by place
    std::vector<std::vector<const PlanServer*>> m_members;
};

[[nodiscard]] constexpr bool bindsTogether(Binding binding) {
    return binding == Binding::OneWave || binding == Binding::BothWays;
}

}  // namespace watari::plan
