#include "core/plan/dependencies.h"

#include "core/domain/flow_text.h"

#include <QCoreApplication>
#include <QHash>

#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace watari::plan {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

using Pair = std::pair<Id<Server>, Id<Server>>;
using Ports = std::set<std::pair<qint64, QString>>;

Pair unordered(const Pair& pair) {
    return pair.second < pair.first ? Pair{pair.second, pair.first} : pair;
}

// System or, of a server without one, the server.
QString unitOf(const PlanServer& server) {
    return server.systemId.isNull() ? QStringLiteral("server ") + server.id.text()
                                    : QStringLiteral("system ") + server.systemId.text();
}

QString causeOf(const Ports& ports) {
    constexpr std::size_t kMost = 5;
    QStringList texts;
    for (const auto& [port, text] : ports)
        if (texts.size() < qsizetype(kMost)) texts.append(text);
    if (ports.size() > kMost) texts.append(QStringLiteral("…"));
    return texts.join(QStringLiteral(", "));
}

class Gatherer {
public:
    explicit Gatherer(const QList<PlanServer>& servers) {
        for (const PlanServer& s : servers) m_units.insert(s.id, unitOf(s));
    }

    void add(const Flow& flow) {
        const Pair ends{flow.clientId, flow.serverId};
        if (ends.first == ends.second || !m_units.contains(ends.first) || !m_units.contains(ends.second))
            return;
        const auto [binding, pair] = asked(flow.waveOrder, ends);
        m_asked[{binding, pair}].insert({flow.port, portText(flow)});
        if (binding != Binding::None) m_bound.insert(unordered(ends));
        const std::pair units{m_units.value(ends.first), m_units.value(ends.second)};
        if (binding == Binding::Order) {
            m_ordered.insert(units);
            m_ordered.insert({units.second, units.first});
        }
        if (units.first == units.second) return;
        const auto spoken = m_spoken.emplace(units, ends).first;
        spoken->second = std::min(spoken->second, ends);
    }

    [[nodiscard]] QList<Dependency> take(bool keepTogether) const {
        QList<Dependency> found;
        for (const auto& [key, ports] : m_asked) {
            const auto& [binding, pair] = key;
            if (binding == Binding::None && m_bound.contains(unordered(pair))) continue;
            found.append({pair.first, pair.second, binding, causeOf(ports)});
        }
        if (keepTogether) addBothWays(found);
        return found;
    }

private:
    static std::pair<Binding, Pair> asked(FlowOrder order, const Pair& ends) {
        switch (order) {
            case FlowOrder::Unset:
                return {Binding::None, ends};
            case FlowOrder::SameWave:
                return {Binding::OneWave, unordered(ends)};
            case FlowOrder::ClientFirst:
                return {Binding::Order, ends};
            case FlowOrder::ServerFirst:
                return {Binding::Order, {ends.second, ends.first}};
        }
        Q_UNREACHABLE();
    }

    void addBothWays(QList<Dependency>& found) const {
        for (const auto& [units, ends] : m_spoken) {
            if (units.second < units.first || m_ordered.contains(units)) continue;
            const auto back = m_spoken.find({units.second, units.first});
            if (back == m_spoken.end()) continue;
            found.append({ends.first, ends.second, Binding::BothWays, QString()});
        }
    }

    QHash<Id<Server>, QString> m_units;
    std::map<std::pair<Binding, Pair>, Ports> m_asked;
    std::set<Pair> m_bound;                                // by whatever, in either direction
    std::set<std::pair<QString, QString>> m_ordered;       // units, in both directions
    std::map<std::pair<QString, QString>, Pair> m_spoken;  // units to the first pair of their servers
};

}  // namespace

QList<Dependency> dependenciesOf(const QList<Flow>& flows, const QList<PlanServer>& servers,
                                 const PlanSettings& settings) {
    Gatherer gatherer(servers);
    for (const Flow& flow : flows) gatherer.add(flow);
    return gatherer.take(settings.keepTogether);
}

QList<PlanNote> notesOn(const QList<Wave>& waves, const QList<WaveMember>& members, const PlanInput& input) {
    QHash<Id<Server>, QString> names;
    QHash<Id<Wave>, qint64> numbers;
    QHash<Id<Server>, qint64> waveOf;
    for (const PlanServer& s : input.servers) names.insert(s.id, s.name);
    for (const Wave& w : waves) numbers.insert(w.id, w.number);
    for (const WaveMember& m : members) waveOf.insert(m.serverId, numbers.value(m.waveId));
    QList<PlanNote> notes;
    for (const Dependency& d : input.dependencies) {
        if (!waveOf.contains(d.first) || !waveOf.contains(d.second)) continue;
        const QString first = names.value(d.first);
        const QString second = names.value(d.second);
        if (d.binding == Binding::None && waveOf.value(d.first) != waveOf.value(d.second))
            notes.append({NoteKind::NotBinding, d.first, d.second,
                          Tr::tr("%1 (wave %2) speaks to %3 (wave %4) on %5. Nobody gave this an order, so "
                                 "it does not bind.")
                              .arg(first, QString::number(waveOf.value(d.first)), second,
                                   QString::number(waveOf.value(d.second)), d.cause)});
        if (d.binding == Binding::BothWays)
            notes.append({NoteKind::KeptTogether, d.first, d.second,
                          Tr::tr("%1 and %2 speak with each other in both directions, so their systems move "
                                 "together.")
                              .arg(first, second)});
    }
    return notes;
}

}  // namespace watari::plan
