#include "app/cli/option_values.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Error refused(const QString& text, const QString& what, const char* example) {
    return Error(ErrorCode::WrongUsage, Tr::tr("“%1” is not %2.").arg(text, what))
        .withRemedy(Tr::tr("Example: %1").arg(QLatin1String(example)));
}

// Full-width digits, signs and units become plain ones ("１００Ｍｂｉｔ／ｓ").
QString plain(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

struct Measured {
    double number = 0;
    QString unit;  // lower case
};

std::optional<Measured> measured(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*([^0-9\\s].*)?$"));
    const auto match = form.match(plain(text));
    if (!match.hasMatch()) return std::nullopt;
    bool ok = false;
    const double number = match.captured(1).remove(QLatin1Char(',')).toDouble(&ok);
    if (!ok || !std::isfinite(number) || number > 1e15) return std::nullopt;
    return Measured{number, match.captured(2).trimmed().toLower()};
}

std::optional<qint64> secondsOfUnit(const QString& unit) {
    struct Unit {
        qint64 seconds;
        const char16_t* names;
    };
    static constexpr std::array<Unit, 4> kUnits{{{1, u"|s|sec|second|seconds|秒"},
                                                 {60, u"m|min|minute|minutes|分"},
                                                 {3600, u"h|hour|hours|時間"},
                                                 {86400, u"d|day|days|日"}}};
    for (const Unit& u : kUnits)
        if (QStringView(u.names).split(u'|').contains(QStringView(unit))) return u.seconds;
    return std::nullopt;
}

std::optional<double> megabitsOfUnit(const QString& unit) {
    if (unit.isEmpty() || unit == QLatin1String("mbit/s") || unit == QLatin1String("mbps")) return 1.0;
    if (unit == QLatin1String("gbit/s") || unit == QLatin1String("gbps")) return 1000.0;
    if (unit == QLatin1String("kbit/s") || unit == QLatin1String("kbps")) return 0.001;
    return std::nullopt;
}

QDate dateOf(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})$"));
    const auto match = form.match(plain(text));
    return match.hasMatch()
               ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
               : QDate();
}

QTime timeOf(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?$"));
    const auto match = form.match(plain(text));
    return match.hasMatch()
               ? QTime(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
               : QTime();
}

// "2026-07-01 09:00" in Japan.
std::optional<Instant> wallTime(const QString& text) {
    static const QRegularExpression gap(QStringLiteral("[T ]+"));
    const QStringList parts = plain(text).split(gap);
    const QDate date = dateOf(parts.value(0));
    if (!date.isValid() || parts.size() > 2) return std::nullopt;
    if (parts.size() == 1) return fromJst(date);
    const QTime time = timeOf(parts.value(1));
    return time.isValid() ? std::optional(fromJst(date, time)) : std::nullopt;
}

// The end of a period: a whole day counts to its end.
std::optional<Instant> wallTimeEnd(const QString& text) {
    const QDate date = dateOf(text);
    return date.isValid() ? std::optional(fromJst(date.addDays(1))) : wallTime(text);
}

}  // namespace

Result<void> readValue(const QString& text, QString& out) {
    out = text;
    return Ok();
}

Result<void> readValue(const QString& text, qint64& out) {
    const auto value = measured(text);
    if (!value || !value->unit.isEmpty() || value->number != std::floor(value->number))
        return refused(text, Tr::tr("a whole number"), "10");
    out = qint64(value->number);
    return Ok();
}

Result<void> readValue(const QString& text, QDate& out) {
    const QDate date = dateOf(text);
    if (!date.isValid()) return refused(text, Tr::tr("a date"), "2026-01-05");
    out = date;
    return Ok();
}

Result<void> readValue(const QString& text, Instant& out) {
    if (const auto wall = wallTime(text)) {
        out = *wall;
        return Ok();
    }
    const auto instant = fromRfc3339(plain(text));
    if (!instant) return refused(text, Tr::tr("a point in time"), "\"2026-07-01 09:00\"");
    out = *instant;
    return Ok();
}

Result<void> readValue(const QString& text, Moment& out) {
    if (const QDate day = dateOf(text); day.isValid()) {
        out.at = fromJst(day.addDays(1)) + Seconds(-1);
        return Ok();
    }
    return readValue(text, out.at);
}

Result<void> readValue(const QString& text, Seconds& out) {
    const auto value = measured(text);
    const auto unit = value ? secondsOfUnit(value->unit) : std::nullopt;
    if (!unit || value->number * double(*unit) > 1e12)
        return refused(text, Tr::tr("a length of time"), "90s, 10min, 2h, 1d");
    out = Seconds(qint64(std::llround(value->number * double(*unit))));
    return Ok();
}

Result<void> readValue(const QString& text, Permille& out) {
    const auto value = measured(text);
    if (!value || (!value->unit.isEmpty() && value->unit != QLatin1String("%")) || value->number > 100)
        return refused(text, Tr::tr("a share of 0 to 100 percent"), "80, 99.5");
    out = Permille(qint64(std::llround(value->number * 10)));
    return Ok();
}

Result<void> readValue(const QString& text, BitsPerSecond& out) {
    const auto value = measured(text);
    const auto unit = value ? megabitsOfUnit(value->unit) : std::nullopt;
    if (!unit || value->number <= 0 || value->number * *unit > 1e9)
        return refused(text, Tr::tr("a line rate"), "100 (Mbit/s), 1Gbit/s");
    out = BitsPerSecond(qint64(std::llround(value->number * *unit * 1e6)));
    return Ok();
}

Result<void> readValue(const QString& text, Month& out) {
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})[-/]([0-9]{1,2})$"));
    const auto match = form.match(plain(text));
    const QDate first(match.captured(1).toInt(), match.captured(2).toInt(), 1);
    if (!match.hasMatch() || !first.isValid()) return refused(text, Tr::tr("a month"), "2026-07");
    out = {first.year(), first.month()};
    return Ok();
}

Result<void> readValue(const QString& text, ClockSpan& out) {
    if (plain(text) == QLatin1String("all-day")) {
        out = {};
        return Ok();
    }
    const QStringList ends = plain(text).split(QLatin1Char('-'));
    const QTime from = timeOf(ends.value(0).trimmed());
    const QTime to = timeOf(ends.value(1).trimmed());
    if (ends.size() != 2 || !from.isValid() || !to.isValid())
        return refused(text, Tr::tr("a span of hours"), "18:00-06:00, all-day");
    out = {Seconds(QTime(0, 0).secsTo(from)), Seconds(QTime(0, 0).secsTo(to))};
    return Ok();
}

Result<void> readValue(const QString& text, NamedPeriod& out) {
    static const QRegularExpression form(
        QStringLiteral("^\\s*([0-9/-]+(?:[T ][0-9:]{4,5})?)\\.\\.([0-9/-]+(?:[T ][0-9:]{4,5})?):(.+)$"));
    const auto match = form.match(text.normalized(QString::NormalizationForm_KC));
    const auto from = wallTime(match.captured(1));
    const auto to = wallTimeEnd(match.captured(2));
    if (!match.hasMatch() || !from || !to || *to <= *from)
        return refused(text, Tr::tr("a period with its reason"), "2026-03-25..2026-04-05:year end");
    out = {{*from, *to}, match.captured(3).trimmed()};
    return Ok();
}

Result<void> readValue(const QString& text, Assignment& out) {
    const qsizetype sign = text.indexOf(QLatin1Char('='));
    if (sign < 1 || sign + 1 == text.size())
        return refused(text, Tr::tr("a field and its heading"), "memory=RAM");
    out = {text.left(sign).trimmed(), text.mid(sign + 1).trimmed()};
    return Ok();
}

Error notOneOf(const QString& text, const QStringList& names) {
    return Error(ErrorCode::WrongUsage, Tr::tr("“%1” is not known here.").arg(text))
        .withRemedy(Tr::tr("Give one of: %1.").arg(names.join(QStringLiteral(", "))));
}

QString placeholder(const QString&) {
    return QStringLiteral("TEXT");
}
QString placeholder(const qint64&) {
    return QStringLiteral("NUMBER");
}
QString placeholder(const QDate&) {
    return QStringLiteral("YYYY-MM-DD");
}
QString placeholder(const Instant&) {
    return QStringLiteral("TIME");
}
QString placeholder(const Moment&) {
    return QStringLiteral("TIME");
}
QString placeholder(const Seconds&) {
    return QStringLiteral("DURATION");
}
QString placeholder(const Permille&) {
    return QStringLiteral("PERCENT");
}
QString placeholder(const BitsPerSecond&) {
    return QStringLiteral("MBIT/S");
}
QString placeholder(const Month&) {
    return QStringLiteral("YYYY-MM");
}
QString placeholder(const ClockSpan&) {
    return QStringLiteral("HH:MM-HH:MM");
}
QString placeholder(const NamedPeriod&) {
    return QStringLiteral("FROM..TO:REASON");
}
QString placeholder(const Assignment&) {
    return QStringLiteral("FIELD=HEADING");
}

}  // namespace watari::cli
