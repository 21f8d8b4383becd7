#include "core/plan/check_plan.h"

#include "core/plan/plan_waves.h"
#include "tests/core/plan/plan_fixture.h"

#include <QTest>

#include <algorithm>

using namespace watari;
using namespace watari::plan;

namespace {

struct Edit {
    PlanInput input;
    WavePlan plan;
};

struct Case {
    const char* what;
    Breach breach;
    void (*change)(Edit&);
    Verdict verdict = Verdict::Infeasible;
};

void shiftCutover(WaveMember& m, Seconds by) {
    m.cutoverFrom = m.cutoverFrom + by;
    m.cutoverTo = m.cutoverTo + by;
}

// Members come smallest first: 13, 6, 11, 12, 2, ...
constexpr Case kCases[] = {
    {"two copies at once", Breach::LineOverbooked,
     [](Edit& e) {
         e.plan.members[1].copyFrom = e.plan.members[0].copyFrom;
         e.plan.members[1].copyTo = e.plan.members[0].copyFrom + Seconds(12'818 + 60);
         e.plan.members[0].copyTo = e.plan.members[0].copyFrom + Seconds(12'818 + 60);
     }},
    {"half the time", Breach::CopyTooShort,
     [](Edit& e) { e.plan.members[0].copyTo = e.plan.members[0].copyFrom + Seconds(5000); }},
    {"too early", Breach::CutoverBeforeCopy,
     [](Edit& e) { e.plan.members[0].copyTo = e.plan.members[0].cutoverFrom + Seconds(1); }},
    {"in working time", Breach::CutoverOutsideWindow,
     [](Edit& e) {
         e.plan.members[0].cutoverFrom = fromJst(QDate(2026, 1, 7), QTime(10, 0));
         e.plan.members[0].cutoverTo = fromJst(QDate(2026, 1, 7), QTime(12, 0));
     }},
    {"in a blackout", Breach::CutoverOutsideWindow,
     [](Edit& e) {
         Blackout b;
         b.startsAt = e.plan.members.last().cutoverFrom;
         b.endsAt = e.plan.members.last().cutoverTo;
         e.input.blackouts.append(b);
     }},
    {"too short", Breach::CutoverOutsideWindow,
     [](Edit& e) { e.plan.members[0].cutoverTo = e.plan.members[0].cutoverFrom + Seconds(60); }},
    {"two in a night", Breach::TooManyCutovers,
     [](Edit& e) {
         e.plan.members[0].cutoverFrom = e.plan.members[1].cutoverFrom + Seconds(60);
         e.plan.members[0].cutoverTo = e.plan.members[1].cutoverTo + Seconds(60);
     }},
    {"torn", Breach::SystemTornApart,
     [](Edit& e) {
         auto& members = e.plan.members;
         const auto it = std::find_if(members.begin(), members.end(), [](const WaveMember& m) {
             return m.serverId == Id<Server>(QStringLiteral("server-00007"));
         });
         it->waveId = e.plan.waves.last().id;
     }},
    // 2 and 16 are of systems of their own; the smallest, 16, is cut over first.
    {"order", Breach::DependencyTurnedAround, [](Edit& e) { e.input.dependencies = {order(2, 16)}; }},
    {"order within a night", Breach::DependencyTurnedAround,
     [](Edit& e) {
         e.input.dependencies = {order(2, 16)};
         for (WaveMember& m : e.plan.members) m.waveId = e.plan.waves.first().id;
     }},
    {"one wave", Breach::DependencyTornApart, [](Edit& e) { e.input.dependencies = {oneWave(2, 16)}; }},
    {"contradiction", Breach::OrdersContradict,
     [](Edit& e) {
         e.input.dependencies = {order(2, 16), order(16, 2)};
     }},
    {"critical finding", Breach::CriticalFinding,
     [](Edit& e) { e.input.servers[1].blockedBy = {QStringLiteral("Its disks are full.")}; }},
    {"missing", Breach::ServerMissing, [](Edit& e) { e.plan.members.removeLast(); }},
    {"twice", Breach::ServerTwice, [](Edit& e) { e.plan.members.append(e.plan.members.first()); }},
    {"late", Breach::AfterDeadline,
     [](Edit& e) {
         // The last of June is a Tuesday, the night before it is free.
         e.plan.members.last().cutoverFrom = fromJst(QDate(2026, 6, 29), QTime(20, 0));
         e.plan.members.last().cutoverTo = fromJst(QDate(2026, 6, 30), QTime(0, 0));
     },
     Verdict::FeasibleWithSoftLimit},
    {"later than is tolerated", Breach::AfterTolerance,
     [](Edit& e) { shiftCutover(e.plan.members.last(), Seconds(180 * 86400)); }},
    {"grown", Breach::VolumeChanged, [](Edit& e) { e.input.servers[0].volume = kGB * 1001; }},
};

}  // namespace

class CheckPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlanAsMadeHolds() {
        const PlanInput input = specificationInput();
        CountedIds ids(QStringLiteral("t"));
        const WavePlan plan = *planWaves(input, ids);
        const auto breaches = checkPlan(plan.waves, plan.members, input);
        QVERIFY(breaches.isEmpty());
        QCOMPARE(verdictOf(breaches), Verdict::Feasible);
    }

    void breachIsFound_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(kCases)); ++i) QTest::newRow(kCases[i].what) << i;
    }
    void breachIsFound() {
        QFETCH(int, index);
        const Case& c = kCases[index];
        Edit e{specificationInput(), {}};
        CountedIds ids(QStringLiteral("t"));
        e.plan = *planWaves(e.input, ids);
        c.change(e);
        const auto breaches = checkPlan(e.plan.waves, e.plan.members, e.input);
        const auto found = std::find_if(breaches.begin(), breaches.end(),
                                        [&](const PlanBreach& b) { return b.breach == c.breach; });
        QVERIFY(found != breaches.end());
        QVERIFY(!found->text.isEmpty());
        QCOMPARE(verdictOf(breaches), c.verdict);
    }
};

QTEST_APPLESS_MAIN(CheckPlanTest)
#include "check_plan_test.moc"
