// What somebody asks of one column, written as a line of text: "gis" contains, "=Windows | RHEL" one of them,
// "≠x" none of them, "<8 GB", ">=2026-04-01", "=" empty, "≠" not empty.
#pragma once

#include "app/gui/models/inventory_index.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace watari::gui {

enum class FilterTest { Contains, IsOneOf, IsNoneOf, Below, AtMost, Above, AtLeast };

struct ColumnFilter {
    FilterTest test = FilterTest::Contains;
    QStringList operands;  // folded; IsOneOf and IsNoneOf: an empty one stands for the empty value
    bool operator==(const ColumnFilter&) const = default;
};

// None for a line without anything in it. Full-width signs are taken as ordinary ones; "!=" and "<>" mean
// "≠".
[[nodiscard]] std::optional<ColumnFilter> parseFilter(const QString& line);
// The line that asks for one of these values of a column.
[[nodiscard]] QString filterLine(const QStringList& values);
// The values a line names: what filterLine() was given. Empty for another test.
[[nodiscard]] QStringList valuesOfLine(const QString& line);

// A number in the unit of the kind. Bytes without a unit are GB for memory and storage, GiB for sizes, as the
// cells show them; "8 GB" and "8 GiB" are different. Times in Japan's wall time. None: it is no such number.
[[nodiscard]] std::optional<qint64> parseAmount(usecases::ValueKind kind, const QString& text);

// For each different value of the column, whether it passes.
[[nodiscard]] std::vector<bool> passingValues(const ColumnFilter& filter, const IndexedTable& table,
                                              qsizetype column);

}  // namespace watari::gui
