#include "core/sla/observation.h"

#include "tests/core/sla/histories.h"

#include <QTest>

using namespace watari;
using namespace watari::sla;

namespace {

constexpr Seconds kStep{60};
const Interval kHour = hours(6, 10, 11);

Instant minute(int n) {
    return kHour.from + Seconds(60 * n);
}

// One character a minute from ten o'clock: u up, d down, ? nobody could tell, a space: nobody looked.
Observation watched(const char* minutes) {
    Observation o{{}, kStep, kHour};
    for (int i = 0; minutes[i] != '\0'; ++i) {
        if (minutes[i] == ' ') continue;
        const Liveness liveness = minutes[i] == 'u'   ? Liveness::Up
                                  : minutes[i] == 'd' ? Liveness::Down
                                                      : Liveness::Unknown;
        o.samples.append({kServer, minute(i), liveness});
    }
    return o;
}

Observation watchedFor(const char* minutes) {
    Observation o = watched(minutes);
    o.period.to = minute(int(qstrlen(minutes)));
    return o;
}

}  // namespace

class SlaObservationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unwatchedSecondsAreNoData() {
        const ServerHistory h = withObservation(history({}), watchedFor("uuu    ??uu"));
        QCOMPARE(h.noData, IntervalSet({minute(3), minute(9)}));
        QVERIFY(h.outages.empty());
        QCOMPARE(withObservation(history({}), watched("")).noData, IntervalSet(kHour));
    }

    void aStopNobodyRegisteredCounts() {
        const ServerHistory h = withObservation(history({}), watchedFor("uudddu"));
        QCOMPARE(h.outages.size(), size_t(1));
        QVERIFY(h.outages[0].id.isNull());
        QCOMPARE(h.outages[0].serverId, kServer);
        QCOMPARE(h.outages[0].startsAt, minute(2));
        QCOMPARE(*h.outages[0].endsAt, minute(5));
        QVERIFY(h.noData.isEmpty());
    }

    void theRegisterWinsOverTheGrid() {
        const Interval registered{minute(2) + Seconds(20), minute(4) + Seconds(10)};
        const ServerHistory h = history({outage(registered, OutageLayer::GuestOs)});
        QCOMPARE(withObservation(h, watchedFor("uudddu")), h);
        // But it does not hide what went on long after it.
        const ServerHistory longer = withObservation(h, watchedFor("uudddddddu"));
        QCOMPARE(longer.outages.size(), size_t(2));
        QCOMPARE(longer.outages[1].startsAt, registered.to + kStep);
        QCOMPARE(*longer.outages[1].endsAt, minute(9));
    }

    void anOpenOutageExplainsAllThatFollows() {
        Outage open = outage(hours(6, 10, 11));
        open.endsAt.reset();
        QCOMPARE(withObservation(history({open}), watchedFor("dddddd")).outages.size(), size_t(1));
    }

    void aPlannedStopIsUsedAsSeen() {
        const ServerHistory planned = history({}, {plannedStop({minute(1), minute(5)})});
        const auto a = *availabilityOf(withObservation(planned, watchedFor("uuddddu")),
                                       closed({minute(0), minute(7)}), AgreementTerms{});
        QCOMPARE(a.sets.plannedStops, IntervalSet({minute(2), minute(5)}));
        QCOMPARE(a.sets.overrun, IntervalSet({minute(5), minute(6)}));
    }
};

QTEST_APPLESS_MAIN(SlaObservationTest)
#include "observation_test.moc"
