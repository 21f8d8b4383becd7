#include "core/plan/work_time.h"

#include "core/calendar/interval_set.h"

#include <QTime>

#include <algorithm>

namespace watari::plan {

namespace {

QTime timeOfDay(Seconds sinceMidnight) {
    return QTime::fromMSecsSinceStartOfDay(int(sinceMidnight.value() * 1000));
}

bool roundTheClock(const PlanSettings& s) {
    return s.nightStart == s.nightEnd;
}

calendar::WorkCalendar withBlackouts(const PlanInput& input, std::vector<calendar::WorkWindow> windows) {
    calendar::WorkCalendar work{.windows = std::move(windows), .yearlyBlackouts = input.yearlyBlackouts};
    for (const Blackout& b : input.blackouts) work.blackouts.push_back({{b.startsAt, b.endsAt}, b.reason});
    return work;
}

// Cut at the same wall time each day, so that a long weekend is several windows.
std::vector<Interval> cutDaily(const calendar::IntervalSet& open, QTime at) {
    std::vector<Interval> windows;
    for (Interval rest : open.intervals()) {
        while (!rest.isEmpty()) {
            Instant cut = fromJst(jstDate(rest.from), at);
            if (cut <= rest.from) cut = fromJst(jstDate(rest.from).addDays(1), at);
            windows.push_back({rest.from, std::min(cut, rest.to)});
            rest.from = windows.back().to;
        }
    }
    return windows;
}

}  // namespace

Horizon horizonOf(const PlanInput& input) {
    const PlanSettings& s = input.settings;
    return {fromJst(s.planningDate, input.office.hours().to), calendar::endOfDay(s.deadline),
            calendar::endOfDay(calendar::after(s.deadline, input.softMargin))};
}

std::vector<Interval> copyWindows(const PlanInput& input) {
    const QTime from = timeOfDay(input.settings.nightStart);
    const QTime to = timeOfDay(input.settings.nightEnd);
    const auto work = withBlackouts(input, {{.from = from, .to = to}});
    return cutDaily(calendar::allowedTime(work, input.office, horizonOf(input).whole()), from);
}

std::vector<Interval> cutoverWindows(const PlanInput& input) {
    const PlanSettings& s = input.settings;
    const calendar::OfficeHours hours = input.office.hours();
    const QTime from = roundTheClock(s) ? hours.to : timeOfDay(s.nightStart);
    const QTime to = roundTheClock(s) ? hours.from : timeOfDay(s.nightEnd);
    const auto work = withBlackouts(input, {{.from = from, .to = to}, {.days = calendar::DayClass::DayOff}});
    const Interval period = horizonOf(input).whole();
    const auto open = calendar::allowedTime(work, input.office, period) - input.office.workingTime(period);
    std::vector<Interval> windows = cutDaily(open, from);
    std::erase_if(windows, [&](const Interval& w) { return w.length() < s.cutoverLength; });
    return windows;
}

std::optional<Interval> LineBudget::tryTake(Seconds length) {
    const auto& windows = *m_windows;
    std::size_t index = m_index;
    Seconds into = m_into;
    if (index < windows.size() && into == windows[index].length()) {
        ++index;
        into = Seconds(0);
    }
    if (index >= windows.size()) return std::nullopt;
    const Instant from = windows[index].from + into;
    Seconds left = length;
    while (left > windows[index].length() - into) {
        left -= windows[index].length() - into;
        into = Seconds(0);
        if (++index == windows.size()) return std::nullopt;
    }
    m_index = index;
    m_into = into + left;
    m_taken += length;
    return Interval{from, windows[index].from + m_into};
}

std::optional<CutoverBudget::Slot> CutoverBudget::tryTake(Instant notBefore) {
    const auto& windows = *m_windows;
    const Instant earliest = std::max(notBefore, m_free);
    for (std::size_t i = m_index; i < windows.size(); ++i) {
        const qint64 used = i == m_index ? m_used : 0;
        const Instant start = std::max(earliest, windows[i].from);
        if (used >= m_perWindow || start + m_length > windows[i].to) continue;
        m_index = i;
        m_used = used + 1;
        m_free = start + m_length;
        return Slot{i, {start, m_free}};
    }
    return std::nullopt;
}

Seconds totalLength(const std::vector<Interval>& windows, Interval within) {
    Seconds total;
    for (const Interval& w : windows)
        total += Interval{std::max(w.from, within.from), std::min(w.to, within.to)}.length();
    return total;
}

}  // namespace watari::plan
