#include "core/metrics/gaps.h"

#include <algorithm>
#include <optional>

namespace watari::metrics {

namespace {

// Until when a look speaks, given the next one.
Instant spokenUntil(Instant at, std::optional<Instant> next, Seconds step) {
    const Instant ownEnd = at + step;
    if (!next) return ownEnd;
    const bool late = (*next - ownEnd).value() * 2 > step.value();
    return late ? ownEnd : *next;
}

Interval clipped(const Interval& i, const Interval& to) {
    return {std::max(i.from, to.from), std::min(i.to, to.to)};
}

}  // namespace

QList<Interval> gapsOf(const QList<Sample>& samples, const Interval& period, Seconds expectedStep) {
    QList<Interval> gaps;
    if (period.isEmpty()) return gaps;
    const auto isGap = [&](const Interval& i) { return i.length().value() * 2 > expectedStep.value(); };
    Instant seenUntil = period.from;
    for (const Sample& s : samples) {
        if (s.at + expectedStep <= period.from) continue;
        if (s.at >= period.to) break;
        if (const Interval hole{seenUntil, s.at}; isGap(hole)) gaps.append(hole);
        seenUntil = std::max(seenUntil, s.at + expectedStep);
    }
    if (const Interval hole{seenUntil, period.to}; isGap(hole)) gaps.append(hole);
    return gaps;
}

Permille coverageOf(const QList<Interval>& gaps, const Interval& period) {
    const qint64 whole = period.length().value();
    if (whole == 0) return Permille(0);
    qint64 seen = whole;
    for (const Interval& g : gaps) seen -= clipped(g, period).length().value();
    return Permille(seen * 1000 / whole);
}

QList<LivenessInterval> livenessIntervals(const QList<LivenessSample>& samples, const Interval& period,
                                          Seconds expectedStep) {
    QList<LivenessInterval> result;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const std::optional<Instant> next =
            i + 1 < samples.size() ? std::optional(samples[i + 1].at) : std::nullopt;
        const Interval span =
            clipped({samples[i].at, spokenUntil(samples[i].at, next, expectedStep)}, period);
        if (span.isEmpty()) continue;
        if (!result.isEmpty() && result.last().liveness == samples[i].liveness &&
            result.last().interval.to == span.from)
            result.last().interval.to = span.to;
        else
            result.append({span, samples[i].liveness});
    }
    return result;
}

}  // namespace watari::metrics
