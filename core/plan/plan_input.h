// What a plan of waves is made from.
#pragma once

#include "core/base/result.h"
#include "core/calendar/date_range.h"
#include "core/calendar/office_calendar.h"
#include "core/calendar/work_window.h"
#include "core/domain/plan.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace watari::plan {

struct PlanServer {
    Id<Server> id;
    Id<System> systemId;  // null: moves alone
    QString name;
    std::optional<Bytes> volume;  // bytes that must cross the line; none: nobody knows
    QStringList blockedBy =
        {};  // critical findings, one sentence each; it is not planned while there are any
};

// What a dependency asks of the cutovers of two servers. One that binds to nothing is only told.
enum class Binding {
    None,      // nobody gave it an order
    OneWave,   // both in one cutover
    BothWays,  // likewise, because their systems speak with each other in both directions
    Order      // `first` is cut over before `second`, or together with it; one wave may hold both
};

struct Dependency {
    Id<Server> first;   // None: the client
    Id<Server> second;  // None: the server
    Binding binding = Binding::None;
    QString cause;  // the ports it was seen on: "443/tcp, 8443/tcp"
    bool operator==(const Dependency&) const = default;
};

// Work begins when the offices close on the planning date. Copies run in the night window of the settings on
// every day. Cutovers keep to the same nights (outside office hours when copies run round the clock) and to
// whole days off, and never touch working time. In a blackout neither happens.
struct PlanInput {
    QList<PlanServer> servers;
    QList<Dependency> dependencies = {};  // of servers not in the list: without effect
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
