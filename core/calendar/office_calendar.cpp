#include "core/calendar/office_calendar.h"

#include "core/calendar/holidays.h"

#include <QCoreApplication>

#include <utility>

namespace watari::calendar {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

bool isWeekend(QDate day) {
    return day.dayOfWeek() == Qt::Saturday || day.dayOfWeek() == Qt::Sunday;
}

bool isYearEnd(QDate day) {
    return (day.month() == 12 && day.day() >= 29) || (day.month() == 1 && day.day() <= 3);
}

Result<void> checkOverride(const DayOverride& o) {
    if (!o.date.isValid())
        return Error(ErrorCode::BadInput, Tr::tr("A calendar exception has no valid date."));
    if (o.reason.trimmed().isEmpty() || o.source.trimmed().isEmpty())
        return Error(ErrorCode::BadInput, Tr::tr("The calendar exception lacks a reason or a source."))
            .at(o.date.toString(Qt::ISODate))
            .withRemedy(Tr::tr("Write why the day differs and which notice says so."));
    return Ok();
}

}  // namespace

Result<OfficeCalendar> OfficeCalendar::make(const std::vector<DayOverride>& overrides, OfficeHours hours) {
    if (!hours.from.isValid() || !hours.to.isValid() || hours.to <= hours.from)
        return Error(ErrorCode::BadInput, Tr::tr("Office hours from %1 to %2 are not possible.")
                                              .arg(hours.from.toString(QStringLiteral("H:mm")),
                                                   hours.to.toString(QStringLiteral("H:mm"))))
            .withRemedy(Tr::tr("The end must come after the beginning on the same day."));
    OfficeCalendar calendar;
    calendar.m_hours = hours;
    for (const DayOverride& o : overrides) {
        CHECK(checkOverride(o));
        if (!calendar.m_overrides.emplace(o.date, o).second)
            return Error(ErrorCode::BadInput, Tr::tr("The calendar names the same exception day twice."))
                .at(o.date.toString(Qt::ISODate))
                .withRemedy(Tr::tr("Keep one line for the day."));
    }
    return calendar;
}

std::optional<DayOff> OfficeCalendar::dayOff(QDate day) const {
    if (const auto found = m_overrides.find(day); found != m_overrides.end()) {
        const DayOverride& o = found->second;
        if (o.kind == DayOverrideKind::Open) return std::nullopt;
        return DayOff{day, DayOffCause::Override, o.reason};
    }
    if (const auto holiday = holidayOn(day)) return DayOff{day, DayOffCause::NationalHoliday, holiday->name};
    if (isYearEnd(day)) return DayOff{day, DayOffCause::YearEnd, {}};
    if (isWeekend(day)) return DayOff{day, DayOffCause::Weekend, {}};
    return std::nullopt;
}

bool OfficeCalendar::isWorkingDay(QDate day) const {
    return day.isValid() && !dayOff(day);
}

WorkingDays OfficeCalendar::workingDays(DateRange days) const {
    qint64 count = 0;
    for (QDate day = days.from; day < days.to; day = day.addDays(1))
        if (isWorkingDay(day)) ++count;
    return WorkingDays(count);
}

QDate OfficeCalendar::step(QDate day, WorkingDays count, Direction direction) const {
    for (qint64 left = count.value(); left > 0 && day.isValid();) {
        day = day.addDays(static_cast<qint64>(direction));
        if (isWorkingDay(day)) --left;
    }
    return day;
}

QDate OfficeCalendar::after(QDate day, WorkingDays count) const {
    return step(day, count, Direction::Forward);
}

QDate OfficeCalendar::before(QDate day, WorkingDays count) const {
    return step(day, count, Direction::Back);
}

QDate OfficeCalendar::lastWorkingDayUpTo(QDate day) const {
    return isWorkingDay(day) ? day : before(day, WorkingDays(1));
}

Interval OfficeCalendar::workingTime(QDate day) const {
    if (!isWorkingDay(day)) return {};
    return {fromJst(day, m_hours.from), fromJst(day, m_hours.to)};
}

IntervalSet OfficeCalendar::workingTime(Interval period) const {
    std::vector<Interval> times;
    if (period.isEmpty()) return {};
    const QDate last = jstDate(period.to);
    for (QDate day = jstDate(period.from); day <= last; day = day.addDays(1))
        times.push_back(workingTime(day));
    return IntervalSet(std::move(times)).clippedTo(period);
}

}  // namespace watari::calendar
