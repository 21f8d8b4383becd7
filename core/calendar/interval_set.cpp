#include "core/calendar/interval_set.h"

#include <algorithm>
#include <utility>

namespace watari::calendar {

IntervalSet::IntervalSet(Interval interval) {
    if (!interval.isEmpty()) m_intervals.push_back(interval);
}

IntervalSet::IntervalSet(std::vector<Interval> intervals) {
    std::erase_if(intervals, [](const Interval& i) { return i.isEmpty(); });
    std::ranges::sort(intervals);
    for (const Interval& next : intervals) {
        if (!m_intervals.empty() && next.from <= m_intervals.back().to)
            m_intervals.back().to = std::max(m_intervals.back().to, next.to);
        else
            m_intervals.push_back(next);
    }
}

Seconds IntervalSet::length() const {
    Seconds sum;
    for (const Interval& i : m_intervals) sum += i.length();
    return sum;
}

bool IntervalSet::contains(Instant t) const {
    const auto next = std::ranges::upper_bound(m_intervals, t, {}, &Interval::from);
    return next != m_intervals.begin() && std::prev(next)->contains(t);
}

IntervalSet IntervalSet::clippedTo(Interval bounds) const {
    return *this & IntervalSet(bounds);
}

IntervalSet operator|(const IntervalSet& a, const IntervalSet& b) {
    std::vector<Interval> all = a.m_intervals;
    all.insert(all.end(), b.m_intervals.begin(), b.m_intervals.end());
    return IntervalSet(std::move(all));
}

IntervalSet operator&(const IntervalSet& a, const IntervalSet& b) {
    IntervalSet common;
    auto x = a.m_intervals.begin();
    auto y = b.m_intervals.begin();
    while (x != a.m_intervals.end() && y != b.m_intervals.end()) {
        const Interval overlap{std::max(x->from, y->from), std::min(x->to, y->to)};
        if (!overlap.isEmpty()) common.m_intervals.push_back(overlap);
        if (x->to < y->to)
            ++x;
        else
            ++y;
    }
    return common;
}

IntervalSet operator-(const IntervalSet& a, const IntervalSet& b) {
    IntervalSet rest;
    auto hole = b.m_intervals.begin();
    for (Interval left : a.m_intervals) {
        while (hole != b.m_intervals.end() && hole->to <= left.from) ++hole;
        for (auto h = hole; h != b.m_intervals.end() && h->from < left.to; ++h) {
            if (left.from < h->from) rest.m_intervals.push_back({left.from, h->from});
            left.from = h->to;
        }
        if (!left.isEmpty()) rest.m_intervals.push_back(left);
    }
    return rest;
}

}  // namespace watari::calendar
