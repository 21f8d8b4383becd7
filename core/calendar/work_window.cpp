#include "core/calendar/work_window.h"

#include "core/calendar/date_range.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <utility>

namespace watari::calendar {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

constexpr int kLeapYear = 2028;

bool opensOn(const WorkWindow& window, const OfficeCalendar& office, QDate day) {
    if (window.weekday && day.dayOfWeek() != *window.weekday) return false;
    switch (window.days) {
        case DayClass::EveryDay:
            return true;
        case DayClass::WorkingDay:
            return office.isWorkingDay(day);
        case DayClass::DayOff:
            return !office.isWorkingDay(day);
    }
    return false;
}

Interval opening(const WorkWindow& window, QDate day) {
    const QDate closingDay = window.to <= window.from ? day.addDays(1) : day;
    return {fromJst(day, window.from), fromJst(closingDay, window.to)};
}

// 29 February means 1 March in a common year when it begins a span, and the whole of February when it ends
// one: both follow from counting days from the first of the month.
DateRange inYear(const YearlyBlackout& yearly, int year) {
    const int lastYear = yearly.last < yearly.first ? year + 1 : year;
    const QDate lastMonth(lastYear, yearly.last.month, 1);
    const QDate last = lastMonth.addDays(std::min(yearly.last.day, lastMonth.daysInMonth()) - 1);
    return {QDate(year, yearly.first.month, 1).addDays(yearly.first.day - 1), last.addDays(1)};
}

IntervalSet openTime(const WorkCalendar& work, const OfficeCalendar& office, Interval period) {
    std::vector<Interval> open;
    const QDate last = jstDate(period.to);
    for (QDate day = jstDate(period.from).addDays(-1); day <= last; day = day.addDays(1))
        for (const WorkWindow& window : work.windows)
            if (opensOn(window, office, day)) open.push_back(opening(window, day));
    return IntervalSet(std::move(open));
}

IntervalSet closedTime(const WorkCalendar& work, Interval period) {
    std::vector<Interval> closed;
    for (const Blackout& blackout : work.blackouts) closed.push_back(blackout.period);
    for (int year = jstDate(period.from).year() - 1; year <= jstDate(period.to).year(); ++year)
        for (const YearlyBlackout& yearly : work.yearlyBlackouts)
            closed.push_back(toInterval(inYear(yearly, year)));
    return IntervalSet(std::move(closed));
}

bool exists(MonthDay d) {
    return QDate::isValid(kLeapYear, d.month, d.day);
}

}  // namespace

WorkCalendar usualWorkCalendar() {
    return {.windows = {{.days = DayClass::EveryDay, .from = QTime(19, 0), .to = QTime(7, 0)},
                        {.days = DayClass::DayOff, .from = QTime(0, 0), .to = QTime(0, 0)}},
            .yearlyBlackouts = {{{3, 25}, {4, 5}, Tr::tr("End of the fiscal year")}}};
}

WorkCalendar alwaysOpen() {
    return {.windows = {WorkWindow{}}};
}

Result<void> checkWorkCalendar(const WorkCalendar& work) {
    for (const WorkWindow& window : work.windows)
        if (!window.from.isValid() || !window.to.isValid())
            return Error(ErrorCode::BadInput, Tr::tr("A working window has no valid time."))
                .withRemedy(Tr::tr("Write times from 0:00 to 23:59."));
    for (const Blackout& blackout : work.blackouts)
        if (blackout.period.isEmpty())
            return Error(ErrorCode::BadInput, Tr::tr("The blackout ends before it begins."))
                .at(blackout.reason)
                .withRemedy(Tr::tr("Give an end after %1.").arg(toJstText(blackout.period.from)));
    for (const YearlyBlackout& yearly : work.yearlyBlackouts)
        if (!exists(yearly.first) || !exists(yearly.last))
            return Error(ErrorCode::BadInput, Tr::tr("The yearly blackout names a day that no year has."))
                .at(yearly.reason)
                .withRemedy(Tr::tr("Write month and day as they stand in a calendar."));
    return Ok();
}

IntervalSet allowedTime(const WorkCalendar& work, const OfficeCalendar& office, Interval period) {
    if (period.isEmpty()) return {};
    return (openTime(work, office, period) - closedTime(work, period)).clippedTo(period);
}

}  // namespace watari::calendar
