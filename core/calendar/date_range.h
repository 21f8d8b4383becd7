// Spans and counts of calendar days, as Japan counts them.
#pragma once

#include "core/base/instant.h"
#include "core/base/quantity.h"

#include <QDate>

namespace watari::calendar {

using CalendarDays = Quantity<struct CalendarDaysTag>;
using WorkingDays = Quantity<struct WorkingDaysTag>;

// Days [from, to): `to` is the first day after the span.
struct DateRange {
    QDate from;
    QDate to;
    [[nodiscard]] CalendarDays length() const {
        return CalendarDays(from < to ? from.daysTo(to) : qint64{0});
    }
    [[nodiscard]] bool contains(QDate day) const { return from <= day && day < to; }
    bool operator==(const DateRange&) const = default;
};

// "n days after a day": the day itself is not counted (civil code, article 140).
[[nodiscard]] inline QDate after(QDate day, CalendarDays count) {
    return day.addDays(count.value());
}

// Midnight to midnight in Japan.
[[nodiscard]] inline Interval toInterval(DateRange days) {
    return {fromJst(days.from), fromJst(days.to)};
}

// A deadline on a day is met until this moment, the midnight that ends it.
[[nodiscard]] inline Instant endOfDay(QDate day) {
    return fromJst(day.addDays(1));
}

}  // namespace watari::calendar
