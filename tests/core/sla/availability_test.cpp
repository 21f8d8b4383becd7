#include "core/sla/availability.h"

#include "core/calendar/fiscal.h"
#include "tests/core/sla/histories.h"

#include <QTest>

using namespace watari;
using namespace watari::sla;

namespace {

ServerAvailability july(const ServerHistory& h, const AgreementTerms& terms = {}) {
    return *availabilityOf(h, month(7), terms);
}

qint64 down(const ServerAvailability& a) {
    return a.judged.figures.downtime.value();
}

}  // namespace

class SlaAvailabilityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Cases that other tools got wrong.
    void stopsAcrossThePeriodsEdgesAreClipped() {  // E1
        const Interval around{hour(30, 22, 6), hour(1, 2)};
        const auto a = july(stoppedAsPlanned(around));
        QCOMPARE(a.judged.figures.planned.value(), qint64(2 * 3600));
        QCOMPARE(percentText(a.judged.judgement.net), QStringLiteral("100.0000"));
        const Interval longer{hour(1, 0, 6), hour(1, 0, 9)};
        QCOMPARE(july(stoppedAsPlanned(longer)).judged.figures.planned.value(), qint64(2'678'400));
    }

    void planApprovedAfterItsStartIsNoPlan() {  // E2, I12
        PlannedStop late = plannedStop(hours(12, 10, 14));
        late.approvedAt = late.startsAt;
        QCOMPARE(down(july(history({outage(hours(12, 10, 14))}, {late}))), qint64(4 * 3600));
        late.approvedAt = late.startsAt - Seconds(1);
        QCOMPARE(down(july(history({outage(hours(12, 10, 14))}, {late}))), qint64(0));
    }

    void downBeforeAndStillDownWithinAPlannedStop() {  // E2
        const Instant asOf = hour(12, 12);
        Outage open = outage(hours(12, 9, 10));
        open.endsAt.reset();
        const auto a = *availabilityOf(history({open}, {plannedStop(hours(12, 10, 14))}),
                                       {month(7).period, asOf}, AgreementTerms{});
        QCOMPARE(down(a), qint64(3600));
        QCOMPARE(a.sets.plannedStops, IntervalSet(hours(12, 10, 12)));
        QCOMPARE(a.sets.noData, IntervalSet({hour(12, 12), month(7).period.to}));
    }

    void downInsideThePlannedStopAndLongAfter() {  // E3, V5
        const auto a = july(history({outage(hours(12, 12, 16))}, {plannedStop(hours(12, 10, 14))}));
        QCOMPARE(a.sets.plannedStops, IntervalSet(hours(12, 12, 14)));
        QCOMPARE(a.sets.downtime, IntervalSet(hours(12, 14, 16)));
        QCOMPARE(a.sets.overrun, IntervalSet(hours(12, 14, 16)));
    }

    void anotherWindowEndsTheOverrun() {
        const auto a = july(history({outage(hours(12, 10, 20))},
                                    {plannedStop(hours(12, 10, 14)), plannedStop(hours(12, 16, 18))}));
        QCOMPARE(a.sets.overrun, IntervalSet({hours(12, 14, 16), hours(12, 18, 20)}));
    }

    void aDayHoldsNoMoreThanADay() {  // E4
        const auto a =
            july(history({outage(hours(5, 0, 24)), outage(hours(5, 6, 24)), outage(hours(5, 0, 12))}));
        QCOMPARE(down(a), qint64(86'400));
    }

    void aServerCountsTheSameAloneAndAmongOthers() {  // E6
        Outage other = outage(hours(7, 0, 9));
        other.serverId = Id<Server>(QStringLiteral("s-2"));
        const auto alone = july(history({outage(hours(6, 0, 1))}));
        QCOMPARE(july(history({other, outage(hours(6, 0, 1))})), alone);
        Outage forAll = other;
        forAll.serverId = {};
        QCOMPARE(down(july(history({forAll}))), qint64(9 * 3600));
    }

    void unmeasuredTimeShortensNothing() {  // E8
        const auto a = july(history({outage(hours(2, 0, 1))}, {}, IntervalSet({hour(1, 0, 6), hour(2, 0)})));
        QCOMPARE(a.judged.figures.inService.value(), qint64(2'678'400));
        QCOMPARE(a.judged.figures.base.value(), qint64(2'678'400));
        QCOMPARE(a.judged.figures.noData.value(), qint64(86'400));
        QCOMPARE(a.judged.judgement.netMeasured, (Ratio{2'678'400 - 86'400 - 3600, 2'678'400 - 86'400}));
    }

    void theLastSecondOfTheMonthIsThere() {  // E9
        const Interval lastSecond{hour(31, 24) - Seconds(1), hour(31, 24)};
        QCOMPARE(down(july(history({outage(lastSecond)}))), qint64(1));
        QCOMPARE(down(*availabilityOf(history({outage(lastSecond)}), month(8), AgreementTerms{})), qint64(0));
    }

    void fewUnmeasuredSecondsDoNotHoldTheVerdict() {
        const auto a = july(history({}, {}, IntervalSet(hours(9, 0, 1))));
        QCOMPARE(enumName(a.judged.judgement.availability), enumName(Verdict::Met));
    }

    void aRunningMonthIsPendingUntilItIsLost() {
        const JudgedPeriod tenDays{month(7).period, hour(11, 0)};
        const auto verdict = [&](const ServerHistory& h) {
            return enumName(availabilityOf(h, tenDays, AgreementTerms{})->judged.judgement.availability);
        };
        QCOMPARE(verdict(history({})), enumName(Verdict::Pending));
        QCOMPARE(verdict(history({outage(hours(3, 0, 5))})), enumName(Verdict::NotMet));
    }

    void layersDecideWhatCounts_data() {
        QTest::addColumn<int>("layer");
        QTest::addColumn<qint64>("downtime");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<qint64>("recorded");
        const qint64 h = 3600;
        QTest::newRow("line") << int(OutageLayer::Line) << qint64(0) << h << qint64(0);
        QTest::newRow("data centre") << int(OutageLayer::DataCentre) << h << qint64(0) << qint64(0);
        QTest::newRow("virtualization") << int(OutageLayer::Virtualization) << h << qint64(0) << qint64(0);
        QTest::newRow("guest") << int(OutageLayer::GuestOs) << qint64(0) << qint64(0) << h;
        QTest::newRow("application") << int(OutageLayer::Application) << qint64(0) << qint64(0) << h;
    }
    void layersDecideWhatCounts() {
        QFETCH(int, layer);
        const auto a = july(history({outage(hours(4, 0, 1), OutageLayer(layer))}));
        QTEST(down(a), "downtime");
        QTEST(a.judged.figures.line.value(), "line");
        QTEST(a.sets.recordedOnly.length().value(), "recorded");
    }

    void grossCountsEveryPlatformStop() {  // I5
        const auto a = july(history({outage(hours(12, 10, 16)), outage(hours(13, 0, 1), OutageLayer::Line)},
                                    {plannedStop(hours(12, 10, 14))}));
        QCOMPARE(a.judged.judgement.gross, (Ratio{2'678'400 - 7 * 3600, 2'678'400}));
    }

    void plannedStopsMayStayInTheBase() {
        AgreementTerms terms;
        terms.plannedStops = PlannedStopTreatment::CountsAsRunning;
        const auto a = july(history({outage(hours(12, 10, 16))}, {plannedStop(hours(12, 10, 14))}), terms);
        QCOMPARE(percentText(a.judged.judgement.net), QStringLiteral("99.7311"));
    }

    void anUnusedWindowCountsOnlyWhenAgreed() {  // I12
        const ServerHistory unused = history({}, {plannedStop(hours(12, 10, 14))});
        QCOMPARE(july(unused).judged.figures.planned.value(), qint64(0));
        AgreementTerms terms;
        terms.plannedStopExtent = PlannedStopExtent::WholeWindow;
        QCOMPARE(july(unused, terms).judged.figures.planned.value(), qint64(4 * 3600));
    }

    void serviceLifeBoundsThePeriod() {  // I2: the last report is that of August 2030
        ServerHistory h = history({});
        const Interval september = calendar::Month(QDate(2030, 9, 1)).period();
        const auto after = *availabilityOf(h, closed(september), AgreementTerms{});
        QCOMPARE(enumName(after.judged.judgement.availability), enumName(Verdict::NotApplicable));
        QCOMPARE(enumName(after.judged.judgement.plannedStops), enumName(Verdict::NotApplicable));
        h.serviceLife.from = hour(31, 0);
        QCOMPARE(july(h).judged.figures.inService.value(), qint64(86'400));
    }

    // Budgets of the requirements' section 6: minutes of downtime, hours of planned stops.
    void budgets_data() {
        QTest::addColumn<Interval>("period");
        QTest::addColumn<qint64>("downtime");
        QTest::addColumn<qint64>("planned");
        const auto row = [](const char* name, Interval period, qint64 downtime, qint64 planned) {
            QTest::newRow(name) << period << downtime << planned;
        };
        const auto monthOf = [](int year, int number) {
            return calendar::Month(QDate(year, number, 1)).period();
        };
        row("28 days", monthOf(2027, 2), 12'096, 48'384 - 1);
        row("29 days", monthOf(2028, 2), 12'528, 50'112 - 1);
        row("30 days", monthOf(2026, 9), 12'960, 51'840 - 1);
        row("31 days", monthOf(2026, 7), 13'392, 53'568 - 1);
        row("fiscal year of 366 days", calendar::FiscalYear(QDate(2027, 4, 1)).period(), 158'112,
            632'448 - 1);
    }
    void budgets() {
        QFETCH(Interval, period);
        const auto a = *availabilityOf(history({}), closed(period), AgreementTerms{});
        QTEST(a.judged.judgement.budget.value(), "downtime");
        QTEST(a.judged.judgement.plannedBudget.value(), "planned");
        QCOMPARE(a.judged.judgement.budgetLeft, a.judged.judgement.budget);
    }

    void budgetLeftGoesBelowZero() {
        const auto a = july(history({outage(hours(10, 6, 12))}));
        QCOMPARE(a.judged.judgement.budgetLeft.value(), qint64(13'392 - 21'600));
        const auto v5 = july(history({outage(hours(12, 10, 16))}, {plannedStop(hours(12, 10, 14))}));
        QCOMPARE(v5.judged.judgement.budgetLeft.value(), qint64(13'320 - 7'200));
    }

    void meanAndGroupOfServers() {  // I13: one of sixteen down for 3.72 hours
        std::vector<ServerAvailability> servers;
        for (int i = 0; i < 16; ++i) {
            ServerHistory h = history({});
            h.serverId = Id<Server>(QStringLiteral("s-%1").arg(i));
            if (i == 1) h.outages = {outage(secondsFrom(hour(3, 0), 13'392))};
            servers.push_back(july(h));
        }
        const Judged mean = meanOfServers(servers, AgreementTerms{});
        QCOMPARE(mean.judgement.net, (Ratio{16 * 2'678'400 - 13'392, 16 * 2'678'400}));
        QCOMPARE(percentText(mean.judgement.net), QStringLiteral("99.9687"));
        const GroupAvailability group = availabilityOfGroup(servers, AgreementTerms{});
        QCOMPARE(percentText(group.judged.judgement.net), QStringLiteral("99.5000"));
        QCOMPARE(group.sets.downtime, servers[1].sets.downtime);
        QCOMPARE(enumName(meanOfServers({}, AgreementTerms{}).judgement.availability),
                 enumName(Verdict::NotApplicable));
    }

    void unmeasuredHereAndDownThereIsDown() {
        ServerHistory quiet = history({}, {}, IntervalSet(hours(6, 0, 4)));
        quiet.serverId = Id<Server>(QStringLiteral("s-2"));
        const std::vector servers{july(history({outage(hours(6, 1, 2))})), july(quiet)};
        const GroupAvailability group = availabilityOfGroup(servers, AgreementTerms{});
        QCOMPARE(group.sets.noData, IntervalSet({hours(6, 0, 1), hours(6, 2, 4)}));
    }

    void everyFigureIsExplained() {
        const auto a = july(history({outage(hours(12, 10, 16))}, {plannedStop(hours(12, 10, 14))}));
        QStringList text;
        for (const Explanation& e : a.judged.explanation)
            text << e.clause + QStringLiteral(" | ") + e.quantity + QStringLiteral(" | ") + e.formula;
        const QStringList expected{
            QStringLiteral("12-1 | Time in service, T | 2,678,400 s"),
            QStringLiteral("12-1 | Planned stops, P | 14,400 s"),
            QStringLiteral("12-1 | Stops by line faults, L | 0 s"),
            QStringLiteral("12-1 | Service time, S | T − (P ∪ L) = 2,678,400 − 14,400 = 2,664,000 s"),
            QStringLiteral("12-1 | Downtime, D | 7,200 s"),
            QStringLiteral("12-1 | Not measured, U | 0 s"),
            QStringLiteral("12-1 | Availability | (S − D) / S = 2,656,800 / 2,664,000 = 99.7297 %"),
            QStringLiteral("6-3(9) | Availability without exclusions | (T − (P ∪ L ∪ D)) / T = "
                           "2,656,800 / 2,678,400 = 99.1935 %"),
            QStringLiteral("12-1 | Share of planned stops | P / T = 14,400 / 2,678,400 = 0.5376 %"),
            QStringLiteral("12-1 | Verdict on availability | Met: 1000 × 2,656,800 = 2,656,800,000 ≥ "
                           "995 × 2,664,000 = 2,650,680,000"),
            QStringLiteral("12-1 | Verdict on planned stops | Met: 1000 × 14,400 = 14,400,000 < "
                           "20 × 2,678,400 = 53,568,000"),
            QStringLiteral("12-1 | Downtime still allowed | ⌊S × 5 / 1000⌋ − D = 13,320 − 7,200 = 6,120 s"),
            QStringLiteral("12-1 | Planned stop still allowed | ⌊(T × 20 − 1) / 1000⌋ − P = "
                           "53,567 − 14,400 = 39,167 s"),
        };
        QCOMPARE(text, expected);
    }

    void unmeasuredTimeIsExplained() {
        const auto a = july(history({}, {}, IntervalSet(hours(9, 0, 10))));
        QCOMPARE(a.judged.explanation.size(), size_t(16));
    }

    void refusesImpossibleTimes_data() {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 5; ++i) QTest::newRow(qPrintable(QString::number(i))) << i;
    }
    void refusesImpossibleTimes() {
        QFETCH(int, which);
        AgreementTerms noTerms;
        noTerms.availabilityAtLeast = Permille(1001);
        const JudgedPeriod backward{{hour(2, 0), hour(1, 0)}, hour(3, 0)};
        const JudgedPeriod empty{{hour(2, 0), hour(2, 0)}, hour(3, 0)};
        const std::vector<Result<ServerAvailability>> refused{
            availabilityOf(history({}), backward, {}),
            availabilityOf(history({}), empty, {}),
            availabilityOf(history({outage(hours(3, 2, 1))}), month(7), {}),
            availabilityOf(history({}, {plannedStop(hours(3, 1, 1))}), month(7), {}),
            availabilityOf(history({}), month(7), noTerms),
        };
        const auto& result = refused[size_t(which)];
        QVERIFY(!result.has_value());
        QCOMPARE(int(result.error().code()), int(ErrorCode::BadInput));
        QVERIFY(!result.error().remedy().isEmpty());
    }
};

QTEST_APPLESS_MAIN(SlaAvailabilityTest)
#include "availability_test.moc"
