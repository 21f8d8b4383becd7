#include "core/readers/xlsx_numbers.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace watari::readers {

namespace {

constexpr int kSignificantDigits = 15;
constexpr int kMostDecimals = 30;
constexpr double kLargestPlain = 1e15;
constexpr double kLargestSerial = 2'958'466;  // 9999-12-31
constexpr qint64 kSecondsPerDay = 86'400;
// The 1900 system counts a 29 February 1900 that never was (serial 60).
constexpr qint64 kPhantomLeapDay = 60;

}  // namespace

bool isDateFormatId(int id) {
    // 14 to 22 and 45 to 47 everywhere; 27 to 36 and 50 to 58 in Japanese and other East Asian versions.
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
           (id >= 50 && id <= 58);
}

bool isDateFormatCode(const QString& code) {
    bool quoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') quoted = !quoted;
        if (quoted) continue;
        if (c == u';') return false;  // the first section decides
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype close = code.indexOf(u']', i);
            if (close < 0) return false;
            const QString inside = code.mid(i + 1, close - i - 1).toLower();
            if (inside == QLatin1String("h") || inside == QLatin1String("hh") ||
                inside == QLatin1String("m") || inside == QLatin1String("mm") ||
                inside == QLatin1String("s") || inside == QLatin1String("ss"))
                return true;
            i = close;
        } else if (QStringView(u"ymdhs").contains(c)) {
            return true;
        } else if (c == u'g' && !code.startsWith(QLatin1String("General"), Qt::CaseInsensitive)) {
            return true;  // Japanese era
        }
    }
    return false;
}

QString numberText(const QString& raw) {
    bool ok = false;
    const double value = raw.toDouble(&ok);
    if (!ok || !std::isfinite(value)) return raw;
    const QString shown = QString::number(value, 'g', kSignificantDigits);
    if (!shown.contains(u'e') || std::abs(value) >= kLargestPlain) return shown;
    // A small number such as 1e-05: write it out.
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
    QString plain = QString::number(value, 'f', std::min(kMostDecimals, kSignificantDigits - 1 - exponent));
    while (plain.endsWith(u'0')) plain.chop(1);
    if (plain.endsWith(u'.')) plain.chop(1);
    return plain == QLatin1String("-0") ? QStringLiteral("0") : plain;
}

QString dateText(const QString& raw, DateSystem system) {
    bool ok = false;
    const double serial = raw.toDouble(&ok);
    if (!ok || !(serial >= 0 && serial < kLargestSerial)) return numberText(raw);
    const auto seconds = static_cast<qint64>(std::llround(serial * static_cast<double>(kSecondsPerDay)));
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % kSecondsPerDay));
    const qint64 days = seconds / kSecondsPerDay;
    if (days == 0) return time.toString(QStringLiteral("HH:mm:ss"));
    QDate first(1904, 1, 1);
    if (system == DateSystem::From1900)
        first = days < kPhantomLeapDay ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString date = first.addDays(days).toString(QStringLiteral("yyyy-MM-dd"));
    return seconds % kSecondsPerDay == 0 ? date : date + u' ' + time.toString(QStringLiteral("HH:mm:ss"));
}

}  // namespace watari::readers
