// Numbers and sizes as people type them into tables: full-width digits, thousands separators, units.
#pragma once

#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/readers/sheet.h"

#include <QString>

#include <optional>

namespace watari::readers {

struct Cell {
    Place place;
    QString text;
};

// A unit of size, by its length in bytes: "GB" is 10^9 and "GiB" is 2^30, never the same.
[[nodiscard]] std::optional<Bytes> sizeUnit(const QString& name);

// The unit that a heading gives in brackets or last: "メモリ（GB）", "Disk [MiB]", "memory_gb".
[[nodiscard]] std::optional<Bytes> sizeUnitInHeading(const QString& heading);

// "8 GB", "８ＧＢ", "1,000.5", "512MiB". A number without unit takes unitWithout; where that is none, the
// number is refused. Rounded to a whole byte. Errors: BadInput naming place and value.
[[nodiscard]] Result<Bytes> readSize(const Cell& cell, std::optional<Bytes> unitWithout);

// "2", "1.00", "2 コア", "4vCPU". Errors: BadInput naming place and value.
[[nodiscard]] Result<MilliCores> readCores(const Cell& cell);

// A whole number, with or without 台 or 個. Errors: BadInput naming place and value.
[[nodiscard]] Result<qint64> readCount(const Cell& cell);

}  // namespace watari::readers
