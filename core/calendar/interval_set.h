// A set of seconds, kept as sorted half-open intervals that neither overlap nor touch. Two sets are equal
// when they hold the same seconds.
#pragma once

#include "core/base/instant.h"
#include "core/base/quantity.h"

#include <vector>

namespace watari::calendar {

class IntervalSet {
public:
    IntervalSet() = default;
    explicit IntervalSet(Interval interval);
    // In any order, overlapping or touching; empty and backward intervals hold no second and are dropped.
    explicit IntervalSet(std::vector<Interval> intervals);

    [[nodiscard]] const std::vector<Interval>& intervals() const { return m_intervals; }
    [[nodiscard]] bool isEmpty() const { return m_intervals.empty(); }
    [[nodiscard]] Seconds length() const;
    [[nodiscard]] bool contains(Instant t) const;
    [[nodiscard]] IntervalSet clippedTo(Interval bounds) const;

    friend IntervalSet operator|(const IntervalSet& a, const IntervalSet& b);  // union
    friend IntervalSet operator&(const IntervalSet& a, const IntervalSet& b);  // intersection
    friend IntervalSet operator-(const IntervalSet& a, const IntervalSet& b);  // difference
    bool operator==(const IntervalSet&) const = default;

private:
    std::vector<Interval> m_intervals;
};

}  // namespace watari::calendar
