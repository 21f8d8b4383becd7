// Values as people type them after options: full-width digits and units are understood, nonsense is refused
// with the value and an example. All errors: WrongUsage.
#pragma once

#include "core/base/fields.h"
#include "core/base/instant.h"
#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <type_traits>

namespace watari::cli {

// A month of the calendar: "2026-07".
struct Month {
    int year = 0;
    int number = 0;
};

// A span of the clock that may reach over midnight: "18:00-06:00"; "all-day" is equal ends.
struct ClockSpan {
    Seconds from;  // after midnight in Japan
    Seconds to;
};

// "2026-03-25..2026-04-05:reason": whole days, the last included, or times in Japan.
struct NamedPeriod {
    Interval when;
    QString reason;
};

// A point in time of the past: as an Instant, or a day, which stands for its end: "2026-04-01".
struct Moment {
    Instant at;
};

// "FIELD=HEADING"
struct Assignment {
    QString key;
    QString value;
};

Result<void> readValue(const QString& text, QString& out);
Result<void> readValue(const QString& text, qint64& out);  // not negative
Result<void> readValue(const QString& text, QDate& out);
Result<void> readValue(const QString& text, Instant& out);        // RFC 3339, or wall time in Japan
Result<void> readValue(const QString& text, Seconds& out);        // "90", "90s", "10min", "2h", "1d"
Result<void> readValue(const QString& text, Permille& out);       // "80", "99.5 %"
Result<void> readValue(const QString& text, BitsPerSecond& out);  // Mbit/s without a unit
Result<void> readValue(const QString& text, Month& out);
Result<void> readValue(const QString& text, ClockSpan& out);
Result<void> readValue(const QString& text, NamedPeriod& out);
Result<void> readValue(const QString& text, Moment& out);
Result<void> readValue(const QString& text, Assignment& out);
// One of the names; the sentence names all of them.
Error notOneOf(const QString& text, const QStringList& names);

// As shown in the help behind the option's name.
QString placeholder(const QString&);
QString placeholder(const qint64&);
QString placeholder(const QDate&);
QString placeholder(const Instant&);
QString placeholder(const Seconds&);
QString placeholder(const Permille&);
QString placeholder(const BitsPerSecond&);
QString placeholder(const Month&);
QString placeholder(const ClockSpan&);
QString placeholder(const NamedPeriod&);
QString placeholder(const Moment&);
QString placeholder(const Assignment&);

template <class E>
requires std::is_enum_v<E> QStringList namesOfEnum(E) {
    QStringList names;
    for (const auto& n : enumNames(E{})) names.append(QString::fromLatin1(n.name));
    return names;
}

template <class E>
requires std::is_enum_v<E> QString placeholder(const E& value) {
    return namesOfEnum(value).join(QLatin1Char('|'));
}

template <class E>
requires std::is_enum_v<E> Result<void> readValue(const QString& text, E& out) {
    const auto value = enumFromName<E>(text);
    if (!value) return notOneOf(text, namesOfEnum(E{}));
    out = *value;
    return Ok();
}

template <class T>
QString placeholder(const std::optional<T>&) {
    return placeholder(T{});
}

template <class T>
Result<void> readValue(const QString& text, std::optional<T>& out) {
    T value{};
    CHECK(readValue(text, value));
    out = value;
    return Ok();
}

}  // namespace watari::cli
