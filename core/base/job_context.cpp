#include "core/base/job_context.h"

#include <algorithm>
#include <cmath>

namespace watari {

void RateMeter::add(qint64 monotonicMs, qint64 done) {
    if (m_count > 0 && done < m_points[m_count - 1].done) m_count = 0;  // a new phase
    if (m_count > 0 && monotonicMs - m_points[m_count - 1].ms < kWindowMs / kPoints) {
        m_points[m_count - 1].done = done;
        return;
    }
    if (m_count == kPoints) {
        std::move(m_points + 1, m_points + kPoints, m_points);
        --m_count;
    }
    m_points[m_count++] = {monotonicMs, done};
}

std::optional<double> RateMeter::ratePerSecond() const {
    if (m_count < 2) return std::nullopt;
    const Point& last = m_points[m_count - 1];
    const auto* first = std::find_if(m_points, m_points + m_count,
                                     [&](const Point& p) { return p.ms >= last.ms - kWindowMs; });
    if (last.ms - first->ms < 1000) return std::nullopt;
    return double(last.done - first->done) * 1000.0 / double(last.ms - first->ms);
}

std::optional<Seconds> RateMeter::timeLeft(qint64 total) const {
    const auto rate = ratePerSecond();
    if (!rate || *rate <= 0 || total <= 0) return std::nullopt;
    const double left = double(std::max<qint64>(0, total - m_points[m_count - 1].done)) / *rate;
    return Seconds(qint64(std::ceil(left)));
}

}  // namespace watari
