// The time a plan may use: windows for copies and cutovers, and how they fill up.
#pragma once

#include "core/base/instant.h"
#include "core/plan/plan_input.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace watari::plan {

struct Horizon {
    Instant from;
    Instant hardEnd;  // midnight after the deadline
    Instant softEnd;
    [[nodiscard]] Interval whole() const { return {from, softEnd}; }
};
[[nodiscard]] Horizon horizonOf(const PlanInput& input);

// Windows of at most a day, in order: where the line is free for copies.
[[nodiscard]] std::vector<Interval> copyWindows(const PlanInput& input);
// Windows of at most a day, in order, each long enough for one cutover.
[[nodiscard]] std::vector<Interval> cutoverWindows(const PlanInput& input);

// The line carries one copy after another at its full share.
class LineBudget {
public:
    explicit LineBudget(const std::vector<Interval>& windows) : m_windows(&windows) {}
    // From the first to the last second of a copy that needs so much line time, windows in between; none, and
    // nothing taken, when the windows do not hold it.
    [[nodiscard]] std::optional<Interval> tryTake(Seconds length);
    [[nodiscard]] Seconds taken() const { return m_taken; }

private:
    const std::vector<Interval>* m_windows;
    std::size_t m_index = 0;
    Seconds m_into;  // used of the current window
    Seconds m_taken;
};

// Cutovers follow one another; a window takes a limited number of them.
class CutoverBudget {
public:
    CutoverBudget(const std::vector<Interval>& windows, const PlanSettings& settings)
        : m_windows(&windows), m_length(settings.cutoverLength), m_perWindow(settings.cutoversPerWindow) {}
    struct Slot {
        std::size_t window = 0;
        Interval time;
    };
    // The first slot not before the instant; none, and nothing taken, when there is none.
    [[nodiscard]] std::optional<Slot> tryTake(Instant notBefore);

private:
    const std::vector<Interval>* m_windows;
    Seconds m_length;
    qint64 m_perWindow;
    std::size_t m_index = 0;
    qint64 m_used = 0;
    Instant m_free;  // end of the last cutover
};

[[nodiscard]] Seconds totalLength(const std::vector<Interval>& windows, Interval within);

}  // namespace watari::plan
