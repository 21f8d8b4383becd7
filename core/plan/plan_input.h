// What a plan of waves is made from.
#pragma once

#include "core/base/result.h"
#include "core/calendar/date_range.h"
#include "core/calendar/office_calendar.h"
#include "core/calendar/work_window.h"
#include "core/domain/plan.h"

#include <QList>

#include <optional>
#include <vector>

namespace watari::plan {

struct PlanServer {
    Id<Server> id;
    Id<System> systemId;  // null: moves alone
    QString name;
    std::optional<Bytes> volume;  // bytes that must cross the line; none: nobody knows
};

// `before` moves in the same wave as `after` or in an earlier one.
struct Dependency {
    Id<System> before;
    Id<System> after;
};

// Work begins when the offices close on the planning date. Copies run in the night window of the settings on
// every day. Cutovers keep to the same nights (outside office hours when copies run round the clock) and to
// whole days off, and never touch working time. In a blackout neither happens.
struct PlanInput {
    QList<PlanServer> servers;
    QList<Dependency> dependencies;
    PlanSettings settings;
    QList<Blackout> blackouts;
    std::vector<calendar::YearlyBlackout> yearlyBlackouts = {};
    calendar::OfficeCalendar office = {};
    calendar::CalendarDays softMargin{30};  // 3-8 against 3-6: 2026-06-30 is tolerated after 2026-05-31
};

// No transfer fills a line to the last bit: protocols take their share of it.
inline constexpr Permille kMostLineShare{950};

// Errors: BadInput naming the setting; every check that planWaves relies on.
[[nodiscard]] Result<void> checkInput(const PlanInput& input);

// Payload per second of the line's share, at most kMostLineShare of the line.
[[nodiscard]] Bytes bytesPerSecond(const PlanSettings& settings);
// Rounded up.
[[nodiscard]] Seconds lineTime(Bytes volume, const PlanSettings& settings);

}  // namespace watari::plan
