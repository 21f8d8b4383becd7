// Quantities with programmatic units (DSP0004, annex C): "4096" of "byte * 2^20".
#pragma once

#include "core/base/quantity.h"

#include <QString>

#include <optional>

namespace watari::importers {

// As the descriptor writes it; the unit may be empty.
struct QuantityText {
    QString number;
    QString unit;
    [[nodiscard]] bool isEmpty() const { return number.isEmpty(); }
    bool operator==(const QuantityText&) const = default;
};

// Length of a unit: "byte * 2^20", "byte * 1024", "MegaBytes", "GB" (2^30: the old OVF words are binary).
// Nothing for another unit and where it leaves 63 bits.
[[nodiscard]] std::optional<Bytes> unitOf(const QString& unit);

// Nothing when either part cannot be read or the product leaves 63 bits. An empty unit is a byte.
[[nodiscard]] std::optional<Bytes> bytesOf(const QuantityText& quantity);

// A count from 0; nothing for anything else.
[[nodiscard]] std::optional<qint64> countOf(const QString& number);

}  // namespace watari::importers
