// Quantities as people read them on screens and terminals. Reports print exact figures by reports/model/cell.
#pragma once

#include "core/base/instant.h"
#include "core/base/quantity.h"

#include <QString>
#include <QStringList>

namespace watari {

[[nodiscard]] QString gigabyteText(Bytes bytes);  // "14,837.33 GB": decimal, as the specification counts
[[nodiscard]] QString gibibyteText(Bytes bytes);  // "168 GiB", "1.5 GiB"
[[nodiscard]] QString binaryText(Bytes bytes);    // nearest of "B", "KiB", "MiB", "GiB", "TiB"
// Memory of machines: whole decimal gigabytes as the specification counts, else as gibibyteText.
[[nodiscard]] QString memoryText(Bytes memory);
[[nodiscard]] QString coresText(MilliCores cpu);        // "4", "1.5"
[[nodiscard]] QString rateText(double bytesPerSecond);  // "12.3 MB/s"
[[nodiscard]] QString durationText(Seconds duration);   // "42 s", "3 min 05 s", "2 h 10 min", "3 d 4 h"
[[nodiscard]] QString permilleText(Permille share);     // "99.5 %"
[[nodiscard]] QString minuteText(Instant t);            // "2026-01-05 09:00", Japan's wall time
[[nodiscard]] QString groupedText(qint64 number);       // "14,837"
// One after the other: a Japanese full stop needs no space behind it. Empty ones are left out.
[[nodiscard]] QString sentences(const QStringList& texts);

}  // namespace watari
