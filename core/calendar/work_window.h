// When work on the systems is allowed (作業時間帯) and when it is not (作業禁止期間), as values that a plan
// carries, and the resulting spans of time.
#pragma once

#include "core/base/fields.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/calendar/interval_set.h"
#include "core/calendar/office_calendar.h"

#include <QString>
#include <QTime>

#include <array>
#include <optional>
#include <vector>

namespace watari::calendar {

enum class DayClass { EveryDay, WorkingDay, DayOff };
constexpr auto enumNames(DayClass) {
    return std::array{EnumName<DayClass>{DayClass::EveryDay, "every_day"},
                      EnumName<DayClass>{DayClass::WorkingDay, "working_day"},
                      EnumName<DayClass>{DayClass::DayOff, "day_off"}};
}

// Opens on each day of the class at `from`; closes at `to`, the next day when `to` is not later than `from`.
// Equal times mean 24 hours.
struct WorkWindow {
    DayClass days = DayClass::EveryDay;
    std::optional<Qt::DayOfWeek> weekday = std::nullopt;  // none: whatever the weekday
    QTime from = QTime(0, 0);
    QTime to = QTime(0, 0);
    bool operator==(const WorkWindow&) const = default;
};

// No work, once.
struct Blackout {
    Interval period;
    QString reason;
    bool operator==(const Blackout&) const = default;
};

struct MonthDay {
    int month = 1;
    int day = 1;
    auto operator<=>(const MonthDay&) const = default;
};

// No work, every year, both days included: fiscal-year end, or across New Year when `last` is before `first`.
struct YearlyBlackout {
    MonthDay first;
    MonthDay last;
    QString reason;
    bool operator==(const YearlyBlackout&) const = default;
};

// Without a window no work is ever allowed.
struct WorkCalendar {
    std::vector<WorkWindow> windows = {};
    std::vector<Blackout> blackouts = {};
    std::vector<YearlyBlackout> yearlyBlackouts = {};
    bool operator==(const WorkCalendar&) const = default;
};

// Nights 19:00 to 07:00 and whole days off; no work around the fiscal year's end (25 March to 5 April).
[[nodiscard]] WorkCalendar usualWorkCalendar();

// All hours, no blackout.
[[nodiscard]] WorkCalendar alwaysOpen();

// Errors: BadInput for an invalid time, a month and day that no year has, an empty blackout.
[[nodiscard]] Result<void> checkWorkCalendar(const WorkCalendar& work);

// The time within the period when work is allowed. A night that began before the period counts.
[[nodiscard]] IntervalSet allowedTime(const WorkCalendar& work, const OfficeCalendar& office,
                                      Interval period);

}  // namespace watari::calendar
