#include "core/plan/check_plan.h"

#include "core/base/wording.h"
#include "core/plan/contradictions.h"
#include "core/plan/units.h"
#include "core/plan/work_time.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <queue>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace watari::plan {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

QString textOf(Breach breach) {
    switch (breach) {
        case Breach::LineOverbooked:
            return Tr::tr("The copies need more of the line than there is.");
        case Breach::CopyTooShort:
            return Tr::tr("The copy does not fit its time.");
        case Breach::CutoverBeforeCopy:
            return Tr::tr("The cutover begins before the copy is done.");
        case Breach::CutoverOutsideWindow:
            return Tr::tr("The cutover is outside the time in which work is allowed.");
        case Breach::TooManyCutovers:
            return Tr::tr("More cutovers in one window than allowed.");
        case Breach::SystemTornApart:
            return Tr::tr("Servers of the same system are in different waves.");
        case Breach::DependencyTornApart:
            return Tr::tr("It is not in one wave with %1, as their dependency asks (%2).");
        case Breach::DependencyTurnedAround:
            return Tr::tr("It is cut over before %1, which must come first (%2).");
        case Breach::OrdersContradict:
            return Tr::tr("The orders of dependencies contradict each other: %1.");
        case Breach::CriticalFinding:
            return Tr::tr("A critical finding stands against it: %1");
        case Breach::ServerMissing:
            return Tr::tr("It is in no wave.");
        case Breach::ServerTwice:
            return Tr::tr("It is in more than one place.");
        case Breach::AfterDeadline:
            return Tr::tr("The cutover ends after the deadline.");
        case Breach::AfterTolerance:
            return Tr::tr("The cutover ends after the month that is tolerated beyond the deadline.");
        case Breach::VolumeChanged:
            return Tr::tr("It holds more data than was planned.");
    }
    Q_UNREACHABLE();
}

// A copy on the line's own clock, which stands still outside the windows.
struct CopyJob {
    Seconds release;
    Seconds due;
    Seconds left;
    Id<Server> server;
};

// Lets the line serve the most urgent copy first, which keeps every copy in its span if anything can.
std::optional<Id<Server>> firstLateCopy(std::vector<CopyJob> jobs) {
    std::sort(jobs.begin(), jobs.end(), [](auto& a, auto& b) { return a.release < b.release; });
    const auto lessUrgent = [](const CopyJob& a, const CopyJob& b) { return a.due > b.due; };
    std::priority_queue<CopyJob, std::vector<CopyJob>, decltype(lessUrgent)> waiting(lessUrgent);
    Seconds now;
    std::size_t next = 0;
    while (next < jobs.size() || !waiting.empty()) {
        if (waiting.empty()) now = std::max(now, jobs[next].release);
        while (next < jobs.size() && jobs[next].release <= now) waiting.push(jobs[next++]);
        CopyJob job = waiting.top();
        waiting.pop();
        const Seconds free = next < jobs.size() ? jobs[next].release - now : job.left;
        const Seconds run = std::min(job.left, free);
        now += run;
        job.left -= run;
        if (job.left > Seconds(0))
            waiting.push(job);
        else if (now > job.due)
            return job.server;
    }
    return std::nullopt;
}

class Checker {
public:
    Checker(const QList<Wave>& waves, const QList<WaveMember>& members, const PlanInput& input)
        : m_members(members),
          m_input(input),
          m_copies(copyWindows(input)),
          m_cutovers(cutoverWindows(input)) {
        for (const PlanServer& s : input.servers) m_servers.insert(s.id, &s);
        for (const Wave& w : waves) m_numbers.insert(w.id, w.number);
    }

    QList<PlanBreach> run() {
        checkMembership();
        checkCopies();
        checkLine();
        checkCutovers();
        checkWaves();
        checkDependencies();
        checkFindings();
        return m_found;
    }

private:
    void add(Breach breach, const Id<Server>& server = {}) { add(breach, server, textOf(breach)); }
    void add(Breach breach, const Id<Server>& server, const QString& text) {
        const PlanServer* s = m_servers.value(server);
        m_found.append({breach, server, s ? s->name + QStringLiteral(": ") + text : text});
    }

    void checkMembership() {
        QSet<Id<Server>> seen;
        for (const WaveMember& m : m_members) {
            if (seen.contains(m.serverId)) add(Breach::ServerTwice, m.serverId);
            seen.insert(m.serverId);
        }
        for (const PlanServer& s : m_input.servers)
            if (!seen.contains(s.id)) add(Breach::ServerMissing, s.id);
    }

    void checkCopies() {
        for (const WaveMember& m : m_members) {
            const Seconds needed = lineTime(m.volume, m_input.settings);
            if (totalLength(m_copies, {m.copyFrom, m.copyTo}) < needed) add(Breach::CopyTooShort, m.serverId);
            if (m.cutoverFrom < m.copyTo) add(Breach::CutoverBeforeCopy, m.serverId);
            const PlanServer* s = m_servers.value(m.serverId);
            if (s && s->volume.value_or(Bytes(0)) > m.volume) add(Breach::VolumeChanged, m.serverId);
        }
    }

    void checkLine() {
        const Instant start = horizonOf(m_input).from;
        const auto lineClock = [&](Instant t) { return totalLength(m_copies, {start, t}); };
        std::vector<CopyJob> jobs;
        for (const WaveMember& m : m_members)
            jobs.push_back({lineClock(m.copyFrom), lineClock(m.copyTo), lineTime(m.volume, m_input.settings),
                            m.serverId});
        if (const auto late = firstLateCopy(std::move(jobs))) add(Breach::LineOverbooked, *late);
    }

    void checkCutovers() {
        const Horizon horizon = horizonOf(m_input);
        std::map<std::size_t, std::set<Interval>> used;  // distinct cutovers in each window
        for (const WaveMember& m : m_members) {
            const Interval cutover{m.cutoverFrom, m.cutoverTo};
            const auto window = std::find_if(m_cutovers.begin(), m_cutovers.end(), [&](const Interval& w) {
                return w.from <= cutover.from && cutover.to <= w.to;
            });
            if (window == m_cutovers.end() || cutover.length() < m_input.settings.cutoverLength)
                add(Breach::CutoverOutsideWindow, m.serverId);
            else
                used[std::size_t(window - m_cutovers.begin())].insert(cutover);
            if (cutover.to > horizon.softEnd)
                add(Breach::AfterTolerance, m.serverId);
            else if (cutover.to > horizon.hardEnd)
                add(Breach::AfterDeadline, m.serverId);
        }
        for (const auto& [window, cutovers] : used)
            if (qint64(cutovers.size()) > m_input.settings.cutoversPerWindow) add(Breach::TooManyCutovers);
    }

    void checkWaves() {
        QHash<Id<System>, std::pair<qint64, qint64>> span;  // first and last wave
        for (const WaveMember& m : m_members) {
            const PlanServer* s = m_servers.value(m.serverId);
            if (!s || s->systemId.isNull()) continue;
            const qint64 number = m_numbers.value(m.waveId);
            if (!span.contains(s->systemId)) span.insert(s->systemId, {number, number});
            auto& [first, last] = span[s->systemId];
            if (number != first) add(Breach::SystemTornApart, s->id);
            first = std::min(first, number);
            last = std::max(last, number);
        }
    }

    void checkDependencies() {
        QHash<Id<Server>, const WaveMember*> memberOf;
        for (const WaveMember& m : m_members) memberOf.insert(m.serverId, &m);
        for (const Dependency& d : m_input.dependencies) {
            const WaveMember* first = memberOf.value(d.first);
            const WaveMember* second = memberOf.value(d.second);
            if (!first || !second || !m_servers.contains(d.first) || !m_servers.contains(d.second)) continue;
            const qint64 apart = m_numbers.value(first->waveId) - m_numbers.value(second->waveId);
            if (bindsTogether(d.binding) && apart != 0) addDependency(Breach::DependencyTornApart, d);
            if (d.binding == Binding::Order && (apart > 0 || first->cutoverFrom > second->cutoverFrom))
                addDependency(Breach::DependencyTurnedAround, d);
        }
        for (const Contradiction& c : contradictionsOf(m_input))
            add(Breach::OrdersContradict, {}, textOf(Breach::OrdersContradict).arg(c.chain));
    }

    void addDependency(Breach breach, const Dependency& d) {
        const QString cause = d.cause.isEmpty() ? Tr::tr("both directions") : d.cause;
        add(breach, d.second, textOf(breach).arg(m_servers.value(d.first)->name, cause));
    }

    void checkFindings() {
        for (const WaveMember& m : m_members) {
            const PlanServer* s = m_servers.value(m.serverId);
            if (!s || s->blockedBy.isEmpty()) continue;
            add(Breach::CriticalFinding, s->id, textOf(Breach::CriticalFinding).arg(sentences(s->blockedBy)));
        }
    }

    const QList<WaveMember>& m_members;
    const PlanInput& m_input;
    std::vector<Interval> m_copies;
    std::vector<Interval> m_cutovers;
    QHash<Id<Server>, const PlanServer*> m_servers;
    QHash<Id<Wave>, qint64> m_numbers;
    QList<PlanBreach> m_found;
};

}  // namespace

QList<PlanBreach> checkPlan(const QList<Wave>& waves, const QList<WaveMember>& members,
                            const PlanInput& input) {
    return Checker(waves, members, input).run();
}

Verdict verdictOf(const QList<PlanBreach>& breaches) {
    if (breaches.isEmpty()) return Verdict::Feasible;
    const bool onlyLate = std::all_of(breaches.begin(), breaches.end(),
                                      [](const PlanBreach& b) { return b.breach == Breach::AfterDeadline; });
    return onlyLate ? Verdict::FeasibleWithSoftLimit : Verdict::Infeasible;
}

}  // namespace watari::plan
