// One figure of a report and how it is printed. Both writers print through here, so their figures are equal.
#pragma once

#include "core/base/instant.h"
#include "core/base/quantity.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>

namespace watari::reports {

// unscaled / 10^scale: {12345, 2} is 123.45.
struct Decimal {
    qint64 unscaled = 0;
    int scale = 0;
    [[nodiscard]] double toDouble() const;
    bool operator==(const Decimal&) const = default;
};

// A share, kept as integers so that it can be judged and cut without error; printed as a percentage.
struct Ratio {
    qint64 numerator = 0;
    qint64 denominator = 1;
    bool operator==(const Ratio&) const = default;
};

// What stands in a cell; monostate is "no value".
using Cell = std::variant<std::monostate, QString, qint64, Decimal, Ratio, Bytes, Seconds, Instant, QDate>;

enum class ByteUnit { Byte, MiB, GiB, GB };
enum class DurationStyle { Seconds, HoursMinutesSeconds };
enum class TimeDetail { Second, Minute };

struct CellFormat {
    int decimals = 0;  // of decimals, percentages and bytes in larger units; 0 to 6
    ByteUnit byteUnit = ByteUnit::Byte;
    DurationStyle durationStyle = DurationStyle::Seconds;
    TimeDetail timeDetail = TimeDetail::Second;
    bool operator==(const CellFormat&) const = default;
};
inline constexpr CellFormat kClockFormat{.durationStyle = DurationStyle::HoursMinutesSeconds};
inline constexpr CellFormat kMinuteFormat{.timeDetail = TimeDetail::Minute};

// The number exactly as printed: decimals rounded half away from zero, percentages (in percent) truncated
// toward zero and never rounded, bytes in the format's unit, durations in seconds. None for text, times and
// empty cells, and for a ratio over nothing.
[[nodiscard]] std::optional<Decimal> printedNumber(const Cell& cell, const CellFormat& format);

// The cell as text: digits grouped in threes, times in Japan's wall time, "－" where there is no value.
[[nodiscard]] QString formatCell(const Cell& cell, const CellFormat& format);

}  // namespace watari::reports
