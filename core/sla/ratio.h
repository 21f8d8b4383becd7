// A share as two integers, so that it can be judged exactly; a percentage is made of it only for the eye.
#pragma once

#include <QString>
#include <QtGlobal>

namespace watari::sla {

// Undefined when the denominator is 0: nothing was there to measure, which is not 100 %.
struct Ratio {
    qint64 numerator = 0;
    qint64 denominator = 0;
    [[nodiscard]] constexpr bool isDefined() const { return denominator > 0; }
    bool operator==(const Ratio&) const = default;
};

// "99.4999": percent with four decimals, cut off and never rounded up to a threshold; "—" when undefined.
[[nodiscard]] QString percentText(Ratio ratio);

}  // namespace watari::sla
