// Numbers, truth values and times as RVTools writes them in the language of the machine it ran on. What a
// separator means is decided from all values of a column, never from one of them.
#pragma once

#include "core/base/instant.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace watari::importers::rvtools {

enum class SeparatorRole { Unknown, Thousands, Decimal, Contradictory };

// What the values seen so far say about one of the separators "." and ",".
struct SeparatorEvidence {
    bool asThousands = false;
    bool asDecimal = false;
    bool undecided = false;  // "1.024" was seen
    QString example;         // of it
    [[nodiscard]] SeparatorRole role() const;
};

// Spaces and apostrophes always part thousands.
struct NumberStyle {
    SeparatorEvidence point;
    SeparatorEvidence comma;
    // Takes a value of the column into account; what is no number says nothing.
    void see(const QString& text);
    // What both have seen, as one.
    void add(const NumberStyle& other);
    // Where this one is undecided, what other columns of the same export know.
    void learnFrom(const NumberStyle& other);
};

// "1 024", "1'024,5", "１,０２４". An undecided separator parts thousands, as RVTools writes whole numbers.
// None for what is no number from 0, and for "1.024" in a column that uses the point both ways.
[[nodiscard]] std::optional<double> numberIn(const QString& text, const NumberStyle& style);

// True, WAHR, VRAI, はい, 1 and their opposites.
[[nodiscard]] std::optional<bool> truthIn(const QString& text);

// Which comes first in "3/4/2026", by all values of a column.
struct DateStyle {
    bool dayFirst = false;
    bool monthFirst = false;
    void see(const QString& text);
};

struct TimeReading {
    std::optional<Instant> time;
    bool isAmbiguous = false;  // "3/4/2026", and nothing tells which is the month
};

// "2026/03/04 05:06:07", "04.03.2026 5:06", "3/4/2026 5:06:07 PM", "2026年3月4日 5:06", a serial number of a
// spreadsheet; Japan's wall time, unless it ends in "Z".
[[nodiscard]] TimeReading timeIn(const QString& text, const DateStyle& style);

}  // namespace watari::importers::rvtools
