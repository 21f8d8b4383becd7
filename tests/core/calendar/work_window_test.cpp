#include "core/calendar/work_window.h"

#include "core/calendar/fiscal.h"

#include <QTest>

using namespace watari;
using namespace watari::calendar;

namespace {

Instant at(int month, int day, int hour) {
    return fromJst(QDate(2026, month, day), QTime(hour, 0));
}

const WorkCalendar kNights{.windows = {{.from = QTime(19, 0), .to = QTime(7, 0)}}};

}  // namespace

class WorkWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nightsRunPastMidnight() {
        // Noon of the 7th (Tuesday) to noon of the 9th.
        const IntervalSet allowed = allowedTime(kNights, OfficeCalendar(), {at(7, 7, 12), at(7, 9, 12)});
        QCOMPARE(allowed, IntervalSet({{at(7, 7, 19), at(7, 8, 7)}, {at(7, 8, 19), at(7, 9, 7)}}));
    }

    void aNightThatBeganBeforeThePeriodCounts() {
        const IntervalSet allowed = allowedTime(kNights, OfficeCalendar(), {at(7, 8, 0), at(7, 8, 12)});
        QCOMPARE(allowed, IntervalSet({at(7, 8, 0), at(7, 8, 7)}));
    }

    void weekendIsOneWindow() {
        // Friday evening to Monday morning: 3 July is a Friday.
        const IntervalSet allowed =
            allowedTime(usualWorkCalendar(), OfficeCalendar(), {at(7, 3, 12), at(7, 6, 12)});
        QCOMPARE(allowed, IntervalSet({at(7, 3, 19), at(7, 6, 7)}));
    }

    void holidaysAreDaysOff() {
        // Silver week: Friday 18 September 19:00 to Thursday 24 September 07:00.
        const IntervalSet allowed =
            allowedTime(usualWorkCalendar(), OfficeCalendar(), {at(9, 18, 8), at(9, 24, 18)});
        QCOMPARE(allowed, IntervalSet({at(9, 18, 19), at(9, 24, 7)}));
    }

    void windowsMayNameAWeekdayOrWorkingDays() {
        const WorkCalendar work{
            .windows = {{.weekday = Qt::Wednesday, .from = QTime(1, 0), .to = QTime(3, 0)},
                        {.days = DayClass::WorkingDay,
                         .weekday = Qt::Friday,
                         .from = QTime(12, 0),
                         .to = QTime(13, 0)}}};
        const IntervalSet allowed = allowedTime(work, OfficeCalendar(), Month(QDate(2026, 7, 1)).period());
        QCOMPARE(allowed.length().value(), qint64((5 * 2 + 5 * 1) * 3600));
    }

    void blackoutsCloseOnceAndYearly() {
        WorkCalendar work = alwaysOpen();
        work.blackouts = {{{at(7, 10, 9), at(7, 10, 12)}, QStringLiteral("議会")}};
        QCOMPARE(allowedTime(work, OfficeCalendar(), {at(7, 10, 0), at(7, 11, 0)}).length().value(),
                 qint64(21 * 3600));
        work.yearlyBlackouts = {{{12, 28}, {1, 4}, QStringLiteral("年末年始")}};
        const Interval turn{at(12, 1, 0), fromJst(QDate(2027, 2, 1))};
        QCOMPARE(allowedTime(work, OfficeCalendar(), turn),
                 IntervalSet({{at(12, 1, 0), at(12, 28, 0)},
                              {fromJst(QDate(2027, 1, 5)), fromJst(QDate(2027, 2, 1))}}));
    }

    void fiscalYearEndIsClosedByDefault() {
        const auto allowed = [](Interval period) {
            return allowedTime(usualWorkCalendar(), OfficeCalendar(), period);
        };
        QVERIFY(allowed({at(3, 25, 0), at(4, 6, 0)}).isEmpty());
        QVERIFY(allowed({at(3, 24, 23), at(3, 25, 0)}).length() == Seconds(3600));
        QVERIFY(allowed({at(4, 6, 0), at(4, 6, 1)}).length() == Seconds(3600));
    }

    void leapDayBoundsHoldInCommonYears() {
        WorkCalendar work = alwaysOpen();
        work.yearlyBlackouts = {{{2, 20}, {2, 29}, QStringLiteral("x")}};
        QCOMPARE(allowedTime(work, OfficeCalendar(), Month(QDate(2026, 2, 1)).period()).length().value(),
                 qint64(19 * 86'400));
        QCOMPARE(allowedTime(work, OfficeCalendar(), Month(QDate(2028, 2, 1)).period()).length().value(),
                 qint64(19 * 86'400));
    }

    void withoutAWindowNothingIsAllowed() {
        QVERIFY(allowedTime(WorkCalendar{}, OfficeCalendar(), {at(7, 1, 0), at(8, 1, 0)}).isEmpty());
        QVERIFY(allowedTime(alwaysOpen(), OfficeCalendar(), {at(8, 1, 0), at(7, 1, 0)}).isEmpty());
    }

    void refusesImpossibleCalendars() {
        WorkCalendar badTime;
        badTime.windows = {{.from = QTime(), .to = QTime(7, 0)}};
        WorkCalendar badBlackout;
        badBlackout.blackouts = {{{at(7, 2, 0), at(7, 1, 0)}, QStringLiteral("議会")}};
        WorkCalendar badDay;
        badDay.yearlyBlackouts = {{{2, 30}, {3, 1}, QStringLiteral("x")}};
        for (const WorkCalendar& bad : {badTime, badBlackout, badDay})
            QCOMPARE(int(checkWorkCalendar(bad).error().code()), int(ErrorCode::BadInput));
        QVERIFY(checkWorkCalendar(usualWorkCalendar()).has_value());
    }
};

QTEST_APPLESS_MAIN(WorkWindowTest)
#include "work_window_test.moc"
