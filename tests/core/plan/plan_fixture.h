// Inputs that several tests of plans share.
#pragma once

#include "core/plan/plan_input.h"

#include <QRandomGenerator>

namespace watari::plan {

// 100 Mbit/s at 80 %, nights 19:00 to 07:00, deadline 2026-05-31 (3-6, 6-8).
inline PlanSettings specificationSettings() {
    PlanSettings s;
    s.planningDate = QDate(2026, 1, 5);
    s.deadline = QDate(2026, 5, 31);
    s.lineRate = BitsPerSecond(100'000'000);
    s.lineShare = Permille(800);
    s.nightStart = Seconds(19 * 3600);
    s.nightEnd = Seconds(7 * 3600);
    s.cutoverLength = Seconds(2 * 3600);
    s.cutoversPerWindow = 1;
    return s;
}

inline Id<Server> serverId(int number) {
    return Id<Server>(QStringLiteral("server-%1").arg(number, 5, 10, QLatin1Char('0')));
}

inline PlanServer makeServer(int number, int system, Bytes volume) {
    PlanServer s;
    s.id = serverId(number);
    if (system > 0) s.systemId = Id<System>(QStringLiteral("system-%1").arg(system));
    s.name = QStringLiteral("sv%1").arg(number);
    s.volume = volume;
    return s;
}

inline Dependency order(int first, int second) {
    return {serverId(first), serverId(second), Binding::Order, QStringLiteral("443/tcp")};
}

inline Dependency oneWave(int first, int second) {
    return {serverId(first), serverId(second), Binding::OneWave, QStringLiteral("5432/tcp")};
}

// The thirteen systems and sixteen servers of chapter 7.
inline PlanInput specificationInput() {
    struct Row {
        int system;
        qint64 megabytes;
    };
    constexpr Row kRows[] = {{1, 1'000'000},  {2, 268'200},   {3, 508'190},   {4, 3'000'000},
                             {5, 408'190},    {6, 128'180},   {7, 308'190},   {7, 308'190},
                             {8, 608'190},    {9, 1'600'000}, {9, 1'600'000}, {9, 3'400'000},
                             {10, 1'200'000}, {11, 200'000},  {12, 200'000},  {13, 100'000}};
    PlanInput input;
    input.settings = specificationSettings();
    int number = 0;
    for (const Row& r : kRows)
        input.servers.append(makeServer(++number, r.system, Bytes(r.megabytes * 1'000'000)));
    return input;
}

// Servers, systems, dependencies, blackouts, critical findings and settings at random; many do not fit.
// Orders contradict each other now and then.
inline PlanInput randomInput(quint32 seed) {
    QRandomGenerator random(seed);
    PlanInput input;
    PlanSettings& s = input.settings;
    s = specificationSettings();
    s.lineRate = BitsPerSecond(qint64(20 + random.bounded(400)) * 1'000'000);
    s.lineShare = Permille(100 + random.bounded(901));
    s.nightStart = Seconds(random.bounded(24) * 3600);
    s.nightEnd = random.bounded(4) == 0 ? s.nightStart : Seconds(random.bounded(24) * 3600);
    s.cutoverLength = Seconds(600 + random.bounded(6 * 3600));
    s.cutoversPerWindow = 1 + random.bounded(4);
    const int systems = 1 + random.bounded(30);
    for (int i = 0; i < 40; ++i)
        input.servers.append(makeServer(i, random.bounded(systems + 1), kGB * random.bounded(1500)));
    for (int i = 0; i < random.bounded(12); ++i)
        input.dependencies.append(order(random.bounded(40), random.bounded(40)));
    for (int i = 0; i < random.bounded(6); ++i)
        input.dependencies.append(oneWave(random.bounded(40), random.bounded(40)));
    if (random.bounded(4) == 0)
        input.servers[random.bounded(40)].blockedBy = {QStringLiteral("Its disks are full.")};
    for (int i = 0; i < random.bounded(6); ++i) {
        Blackout b;
        b.startsAt = fromJst(QDate(2026, 1, 1).addDays(random.bounded(150)), QTime(random.bounded(24), 0));
        b.endsAt = b.startsAt + Seconds(3600 * (1 + random.bounded(200)));
        input.blackouts.append(b);
    }
    return input;
}

}  // namespace watari::plan
