#include "core/calendar/office_calendar.h"

#include "core/calendar/fiscal.h"

#include <QTest>

using namespace watari;
using namespace watari::calendar;

namespace {

DayOverride exception(QDate date, DayOverrideKind kind) {
    return {date, kind, QStringLiteral("設備点検"), QStringLiteral("通知第1号")};
}

}  // namespace

class OfficeCalendarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWorkingDays_data() {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<int>("days");
        const auto month = [](QDate first, int days) {
            const DateRange range = Month(first).days();
            QTest::newRow(qPrintable(Month(first).text())) << range.from << range.to << days;
        };
        month(QDate(2026, 7, 1), 22);
        month(QDate(2026, 8, 1), 20);
        month(QDate(2026, 9, 1), 19);
        month(QDate(2026, 10, 1), 21);
        month(QDate(2026, 11, 1), 19);
        month(QDate(2026, 12, 1), 20);
        month(QDate(2027, 1, 1), 19);
        month(QDate(2027, 2, 1), 18);
        month(QDate(2027, 3, 1), 22);
        const auto fiscal = [](int year, int days) {
            const DateRange range = FiscalYear(QDate(year, 4, 1)).days();
            QTest::newRow(qPrintable(QStringLiteral("FY%1").arg(year))) << range.from << range.to << days;
        };
        fiscal(2025, 242);
        fiscal(2026, 241);
        fiscal(2027, 243);
        fiscal(2028, 242);
        fiscal(2029, 245);
        fiscal(2030, 243);
        QTest::newRow("operation period") << QDate(2026, 7, 1) << QDate(2030, 9, 1) << 1015;
        QTest::newRow("backward range") << QDate(2026, 7, 2) << QDate(2026, 7, 1) << 0;
    }
    void countsWorkingDays() {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(int, days);
        QCOMPARE(OfficeCalendar().workingDays({from, to}).value(), qint64(days));
    }

    void operationPeriodHas1523Days() {
        QCOMPARE((DateRange{QDate(2026, 7, 1), QDate(2030, 9, 1)}).length().value(), qint64(1523));
    }

    // 5-3⑺: minutes within 3 working days, the day of the meeting not counted.
    void minutesAreDueOnTheThirdWorkingDay_data() {
        QTest::addColumn<QDate>("meeting");
        QTest::addColumn<QDate>("due");
        QTest::newRow("plain") << QDate(2026, 7, 15) << QDate(2026, 7, 21);
        QTest::newRow("five days off") << QDate(2026, 9, 18) << QDate(2026, 9, 28);
        QTest::newRow("year end Friday") << QDate(2026, 12, 25) << QDate(2027, 1, 5);
        QTest::newRow("last working day") << QDate(2026, 12, 28) << QDate(2027, 1, 6);
        QTest::newRow("golden week") << QDate(2026, 4, 28) << QDate(2026, 5, 7);
        QTest::newRow("substitute") << QDate(2027, 3, 19) << QDate(2027, 3, 25);
        QTest::newRow("year end Thursday") << QDate(2028, 12, 28) << QDate(2029, 1, 9);
    }
    void minutesAreDueOnTheThirdWorkingDay() {
        QFETCH(QDate, meeting);
        QTEST(OfficeCalendar().after(meeting, WorkingDays(3)), "due");
    }

    void countsBackwardAndFromDaysOff() {
        const OfficeCalendar office;
        QCOMPARE(office.before(QDate(2026, 9, 24), WorkingDays(1)), QDate(2026, 9, 18));
        QCOMPARE(office.after(QDate(2026, 9, 19), WorkingDays(1)), QDate(2026, 9, 24));
        QCOMPARE(office.after(QDate(2026, 7, 15), WorkingDays(0)), QDate(2026, 7, 15));
        // 5-1⑴: two weeks after the contract; 3-6: 2026-05-31 is a Sunday.
        QCOMPARE(calendar::after(QDate(2025, 10, 1), CalendarDays(14)), QDate(2025, 10, 15));
        QCOMPARE(office.lastWorkingDayUpTo(QDate(2026, 5, 31)), QDate(2026, 5, 29));
        QCOMPARE(office.lastWorkingDayUpTo(QDate(2026, 5, 29)), QDate(2026, 5, 29));
        QCOMPARE(endOfDay(QDate(2026, 5, 31)), fromJst(QDate(2026, 6, 1)));
    }

    void invalidDatesEndNothing() {
        QVERIFY(!OfficeCalendar().isWorkingDay(QDate()));
        QVERIFY(!OfficeCalendar().after(QDate(), WorkingDays(3)).isValid());
    }

    void tellsWhyTheOfficeIsClosed_data() {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("cause");
        QTest::newRow("Saturday") << QDate(2026, 7, 4) << int(DayOffCause::Weekend);
        QTest::newRow("Sunday") << QDate(2026, 7, 5) << int(DayOffCause::Weekend);
        QTest::newRow("holiday") << QDate(2026, 7, 20) << int(DayOffCause::NationalHoliday);
        QTest::newRow("29 December") << QDate(2026, 12, 29) << int(DayOffCause::YearEnd);
        QTest::newRow("31 December") << QDate(2026, 12, 31) << int(DayOffCause::YearEnd);
        QTest::newRow("New Year's day") << QDate(2027, 1, 1) << int(DayOffCause::NationalHoliday);
        QTest::newRow("3 January") << QDate(2028, 1, 3) << int(DayOffCause::YearEnd);
        QTest::newRow("28 December is open") << QDate(2026, 12, 28) << -1;
        QTest::newRow("4 January is open") << QDate(2027, 1, 4) << -1;
        QTest::newRow("citizens' day is open") << QDate(2026, 10, 28) << -1;
    }
    void tellsWhyTheOfficeIsClosed() {
        QFETCH(QDate, day);
        const auto off = OfficeCalendar().dayOff(day);
        QTEST(off ? int(off->cause) : -1, "cause");
    }

    void overridesWin() {
        const auto office = OfficeCalendar::make({exception(QDate(2026, 7, 15), DayOverrideKind::Closed),
                                                  exception(QDate(2026, 7, 20), DayOverrideKind::Open)});
        QVERIFY(office.has_value());
        QCOMPARE(office->dayOff(QDate(2026, 7, 15))->name, QStringLiteral("設備点検"));
        QVERIFY(office->isWorkingDay(QDate(2026, 7, 20)));
        QCOMPARE(office->after(QDate(2026, 7, 14), WorkingDays(3)), QDate(2026, 7, 20));
    }

    void refusesBadSettings_data() {
        QTest::addColumn<int>("which");
        QTest::newRow("no reason") << 0;
        QTest::newRow("no date") << 1;
        QTest::newRow("twice") << 2;
        QTest::newRow("hours backward") << 3;
    }
    void refusesBadSettings() {
        QFETCH(int, which);
        const QDate day(2026, 7, 15);
        const DayOverride good = exception(day, DayOverrideKind::Closed);
        const std::vector<Result<OfficeCalendar>> refused{
            OfficeCalendar::make({{day, DayOverrideKind::Closed, QStringLiteral(" "), QStringLiteral("x")}}),
            OfficeCalendar::make({exception(QDate(), DayOverrideKind::Closed)}),
            OfficeCalendar::make({good, good}),
            OfficeCalendar::make({}, {QTime(17, 15), QTime(8, 30)}),
        };
        const auto& result = refused[size_t(which)];
        QVERIFY(!result.has_value());
        QCOMPARE(int(result.error().code()), int(ErrorCode::BadInput));
        QVERIFY(!result.error().message().isEmpty());
    }

    void workingTimeIs525Minutes() {
        const OfficeCalendar office;
        const Interval day = office.workingTime(QDate(2026, 7, 1));
        QCOMPARE(toRfc3339(day.from), QStringLiteral("2026-07-01T08:30:00+09:00"));
        QCOMPARE(toRfc3339(day.to), QStringLiteral("2026-07-01T17:15:00+09:00"));
        QCOMPARE(day.length().value(), qint64(525 * 60));
        QVERIFY(office.workingTime(QDate(2026, 7, 4)).isEmpty());
        QCOMPARE(office.workingTime(Month(QDate(2026, 7, 1)).period()).length().value(),
                 qint64(22 * 525 * 60));
        const Interval noonToNoon{fromJst(QDate(2026, 7, 1), QTime(12, 0)),
                                  fromJst(QDate(2026, 7, 2), QTime(12, 0))};
        QCOMPARE(office.workingTime(noonToNoon).length().value(), qint64(525 * 60));
        QVERIFY(office.workingTime(Interval{}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(OfficeCalendarTest)
#include "office_calendar_test.moc"
