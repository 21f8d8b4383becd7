#include "core/base/instant.h"

#include <QCoreApplication>
#include <QDateTime>

namespace watari {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Instant)
};

constexpr int kJstOffsetSeconds = 9 * 3600;

QDateTime jst(Instant t) {
    return QDateTime::fromSecsSinceEpoch(t.unixSeconds(), Qt::OffsetFromUTC, kJstOffsetSeconds);
}

}  // namespace

Instant fromJst(QDate date, QTime time) {
    return Instant(QDateTime(date, time, Qt::OffsetFromUTC, kJstOffsetSeconds).toSecsSinceEpoch());
}

QDate jstDate(Instant t) {
    return jst(t).date();
}

QTime jstTime(Instant t) {
    return jst(t).time();
}

QString toRfc3339(Instant t) {
    return jst(t).toString(Qt::ISODate);
}

Result<Instant> fromRfc3339(const QString& text) {
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODate);
    // A time without an offset would be read in the process's zone, which must never matter.
    const bool hasOffset = text.endsWith(QLatin1Char('Z')) || text.lastIndexOf(QLatin1Char('+')) > 10 ||
                           text.lastIndexOf(QLatin1Char('-')) > 10;
    if (!parsed.isValid() || !hasOffset)
        return Error(ErrorCode::BadInput, Tr::tr("\"%1\" is not an RFC 3339 time.").arg(text))
            .withRemedy(Tr::tr("Write it like 2026-01-05T09:00:00+09:00."));
    return Instant(parsed.toSecsSinceEpoch());
}

QString toJstText(Instant t) {
    return jst(t).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

Instant SystemClock::now() const {
    return Instant(QDateTime::currentSecsSinceEpoch());
}

}  // namespace watari
