// Points and spans of time: whole seconds UTC, half-open spans. Screen and paper show Asia/Tokyo (UTC+9, no
// DST).
#pragma once

#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <compare>

namespace watari {

// Seconds since 1970-01-01T00:00:00Z. The default is the epoch and stands for "not set" nowhere: use
// optional.
class Instant {
public:
    constexpr Instant() = default;
    constexpr explicit Instant(qint64 unixSeconds) : m_seconds(unixSeconds) {}
    [[nodiscard]] constexpr qint64 unixSeconds() const { return m_seconds; }
    constexpr auto operator<=>(const Instant&) const = default;
    friend constexpr Instant operator+(Instant t, Seconds d) { return Instant(t.m_seconds + d.value()); }
    friend constexpr Instant operator-(Instant t, Seconds d) { return Instant(t.m_seconds - d.value()); }
    friend constexpr Seconds operator-(Instant a, Instant b) { return Seconds(a.m_seconds - b.m_seconds); }

private:
    qint64 m_seconds = 0;
};

// [from, to); empty when to <= from.
struct Interval {
    Instant from;
    Instant to;
    [[nodiscard]] constexpr Seconds length() const { return to > from ? to - from : Seconds(0); }
    [[nodiscard]] constexpr bool isEmpty() const { return to <= from; }
    [[nodiscard]] constexpr bool contains(Instant t) const { return from <= t && t < to; }
    constexpr auto operator<=>(const Interval&) const = default;
};

// Wall time in Japan to a point in time and back.
[[nodiscard]] Instant fromJst(QDate date, QTime time = QTime(0, 0));
[[nodiscard]] QDate jstDate(Instant t);
[[nodiscard]] QTime jstTime(Instant t);

// "2026-01-05T09:00:00+09:00"; parse accepts any RFC 3339 offset and whole seconds.
[[nodiscard]] QString toRfc3339(Instant t);
[[nodiscard]] Result<Instant> fromRfc3339(const QString& text);

// "2026-01-05 09:00:00", Japan's wall time, for screen and terminal.
[[nodiscard]] QString toJstText(Instant t);

// Where "now" comes from; handed down from main, so that nothing reads the clock behind its caller's back.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

// Stands still until moved.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant t) : m_now(t) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    void advance(Seconds by) { m_now = m_now + by; }

private:
    Instant m_now;
};

}  // namespace watari
