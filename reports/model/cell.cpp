#include "reports/model/cell.h"

#include <algorithm>

namespace watari::reports {
namespace {

// Shares of bytes times a million exceed 64 bits.
__extension__ using Wide = __int128;

constexpr int kMostDecimals = 6;

qint64 powerOfTen(int exponent) {
    qint64 p = 1;
    for (int i = 0; i < exponent; ++i) p *= 10;
    return p;
}

int decimalsOf(const CellFormat& format) {
    return std::clamp(format.decimals, 0, kMostDecimals);
}

qint64 divideRounded(Wide numerator, Wide denominator) {
    const Wide half = denominator / 2;
    return static_cast<qint64>((numerator < 0 ? numerator - half : numerator + half) / denominator);
}

Decimal rescaled(Decimal d, int scale) {
    if (d.scale <= scale) return {d.unscaled * powerOfTen(scale - d.scale), scale};
    return {divideRounded(d.unscaled, powerOfTen(d.scale - scale)), scale};
}

std::optional<Decimal> percentOf(Ratio r, int decimals) {
    if (r.denominator == 0) return std::nullopt;
    const Wide cut = Wide(r.numerator) * 100 * powerOfTen(decimals) / r.denominator;
    return Decimal{static_cast<qint64>(cut), decimals};
}

qint64 unitSize(ByteUnit unit) {
    switch (unit) {
        case ByteUnit::Byte:
            return 1;
        case ByteUnit::MiB:
            return kMiB.value();
        case ByteUnit::GiB:
            return kGiB.value();
        case ByteUnit::GB:
            return kGB.value();
    }
    return 1;
}

Decimal bytesIn(Bytes bytes, const CellFormat& format) {
    if (format.byteUnit == ByteUnit::Byte) return {bytes.value(), 0};
    const int decimals = decimalsOf(format);
    return {divideRounded(Wide(bytes.value()) * powerOfTen(decimals), unitSize(format.byteUnit)), decimals};
}

QString grouped(QString digits) {
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) digits.insert(at, QLatin1Char(','));
    return digits;
}

QString numberText(Decimal d) {
    const bool negative = d.unscaled < 0;
    QString digits = QString::number(d.unscaled).remove(QLatin1Char('-'));
    digits = digits.rightJustified(d.scale + 1, QLatin1Char('0'));
    QString out = grouped(digits.left(digits.size() - d.scale));
    if (d.scale > 0) out += QLatin1Char('.') + digits.right(d.scale);
    return negative ? QLatin1Char('-') + out : out;
}

QString twoDigits(qint64 n) {
    return QString::number(n).rightJustified(2, QLatin1Char('0'));
}

QString clockText(Seconds s) {
    const qint64 total = s.value() < 0 ? -s.value() : s.value();
    const QString text =
        QStringLiteral("%1:%2:%3")
            .arg(QString::number(total / 3600), twoDigits(total / 60 % 60), twoDigits(total % 60));
    return s.value() < 0 ? QLatin1Char('-') + text : text;
}

QString timeText(Instant t, TimeDetail detail) {
    const QString full = toJstText(t);
    return detail == TimeDetail::Minute ? full.chopped(3) : full;
}

}  // namespace

double Decimal::toDouble() const {
    return static_cast<double>(unscaled) / static_cast<double>(powerOfTen(scale));
}

std::optional<Decimal> printedNumber(const Cell& cell, const CellFormat& format) {
    if (const auto* n = std::get_if<qint64>(&cell)) return Decimal{*n, 0};
    if (const auto* d = std::get_if<Decimal>(&cell)) return rescaled(*d, decimalsOf(format));
    if (const auto* r = std::get_if<Ratio>(&cell)) return percentOf(*r, decimalsOf(format));
    if (const auto* b = std::get_if<Bytes>(&cell)) return bytesIn(*b, format);
    if (const auto* s = std::get_if<Seconds>(&cell)) return Decimal{s->value(), 0};
    return std::nullopt;
}

QString formatCell(const Cell& cell, const CellFormat& format) {
    const QString none = QStringLiteral("－");
    if (const auto* text = std::get_if<QString>(&cell)) return text->isEmpty() ? none : *text;
    if (const auto* t = std::get_if<Instant>(&cell)) return timeText(*t, format.timeDetail);
    if (const auto* d = std::get_if<QDate>(&cell)) return d->isValid() ? d->toString(Qt::ISODate) : none;
    const auto* s = std::get_if<Seconds>(&cell);
    if (s && format.durationStyle == DurationStyle::HoursMinutesSeconds) return clockText(*s);
    const auto number = printedNumber(cell, format);
    if (!number) return none;
    const QString text = numberText(*number);
    return std::holds_alternative<Ratio>(cell) ? text + QLatin1Char('%') : text;
}

}  // namespace watari::reports
