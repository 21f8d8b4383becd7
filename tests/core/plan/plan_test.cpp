#include "core/plan/check_plan.h"
#include "core/plan/contradictions.h"
#include "core/plan/dependencies.h"
#include "core/plan/plan_hash.h"
#include "core/plan/plan_waves.h"
#include "tests/core/plan/plan_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace watari;
using namespace watari::plan;

namespace {

WavePlan planned(const PlanInput& input) {
    CountedIds ids(QStringLiteral("t"));
    auto plan = planWaves(input, ids);
    return plan ? *plan : WavePlan{};
}

const WaveMember* memberOf(const WavePlan& plan, const Id<Server>& server) {
    for (const WaveMember& m : plan.members)
        if (m.serverId == server) return &m;
    return nullptr;
}

qint64 waveNumber(const WavePlan& plan, const Id<Server>& server) {
    const WaveMember* m = memberOf(plan, server);
    for (const Wave& w : plan.waves)
        if (m && w.id == m->waveId) return w.number;
    return 0;
}

PlanInput small(std::initializer_list<PlanServer> servers) {
    PlanInput input;
    input.settings = specificationSettings();
    input.servers = servers;
    return input;
}

}  // namespace

class PlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSpecificationFitsItsDeadline() {
        const PlanInput input = specificationInput();
        const WavePlan plan = planned(input);
        QCOMPARE(plan.verdict, Verdict::Feasible);
        QVERIFY(plan.misfits.isEmpty());
        QCOMPARE(plan.volume, Bytes(14'837'330'000'000));
        QCOMPARE(plan.lineTime, Seconds(1'483'733));  // 10 MB/s: 17.2 days, 34.4 nights
        QCOMPARE(plan.waves.size(), 13);
        QCOMPARE(plan.members.size(), 16);
        // 34 nights and a bit from the night of 5 January end on 9 February; so does the bound.
        QCOMPARE(toJstText(plan.members.last().copyTo), QStringLiteral("2026-02-08 23:08:53"));
        QCOMPARE(plan.finish, plan.earliestFinish);
        QVERIFY(checkPlan(plan.waves, plan.members, input).isEmpty());
    }

    void firstCopyAndCutoverAreWhereTheCalendarSays() {
        const WavePlan plan = planned(small({makeServer(1, 1, kGB * 36)}));  // one hour of line
        QCOMPARE(plan.members.size(), 1);
        const WaveMember& m = plan.members.first();
        QCOMPARE(toJstText(m.copyFrom), QStringLiteral("2026-01-05 19:00:00"));
        QCOMPARE(toJstText(m.copyTo), QStringLiteral("2026-01-05 20:00:00"));
        QCOMPARE(toJstText(m.cutoverFrom), QStringLiteral("2026-01-05 20:00:00"));
        QCOMPARE(toJstText(m.cutoverTo), QStringLiteral("2026-01-05 22:00:00"));
        QCOMPARE(plan.lineUse.first().lineTime, Seconds(3600));
        QCOMPARE(plan.lineUse.first().available, Seconds(3600));
    }

    void cutoversUseDaysOff() {
        PlanInput input = small({makeServer(1, 1, kGB)});
        input.settings.planningDate = QDate(2026, 1, 9);  // Friday; Monday is Coming of Age Day
        input.settings.cutoverLength = Seconds(20 * 3600);
        const WavePlan plan = planned(input);
        QCOMPARE(plan.members.size(), 1);
        QCOMPARE(jstDate(plan.members.first().cutoverFrom), QDate(2026, 1, 9));
        QVERIFY(checkPlan(plan.waves, plan.members, input).isEmpty());
        input.office = *calendar::OfficeCalendar::make({{QDate(2026, 1, 10), calendar::DayOverrideKind::Open,
                                                         QStringLiteral("test"), QStringLiteral("test")}});
        QCOMPARE(jstDate(planned(input).members.first().cutoverFrom), QDate(2026, 1, 10));
    }

    void aSystemMovesTogetherAndDependenciesFirst() {
        PlanInput input = small({makeServer(1, 1, kGB), makeServer(2, 2, kGB * 900),
                                 makeServer(3, 2, kGB * 2), makeServer(4, 0, kGB * 3)});
        input.dependencies = {order(3, 1)};
        const WavePlan plan = planned(input);
        QCOMPARE(waveNumber(plan, input.servers[3].id), 1);  // free and small
        QCOMPARE(waveNumber(plan, input.servers[1].id), 2);
        QCOMPARE(waveNumber(plan, input.servers[2].id), 2);
        QCOMPARE(waveNumber(plan, input.servers[0].id), 3);  // smallest, but waits
    }

    void whatIsBoundToOneWaveMovesAtOnce() {
        PlanInput input =
            small({makeServer(1, 1, kGB), makeServer(2, 2, kGB * 9), makeServer(3, 0, kGB * 5)});
        input.dependencies = {oneWave(1, 2), oneWave(3, 2), order(2, 1), order(77, 1)};
        const WavePlan plan = planned(input);
        QCOMPARE(plan.waves.size(), 1);
        QCOMPARE(plan.members.size(), 3);
        QVERIFY(checkPlan(plan.waves, plan.members, input).isEmpty());
    }

    void whatIsOnlyToldDoesNotBind() {
        PlanInput input = small({makeServer(1, 1, kGB), makeServer(2, 2, kGB * 9)});
        input.dependencies = {{serverId(2), serverId(1), Binding::None, QStringLiteral("53/udp")}};
        const WavePlan plan = planned(input);
        QCOMPARE(waveNumber(plan, serverId(1)), 1);
        QCOMPARE(waveNumber(plan, serverId(2)), 2);
        const QList<PlanNote> notes = notesOn(plan.waves, plan.members, input);
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes[0].text, QStringLiteral("sv2 (wave 2) speaks to sv1 (wave 1) on 53/udp. Nobody gave "
                                               "this an order, so it does not bind."));
    }

    void aCriticalFindingBlocksItsCutover() {
        PlanInput input = small(
            {makeServer(1, 1, kGB), makeServer(2, 1, kGB), makeServer(3, 2, kGB), makeServer(4, 3, kGB)});
        input.servers[1].blockedBy = {QStringLiteral("Its disks are full.")};
        input.dependencies = {order(1, 3)};
        const WavePlan plan = planned(input);
        QCOMPARE(plan.verdict, Verdict::Infeasible);
        QCOMPARE(plan.members.size(), 1);
        QCOMPARE(plan.members[0].serverId, serverId(4));
        QHash<Id<Server>, Misfit> misfits;
        for (const Misfit& m : plan.misfits) misfits.insert(m.serverId, m);
        QCOMPARE(misfits[serverId(1)].kind, MisfitKind::CompanionBlocked);
        QVERIFY(misfits[serverId(1)].reason.contains(QStringLiteral("together with sv2")));
        QCOMPARE(misfits[serverId(2)].kind, MisfitKind::CriticalFinding);
        QVERIFY(misfits[serverId(2)].reason.contains(QStringLiteral("Its disks are full.")));
        QCOMPARE(misfits[serverId(3)].kind, MisfitKind::PredecessorMissing);
        QCOMPARE(verdictOf(checkPlan(plan.waves, plan.members, input)), Verdict::Infeasible);
    }

    void contradictingOrdersAreRefusedWithTheirChain() {
        PlanInput input = small({makeServer(1, 1, kGB), makeServer(2, 2, kGB)});
        input.dependencies = {order(1, 2), order(2, 1)};
        CountedIds ids(QStringLiteral("t"));
        const auto plan = planWaves(input, ids);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code(), ErrorCode::BadInput);
        QVERIFY2(plan.error().text().contains(
                     QStringLiteral("sv1 before sv2 (443/tcp); sv2 before sv1 (443/tcp)")),
                 qPrintable(plan.error().text()));
    }

    void cutoversOfAWindowAreOneWave() {
        PlanInput input = small({makeServer(1, 1, kGB), makeServer(2, 2, kGB), makeServer(3, 3, kGB)});
        input.settings.cutoversPerWindow = 2;
        const WavePlan plan = planned(input);
        QCOMPARE(plan.waves.size(), 2);
        QCOMPARE(plan.members[1].cutoverFrom, plan.members[0].cutoverTo);  // one after the other
        QCOMPARE(plan.waves[0].cutoverTo, plan.members[1].cutoverTo);
    }

    void whatDoesNotFitIsExplained_data() {
        QTest::addColumn<int>("change");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("narrow line")
            << 0 << int(Verdict::Infeasible) << int(MisfitKind::LineTooNarrow)
            << "need 694 nights, and 176 remain until 2026-06-30. Take a faster line";
        QTest::newRow("share would do") << 1 << int(Verdict::Infeasible) << int(MisfitKind::LineTooNarrow)
                                        << "Raise the line share to at least 19 %, or carry a seed disk.";
        QTest::newRow("unknown volume") << 2 << int(Verdict::Infeasible) << int(MisfitKind::UnknownVolume)
                                        << "nobody knows how much data it holds";
        QTest::newRow("no window") << 3 << int(Verdict::Infeasible) << int(MisfitKind::NoCutoverWindow)
                                   << "is 1500 minutes long";
        QTest::newRow("after the deadline")
            << 4 << int(Verdict::FeasibleWithSoftLimit) << int(MisfitKind::LineTooNarrow)
            << "moves after the deadline: the copies up to this one need 162 nights, and 146 remain until "
               "2026-05-31. Raise the line share to at least 89 %";
        QTest::newRow("cutovers taken") << 5 << int(Verdict::Infeasible) << int(MisfitKind::CutoversTaken)
                                        << "no cutover is free from then until";
        QTest::newRow("blackout") << 6 << int(Verdict::Infeasible) << int(MisfitKind::NoCutoverWindow)
                                  << "outside working time and blackouts";
    }
    void whatDoesNotFitIsExplained() {
        QFETCH(int, change);
        QFETCH(QString, says);
        PlanInput input = small({makeServer(1, 1, kGB * 100)});
        PlanSettings& s = input.settings;
        if (change == 0) input.servers[0].volume = kGB * 299'520;
        if (change == 1) {
            s.lineShare = Permille(100);
            input.servers[0].volume = kGB * 18'000;
        }
        if (change == 2) input.servers[0].volume.reset();
        if (change == 3) s.cutoverLength = Seconds(25 * 3600);
        if (change == 4) input.servers[0].volume = kGB * 69'900;
        if (change == 5)
            for (int i = 2; i < 200; ++i) input.servers.append(makeServer(i, i, kGB));
        if (change == 6) {
            Blackout b;
            b.startsAt = fromJst(QDate(2026, 1, 1));
            b.endsAt = fromJst(QDate(2026, 8, 1));
            input.blackouts.append(b);
        }
        const WavePlan plan = planned(input);
        QTEST(int(plan.verdict), "verdict");
        QVERIFY(!plan.misfits.isEmpty());
        QTEST(int(plan.misfits.last().kind), "kind");
        QVERIFY2(plan.misfits.last().reason.contains(says), qPrintable(plan.misfits.last().reason));
    }

    void whatWaitsForAMisfitIsAMisfit() {
        PlanInput input = small({makeServer(1, 1, kGB), makeServer(2, 2, kGB)});
        input.servers[1].volume.reset();
        input.dependencies = {order(2, 1)};
        const WavePlan plan = planned(input);
        QVERIFY(plan.waves.isEmpty());
        QCOMPARE(plan.misfits.last().kind, MisfitKind::PredecessorMissing);
        QVERIFY(plan.misfits.last().reason.contains(QStringLiteral("sv2")));
    }

    void theLineIsNeverFilledToTheLastBit() {
        PlanSettings s = specificationSettings();
        s.lineShare = Permille(1000);
        QCOMPARE(bytesPerSecond(s), Bytes(11'875'000));
    }

    void badSettingsAreNamed_data() {
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("names");
        QTest::newRow("dates") << 0 << "deadline";
        QTest::newRow("no planning date") << 1 << "planning date";
        QTest::newRow("rate") << 2 << "Line rate";
        QTest::newRow("share") << 3 << "Line share";
        QTest::newRow("night") << 4 << "End of the night";
        QTest::newRow("cutover") << 5 << "Length of a cutover";
        QTest::newRow("count") << 6 << "Cutovers per window";
        QTest::newRow("volume") << 7 << "sv1";
        QTest::newRow("blackout") << 8 << "blackout";
        QTest::newRow("century") << 9 << "ten years";
    }
    void badSettingsAreNamed() {
        QFETCH(int, change);
        QFETCH(QString, names);
        PlanInput input = small({makeServer(1, 1, kGB)});
        PlanSettings& s = input.settings;
        if (change == 0) s.deadline = QDate(2026, 1, 4);
        if (change == 1) s.planningDate = QDate();
        if (change == 2) s.lineRate = BitsPerSecond(0);
        if (change == 3) s.lineShare = Permille(1001);
        if (change == 4) s.nightEnd = Seconds(86400);
        if (change == 5) s.cutoverLength = Seconds(0);
        if (change == 6) s.cutoversPerWindow = 0;
        if (change == 7) input.servers[0].volume = Bytes(-1);
        if (change == 8) input.blackouts.append(Blackout{});
        if (change == 9) s.deadline = QDate(2126, 5, 31);
        CountedIds ids(QStringLiteral("t"));
        const auto plan = planWaves(input, ids);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code(), ErrorCode::BadInput);
        QVERIFY2(plan.error().text().contains(names), qPrintable(plan.error().text()));
        QVERIFY(!plan.error().remedy().isEmpty());
    }

    void nothingToMoveIsFeasible() {
        const WavePlan plan = planned(small({}));
        QCOMPARE(plan.verdict, Verdict::Feasible);
        QVERIFY(!plan.finish);
    }

    void plansHoldOnRandomInputs() {
        int members = 0;
        for (quint32 seed = 1; seed <= 400; ++seed) {
            const PlanInput input = randomInput(seed);
            if (!contradictionsOf(input).isEmpty()) continue;
            const WavePlan plan = planned(input);
            const auto breaches = checkPlan(plan.waves, plan.members, input);
            QCOMPARE(verdictOf(breaches), plan.verdict);
            for (const PlanBreach& b : breaches) {
                const bool told = std::any_of(plan.misfits.begin(), plan.misfits.end(),
                                              [&](const Misfit& m) { return m.serverId == b.serverId; });
                const bool ofMisfit = b.breach == Breach::ServerMissing || b.breach == Breach::AfterDeadline;
                QVERIFY2(told && ofMisfit, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(b.text)));
            }
            if (plan.verdict != Verdict::Infeasible) QVERIFY(plan.finish >= plan.earliestFinish);
            members += int(plan.members.size());
        }
        QVERIFY(members > 3000);
    }

    void theOrderOfTheInputDoesNotMatter() {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            PlanInput input = randomInput(seed);
            const WavePlan plan = planned(input);
            QCOMPARE(planned(input).members, plan.members);
            std::reverse(input.servers.begin(), input.servers.end());
            std::reverse(input.dependencies.begin(), input.dependencies.end());
            QCOMPARE(planned(input).members, plan.members);
        }
    }

    void aFasterLineNeverFinishesLater() {
        int compared = 0;
        for (quint32 seed = 1; seed <= 40; ++seed) {
            PlanInput input = randomInput(seed);
            input.softMargin = calendar::CalendarDays(700);  // so that most of them fit
            std::optional<Instant> before;
            for (const qint64 mbit : {50, 100, 150, 400, 1000}) {
                input.settings.lineRate = BitsPerSecond(mbit * 1'000'000);
                const WavePlan plan = planned(input);
                if (plan.verdict == Verdict::Infeasible) continue;
                ++compared;
                QVERIFY2(!before || *plan.finish <= *before, qPrintable(QString::number(seed)));
                before = plan.finish;
            }
        }
        QVERIFY(compared > 80);
    }

    void tenThousandServersTakeSeconds() {
        PlanInput input;
        input.settings = specificationSettings();
        input.settings.lineRate = BitsPerSecond(10'000'000'000);
        input.settings.cutoversPerWindow = 60;
        input.settings.cutoverLength = Seconds(600);
        for (int i = 0; i < 10'000; ++i) input.servers.append(makeServer(i, 1 + i / 2, kGB * (1 + i % 700)));
        for (int i = 0; i + 2 < 10'000; i += 2) input.dependencies.append(order(i, i + 2));
        QElapsedTimer timer;
        timer.start();
        const WavePlan plan = planned(input);
        QCOMPARE(plan.verdict, Verdict::Feasible);
        QVERIFY(checkPlan(plan.waves, plan.members, input).isEmpty());
        qInfo("planned and checked in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 30'000);
    }

    void theHashIsOfTheContent() {
        const PlanInput input = specificationInput();
        const WavePlan plan = planned(input);
        const QString hash = planHash(plan.waves, plan.members, input.settings, {});
        QCOMPARE(hash.size(), 64);

        CountedIds others(QStringLiteral("other"));
        WavePlan again = *planWaves(input, others);
        std::reverse(again.members.begin(), again.members.end());
        again.waves[0].revision = 7;
        again.waves[0].name = QStringLiteral("ウェーブ 1");
        QCOMPARE(planHash(again.waves, again.members, input.settings, {}), hash);

        again.members[3].volume += Bytes(1);
        QVERIFY(planHash(again.waves, again.members, input.settings, {}) != hash);
        PlanSettings settings = input.settings;
        settings.lineShare = Permille(801);
        QVERIFY(planHash(plan.waves, plan.members, settings, {}) != hash);
        WavePlan moved = plan;
        moved.members[0].waveId = moved.waves[1].id;
        QVERIFY(planHash(moved.waves, moved.members, input.settings, {}) != hash);

        const Dependency told{serverId(1), serverId(2), Binding::None, QStringLiteral("53/udp")};
        QCOMPARE(planHash(plan.waves, plan.members, input.settings, {told}), hash);
        QVERIFY(planHash(plan.waves, plan.members, input.settings, {order(1, 2)}) != hash);
        QVERIFY(planHash(plan.waves, plan.members, input.settings, {order(1, 2)}) !=
                planHash(plan.waves, plan.members, input.settings, {oneWave(1, 2)}));
        PlanSettings together = input.settings;
        together.keepTogether = true;
        QVERIFY(planHash(plan.waves, plan.members, together, {}) != hash);
    }
};

QTEST_APPLESS_MAIN(PlanTest)
#include "plan_test.moc"
