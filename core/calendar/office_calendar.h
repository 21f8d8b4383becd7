// The working days and hours of Gunma's offices (10-2⑷, 10-2⑸): closed on Saturdays, Sundays, national
// holidays and from 29 December to 3 January; open 8:30 to 17:15. Single days are closed or opened by the
// override table. 県民の日 (28 October) is a holiday of schools only.
#pragma once

#include "core/base/fields.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/calendar/date_range.h"
#include "core/calendar/interval_set.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace watari::calendar {

enum class DayOverrideKind { Closed, Open };
constexpr auto enumNames(DayOverrideKind) {
    return std::array{EnumName<DayOverrideKind>{DayOverrideKind::Closed, "closed"},
                      EnumName<DayOverrideKind>{DayOverrideKind::Open, "open"}};
}

// One day that differs from the rules, and on whose word.
struct DayOverride {
    QDate date;
    DayOverrideKind kind = DayOverrideKind::Closed;
    QString reason;
    QString source;
    bool operator==(const DayOverride&) const = default;
};
constexpr auto fieldsOf(const DayOverride*) {
    return std::make_tuple(field("date", &DayOverride::date), field("kind", &DayOverride::kind),
                           field("reason", &DayOverride::reason), field("source", &DayOverride::source));
}

struct OfficeHours {
    QTime from = QTime(8, 30);
    QTime to = QTime(17, 15);
    bool operator==(const OfficeHours&) const = default;
};

enum class DayOffCause { Weekend, NationalHoliday, YearEnd, Override };

struct DayOff {
    QDate date;
    DayOffCause cause = DayOffCause::Weekend;
    QString name;  // the holiday's name or the override's reason; empty for weekend and year end
    bool operator==(const DayOff&) const = default;
};

// An invalid date is no working day, and counting from one yields an invalid date.
class OfficeCalendar {
public:
    OfficeCalendar() = default;
    // Errors: BadInput for a date without reason or source, a date given twice, hours that end before they
    // begin.
    [[nodiscard]] static Result<OfficeCalendar> make(const std::vector<DayOverride>& overrides,
                                                     OfficeHours hours = {});

    // Why the office is closed that day; none on a working day.
    [[nodiscard]] std::optional<DayOff> dayOff(QDate day) const;
    [[nodiscard]] bool isWorkingDay(QDate day) const;
    [[nodiscard]] WorkingDays workingDays(DateRange days) const;

    // The n-th working day after (before) a day; the day itself is not counted and may be a day off.
    [[nodiscard]] QDate after(QDate day, WorkingDays count) const;
    [[nodiscard]] QDate before(QDate day, WorkingDays count) const;
    // The day itself when it is a working day, otherwise the last one before it: where to warn of a deadline
    // that falls on a day off. A deadline of the contract itself does not move.
    [[nodiscard]] QDate lastWorkingDayUpTo(QDate day) const;

    [[nodiscard]] OfficeHours hours() const { return m_hours; }
    // Empty on a day off.
    [[nodiscard]] Interval workingTime(QDate day) const;
    [[nodiscard]] IntervalSet workingTime(Interval period) const;

private:
    enum class Direction { Back = -1, Forward = 1 };
    [[nodiscard]] QDate step(QDate day, WorkingDays count, Direction direction) const;

    std::map<QDate, DayOverride> m_overrides;
    OfficeHours m_hours;
};

}  // namespace watari::calendar
