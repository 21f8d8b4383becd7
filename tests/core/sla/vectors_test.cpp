// The vectors V1 to V14 of the availability definition.
#include "core/calendar/fiscal.h"
#include "core/sla/availability.h"
#include "tests/core/sla/histories.h"

#include <QTest>

using namespace watari;
using namespace watari::sla;

namespace {

constexpr qint64 kJuly = 2'678'400;

struct Vector {
    const char* name;
    ServerHistory history;
    JudgedPeriod period;
    qint64 p, l, s, d, u;
    const char* optimistic;
    const char* pessimistic;
    const char* planned;
    Verdict availability;
    Verdict plannedStops;
};

JudgedPeriod quarter() {
    return closed(calendar::FiscalQuarter(QDate(2026, 7, 1)).period());
}

std::vector<Vector> vectors() {
    const Interval july = month(7).period;
    const Interval acrossMonths{hour(31, 22), hour(1, 4, 8)};
    const auto met = Verdict::Met;
    const auto notMet = Verdict::NotMet;
    const auto pending = Verdict::Pending;
    return {
        {"V1 nothing", history({}), month(7), 0, 0, kJuly, 0, 0, "100.0000", "100.0000", "0.0000", met, met},
        {"V2 at the limit", history({outage(secondsFrom(hour(3, 0), 13'392))}), month(7), 0, 0, kJuly, 13'392,
         0, "99.5000", "99.5000", "0.0000", met, met},
        {"V3 one second more", history({outage(secondsFrom(hour(3, 0), 13'393))}), month(7), 0, 0, kJuly,
         13'393, 0, "99.4999", "99.4999", "0.0000", notMet, met},
        {"V4 six hours", history({outage(hours(10, 6, 12))}), month(7), 0, 0, kJuly, 21'600, 0, "99.1935",
         "99.1935", "0.0000", notMet, met},
        {"V5 overrun", history({outage(hours(12, 10, 16))}, {plannedStop(hours(12, 10, 14))}), month(7),
         14'400, 0, 2'664'000, 7'200, 0, "99.7297", "99.7297", "0.5376", met, met},
        {"V6 overlapping windows",
         history({outage(hours(12, 8, 14))}, {plannedStop(hours(12, 8, 12)), plannedStop(hours(12, 10, 14))}),
         month(7), 21'600, 0, 2'656'800, 0, 0, "100.0000", "100.0000", "0.8064", met, met},
        {"V7 planned, line, down",
         history({outage(hours(20, 1, 5)), outage(hours(20, 1, 4), OutageLayer::Line)},
                 {plannedStop(hours(20, 1, 2))}),
         month(7), 3'600, 10'800, 2'667'600, 3'600, 0, "99.8650", "99.8650", "0.1344", met, met},
        {"V8 overlapping incidents", history({outage(hours(8, 1, 3)), outage(hours(8, 2, 4))}), month(7), 0,
         0, kJuly, 10'800, 0, "99.5967", "99.5967", "0.0000", met, met},
        {"V9 no data", history({}, {}, IntervalSet(hours(9, 0, 10))), month(7), 0, 0, kJuly, 0, 36'000,
         "100.0000", "98.6559", "0.0000", pending, met},
        {"V10 outage within no data", history({outage(hours(9, 3, 4))}, {}, IntervalSet(hours(9, 0, 10))),
         month(7), 0, 0, kJuly, 3'600, 32'400, "99.8655", "98.6559", "0.0000", pending, met},
        {"V11 planned at the limit", stoppedAsPlanned(secondsFrom(hour(18, 0), 53'568)), month(7), 53'568, 0,
         2'624'832, 0, 0, "100.0000", "100.0000", "2.0000", met, notMet},
        {"V12a month end, July", history({outage(acrossMonths)}), month(7), 0, 0, kJuly, 7'200, 0, "99.7311",
         "99.7311", "0.0000", met, met},
        {"V12b month end, August", history({outage(acrossMonths)}), month(8), 0, 0, kJuly, 14'400, 0,
         "99.4623", "99.4623", "0.0000", notMet, met},
        {"V13 whole month planned", stoppedAsPlanned(july), month(7), kJuly, 0, 0, 0, 0, "—", "—", "100.0000",
         Verdict::NotApplicable, notMet},
        {"V14 quarter with V4", history({outage(hours(10, 6, 12))}), quarter(), 0, 0, 7'948'800, 21'600, 0,
         "99.7282", "99.7282", "0.0000", met, met},
    };
}

}  // namespace

class SlaVectorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheVector_data() {
        QTest::addColumn<int>("index");
        const auto all = vectors();
        for (size_t i = 0; i < all.size(); ++i) QTest::newRow(all[i].name) << int(i);
    }
    void agreesWithTheVector() {
        QFETCH(int, index);
        const Vector v = vectors()[size_t(index)];
        const auto result = availabilityOf(v.history, v.period, AgreementTerms{});
        QVERIFY(result.has_value());
        const Figures& f = result->judged.figures;
        QCOMPARE(f.inService, v.period.period.length());
        QCOMPARE(f.planned.value(), v.p);
        QCOMPARE(f.line.value(), v.l);
        QCOMPARE(f.base.value(), v.s);
        QCOMPARE(f.downtime.value(), v.d);
        QCOMPARE(f.noData.value(), v.u);
        const Judgement& j = result->judged.judgement;
        QCOMPARE(percentText(j.net), QString::fromUtf8(v.optimistic));
        QCOMPARE(percentText(j.netPessimistic), QString::fromUtf8(v.pessimistic));
        QCOMPARE(percentText(j.plannedShare), QString::fromUtf8(v.planned));
        QCOMPARE(enumName(j.availability), enumName(v.availability));
        QCOMPARE(enumName(j.plannedStops), enumName(v.plannedStops));
    }
};

QTEST_APPLESS_MAIN(SlaVectorsTest)
#include "vectors_test.moc"
