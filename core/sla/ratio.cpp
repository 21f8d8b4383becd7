#include "core/sla/ratio.h"

namespace watari::sla {

QString percentText(Ratio ratio) {
    if (!ratio.isDefined()) return QStringLiteral("—");
    constexpr qint64 kUnitsPerPercent = 10'000;
    const qint64 units = ratio.numerator * 100 * kUnitsPerPercent / ratio.denominator;
    return QStringLiteral("%1.%2")
        .arg(units / kUnitsPerPercent)
        .arg(units % kUnitsPerPercent, 4, 10, QLatin1Char('0'));
}

}  // namespace watari::sla
