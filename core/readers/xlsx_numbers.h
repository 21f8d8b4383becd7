// How a workbook's numbers read as text: plain numbers, and dates by their number format.
#pragma once

#include <QString>

namespace watari::readers {

// The day that serial number 0 stands for.
enum class DateSystem { From1900, From1904 };

// ECMA-376 Part 1, 18.8.30: whether a built-in format or a format code shows a date or a time.
[[nodiscard]] bool isDateFormatId(int numberFormatId);
[[nodiscard]] bool isDateFormatCode(const QString& code);

// "8", "14837.33": at most 15 significant digits, as spreadsheet programs show, without an exponent where
// that stays readable. The raw text when it is no number.
[[nodiscard]] QString numberText(const QString& raw);

// "2026-01-05", "2026-01-05 09:00:00", "09:00:00" for less than a day; numberText when out of range.
[[nodiscard]] QString dateText(const QString& raw, DateSystem system);

}  // namespace watari::readers
