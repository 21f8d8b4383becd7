#include "core/base/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace watari {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

// Grouped alike whatever the locale of the process: figures are compared across machines and papers.
QString decimals(double value, int places) {
    QString text = QLocale::c().toString(value, 'f', places);
    const int point = int(text.indexOf(u'.'));
    if (point < 0) return text;
    while (text.endsWith(u'0')) text.chop(1);
    if (text.endsWith(u'.')) text.chop(1);
    return text;
}

QLocale groupingLocale() {
    QLocale locale = QLocale::c();
    locale.setNumberOptions({});  // the C locale groups by commas once it is not told to omit them
    return locale;
}

QString grouped(double value, int places) {
    const QString plain = decimals(value, places);
    const int point = int(plain.indexOf(u'.'));
    const QString whole = point < 0 ? plain : plain.left(point);
    const QString rest = point < 0 ? QString() : plain.mid(point);
    return groupedText(whole.toLongLong()) + rest;
}

}  // namespace

QString groupedText(qint64 number) {
    return groupingLocale().toString(number);
}

QString gigabyteText(Bytes bytes) {
    return grouped(double(bytes.value()) / double(kGB.value()), 2) + QStringLiteral(" GB");
}

QString gibibyteText(Bytes bytes) {
    return grouped(double(bytes.value()) / double(kGiB.value()), 1) + QStringLiteral(" GiB");
}

QString binaryText(Bytes bytes) {
    static constexpr std::array kUnits{"B", "KiB", "MiB", "GiB", "TiB"};
    auto value = double(bytes.value());
    std::size_t unit = 0;
    // What would round to 1,024 of a unit is shown as one of the next.
    while (std::fabs(value) >= 1023.95 && unit + 1 < kUnits.size()) {
        value /= 1024;
        ++unit;
    }
    return grouped(value, 1) + QLatin1Char(' ') + QLatin1String(kUnits[unit]);
}

QString memoryText(Bytes memory) {
    return memory.value() % kGB.value() == 0 ? gigabyteText(memory) : gibibyteText(memory);
}

QString coresText(MilliCores cpu) {
    return decimals(double(cpu.value()) / 1000, 3);
}

QString rateText(double bytesPerSecond) {
    static constexpr std::array kUnits{"B/s", "kB/s", "MB/s", "GB/s"};
    double value = bytesPerSecond;
    std::size_t unit = 0;
    while (std::fabs(value) >= 999.95 && unit + 1 < kUnits.size()) {
        value /= 1000;
        ++unit;
    }
    return grouped(value, unit == 0 ? 0 : 1) + QLatin1Char(' ') + QLatin1String(kUnits[unit]);
}

QString durationText(Seconds duration) {
    const qint64 s = duration.value();
    if (s < 0) return QLatin1Char('-') + durationText(Seconds(-s));
    if (s < kMinute) return Tr::tr("%1 s").arg(s);
    if (s < kHour) return Tr::tr("%1 min %2 s").arg(s / kMinute).arg(s % kMinute, 2, 10, QLatin1Char('0'));
    if (s < kDay) return Tr::tr("%1 h %2 min").arg(s / kHour).arg(s % kHour / kMinute);
    return Tr::tr("%1 d %2 h").arg(s / kDay).arg(s % kDay / kHour);
}

QString permilleText(Permille share) {
    return QLocale::c().toString(double(share.value()) / 10, 'f', 1) + QStringLiteral(" %");
}

QString minuteText(Instant t) {
    return toJstText(t).left(int(sizeof("2026-01-05 09:00")) - 1);
}

QString sentences(const QStringList& texts) {
    static constexpr QChar kJapaneseStop(0x3002);
    QString joined;
    for (const QString& text : texts) {
        if (text.isEmpty()) continue;
        if (!joined.isEmpty() && !joined.endsWith(kJapaneseStop)) joined += QLatin1Char(' ');
        joined += text;
    }
    return joined;
}

}  // namespace watari
