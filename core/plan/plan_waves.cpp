#include "core/plan/plan_waves.h"

#include "core/plan/contradictions.h"
#include "core/plan/move_group.h"
#include "core/plan/reasons.h"
#include "core/plan/work_time.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::plan {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

struct Planned {
    std::vector<Interval> copies;  // as the group's servers
    CutoverBudget::Slot slot;
    Seconds lineTime;  // taken on the line up to and with this group
};

class Planner {
public:
    Planner(const PlanInput& input, IdSource& ids)
        : m_input(input),
          m_ids(ids),
          m_horizon(horizonOf(input)),
          m_copyWindows(copyWindows(input)),
          m_cutoverWindows(cutoverWindows(input)),
          m_line(m_copyWindows),
          m_cutovers(m_cutoverWindows, input.settings) {}

    WavePlan run() {
        m_groups = moveGroups(m_input);
        for (const MoveGroup& group : m_groups) {
            m_planned.push_back(place(group));
            if (m_planned.back()) addToWave(group, *m_planned.back());
        }
        addLineUse();
        addTotals();
        return std::move(m_plan);
    }

private:
    std::optional<Planned> place(const MoveGroup& group);
    void addToWave(const MoveGroup& group, const Planned& planned);
    void addMisfits(const MoveGroup& group, const MisfitFacts& facts);
    void addMisfit(const PlanServer& server, const MisfitFacts& facts);
    // Whether critical findings keep the group from moving; told for each of its servers.
    bool isBlocked(const MoveGroup& group);
    void addLineUse();
    void addTotals();
    [[nodiscard]] std::optional<Instant> earliestFinish() const;
    // What keeps a group whose copies and cutover were looked for from ending by a limit.
    [[nodiscard]] MisfitKind bottleneck(Instant copyEnd, Instant limit) const;

    const PlanInput& m_input;
    IdSource& m_ids;
    Horizon m_horizon;
    std::vector<Interval> m_copyWindows;
    std::vector<Interval> m_cutoverWindows;
    LineBudget m_line;
    CutoverBudget m_cutovers;
    std::vector<MoveGroup> m_groups;
    std::vector<std::optional<Planned>> m_planned;
    std::optional<std::size_t> m_window;  // of the last wave
    WavePlan m_plan;
};

bool Planner::isBlocked(const MoveGroup& group) {
    const auto blocked = std::find_if(group.servers.begin(), group.servers.end(),
                                      [](const PlanServer* s) { return !s->blockedBy.isEmpty(); });
    if (blocked == group.servers.end()) return false;
    for (const PlanServer* s : group.servers) {
        MisfitFacts facts;
        facts.kind = s->blockedBy.isEmpty() ? MisfitKind::CompanionBlocked : MisfitKind::CriticalFinding;
        facts.findings = s->blockedBy;
        facts.other = (*blocked)->name;
        addMisfit(*s, facts);
    }
    return true;
}

std::optional<Planned> Planner::place(const MoveGroup& group) {
    if (isBlocked(group)) return std::nullopt;
    MisfitFacts facts;
    const auto fail = [&](MisfitKind kind) -> std::optional<Planned> {
        facts.kind = kind;
        addMisfits(group, facts);
        return std::nullopt;
    };
    for (const std::size_t p : group.predecessors) {
        if (m_planned[p]) continue;
        facts.other = m_groups[p].servers.front()->name;
        return fail(MisfitKind::PredecessorMissing);
    }
    const bool known = std::all_of(group.servers.begin(), group.servers.end(),
                                   [](const PlanServer* s) { return s->volume.has_value(); });
    if (!known) return fail(MisfitKind::UnknownVolume);
    if (m_cutoverWindows.empty()) return fail(MisfitKind::NoCutoverWindow);

    facts.lineTime = m_line.taken();
    for (const PlanServer* s : group.servers) facts.lineTime += lineTime(*s->volume, m_input.settings);
    LineBudget line = m_line;  // given back when the group does not fit
    Planned planned;
    for (const PlanServer* s : group.servers) {
        const auto copy = line.tryTake(lineTime(*s->volume, m_input.settings));
        if (!copy) return fail(MisfitKind::LineTooNarrow);
        planned.copies.push_back(*copy);
    }
    facts.copyEnd = planned.copies.back().to;
    const auto slot = m_cutovers.tryTake(*facts.copyEnd);
    if (!slot) return fail(bottleneck(*facts.copyEnd, m_horizon.softEnd));
    m_line = line;
    planned.slot = *slot;
    planned.lineTime = facts.lineTime;
    if (slot->time.to > m_horizon.hardEnd) {
        facts.kind = bottleneck(*facts.copyEnd, m_horizon.hardEnd);
        facts.limit = Limit::Hard;
        addMisfits(group, facts);
    }
    return planned;
}

MisfitKind Planner::bottleneck(Instant copyEnd, Instant limit) const {
    const Seconds length = m_input.settings.cutoverLength;
    const bool timeLeft = std::any_of(
        m_cutoverWindows.begin(), m_cutoverWindows.end(),
        [&](const Interval& w) { return std::max(w.from, copyEnd) + length <= std::min(w.to, limit); });
    return timeLeft ? MisfitKind::CutoversTaken : MisfitKind::LineTooNarrow;
}

void Planner::addToWave(const MoveGroup& group, const Planned& planned) {
    if (m_window != planned.slot.window) {
        m_window = planned.slot.window;
        Wave wave;
        wave.id = m_ids.make<Wave>();
        wave.number = m_plan.waves.size() + 1;
        wave.name = Tr::tr("Wave %1").arg(wave.number);
        wave.copyFrom = planned.copies.front().from;
        wave.cutoverFrom = planned.slot.time.from;
        m_plan.waves.append(wave);
    }
    Wave& wave = m_plan.waves.last();
    wave.copyTo = planned.copies.back().to;
    wave.cutoverTo = planned.slot.time.to;
    for (std::size_t i = 0; i < group.servers.size(); ++i) {
        WaveMember m;
        m.id = m_ids.make<WaveMember>();
        m.waveId = wave.id;
        m.serverId = group.servers[i]->id;
        m.volume = *group.servers[i]->volume;
        m.copyFrom = planned.copies[i].from;
        m.copyTo = planned.copies[i].to;
        m.cutoverFrom = planned.slot.time.from;
        m.cutoverTo = planned.slot.time.to;
        m_plan.members.append(m);
    }
}

void Planner::addMisfits(const MoveGroup& group, const MisfitFacts& facts) {
    for (const PlanServer* s : group.servers) addMisfit(*s, facts);
}

void Planner::addMisfit(const PlanServer& server, const MisfitFacts& facts) {
    m_plan.misfits.append(
        {server.id, facts.kind, facts.limit, reasonText(facts, server.name, m_input, m_copyWindows)});
}

void Planner::addLineUse() {
    qsizetype member = 0;
    for (const Wave& wave : m_plan.waves) {
        LineUse use;
        use.waveId = wave.id;
        for (; member < m_plan.members.size() && m_plan.members[member].waveId == wave.id; ++member) {
            use.volume += m_plan.members[member].volume;
            use.lineTime += lineTime(m_plan.members[member].volume, m_input.settings);
        }
        use.available = totalLength(m_copyWindows, {wave.copyFrom, wave.copyTo});
        m_plan.lineUse.append(use);
    }
}

// The last cutover comes after all copies, and after all the other cutovers.
std::optional<Instant> Planner::earliestFinish() const {
    LineBudget line(m_copyWindows);
    const auto copy = line.tryTake(m_plan.lineTime);
    if (!copy) return std::nullopt;
    std::optional<CutoverBudget::Slot> afterCopies =
        CutoverBudget(m_cutoverWindows, m_input.settings).tryTake(copy->to);
    CutoverBudget cutovers(m_cutoverWindows, m_input.settings);
    std::optional<CutoverBudget::Slot> last;
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        if (last = cutovers.tryTake(m_horizon.from); !last) return std::nullopt;
    if (!afterCopies || !last) return std::nullopt;
    return std::max(afterCopies->time.to, last->time.to);
}

void Planner::addTotals() {
    for (const MoveGroup& group : m_groups) m_plan.volume += group.volume;
    m_plan.lineTime = lineTime(m_plan.volume, m_input.settings);
    m_plan.earliestFinish = earliestFinish();
    if (!m_plan.waves.isEmpty()) m_plan.finish = m_plan.waves.last().cutoverTo;
    const auto has = [&](Limit limit) {
        return std::any_of(m_plan.misfits.begin(), m_plan.misfits.end(),
                           [&](const Misfit& m) { return m.limit == limit; });
    };
    m_plan.verdict = has(Limit::Soft)   ? Verdict::Infeasible
                     : has(Limit::Hard) ? Verdict::FeasibleWithSoftLimit
                                        : Verdict::Feasible;
}

Result<void> checkOrders(const PlanInput& input) {
    QStringList chains;
    for (const Contradiction& c : contradictionsOf(input)) chains.append(c.chain);
    if (chains.isEmpty()) return Ok();
    return Error(ErrorCode::BadInput, Tr::tr("The orders of dependencies contradict each other: %1.")
                                          .arg(chains.join(QStringLiteral(" / "))))
        .withRemedy(Tr::tr("Give one of these dependencies another order, or none."));
}

}  // namespace

Result<WavePlan> planWaves(const PlanInput& input, IdSource& ids) {
    CHECK(checkInput(input));
    CHECK(checkOrders(input));
    return Planner(input, ids).run();
}

}  // namespace watari::plan
