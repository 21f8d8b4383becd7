// The inventory as flat tables: one per kind of thing, a column for every field that a person may ask for.
// The window shows them, the workbook of the whole inventory is written from them.
#pragma once

#include "core/domain/finding.h"
#include "core/domain/inventory.h"
#include "reports/model/cell.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace watari::usecases {

enum class InventoryTab {
    Servers,
    Disks,
    Nics,
    Volumes,
    Snapshots,
    Devices,
    Hosts,
    Clusters,
    Datastores,
    Networks,
    Software,
    Interfaces,
    Inspections,
    Findings,
    Flows
};
inline constexpr int kInventoryTabCount = 15;

// What a column's numbers count; a Choice is ordered by its number and read by its text.
enum class ValueKind {
    Text,
    Choice,
    Count,      // can be added up
    Number,     // a port, a version: adding it up means nothing
    Cores,      // in thousandths
    Memory,     // bytes, read in decimal gigabytes where round
    Storage,    // bytes, read in decimal gigabytes as the specification does
    Size,       // bytes, read in GiB
    Frequency,  // MHz
    Time        // Unix seconds
};

enum class Standing {
    Shown,
    Hidden,    // people may have it shown
    Technical  // hidden, and not searched by words: keys of sources
};

struct InventoryColumn {
    QString field;  // stable, for saved views: "spec_memory"
    QString title;
    ValueKind kind = ValueKind::Text;
    Standing standing = Standing::Hidden;
};

// Text for people to read; none of both: nobody knows. A value of a counting kind has only its number.
struct CellValue {
    QString text;
    std::optional<qint64> number;
    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !number; }
    bool operator==(const CellValue&) const = default;
};

// A column of a table: each different value once, and for every row which one it has. Few servers differ in
// what is installed on them; what has to be looked at once per value is looked at that often only.
struct ColumnValues {
    std::vector<CellValue> values;
    QStringList texts;           // of the values, as read on screen
    std::vector<quint32> ofRow;  // index into both
};

struct InventoryTable {
    InventoryTab tab = InventoryTab::Servers;
    QList<InventoryColumn> columns;
    std::vector<ColumnValues> values;  // one per column
    QStringList ids;                   // one per row
    // Servers that a row is about: one for a server's part, those that use it for a part of the platform.
    std::vector<QList<Id<Server>>> servers;

    [[nodiscard]] qsizetype rowCount() const { return ids.size(); }
    [[nodiscard]] const CellValue& value(qsizetype row, qsizetype column) const;
    [[nodiscard]] const QString& text(qsizetype row, qsizetype column) const;
    // -1: there is no such column.
    [[nodiscard]] qsizetype columnOf(const QString& field) const;
};

// One table per tab, in their order; rows as in the inventory.
[[nodiscard]] std::vector<InventoryTable> inventoryTables(const Inventory& inventory,
                                                          const QList<Finding>& findings,
                                                          const QList<Acceptance>& acceptances = {});

[[nodiscard]] QString tabTitle(InventoryTab tab);
// Stable, for settings: "servers".
[[nodiscard]] QString tabName(InventoryTab tab);
// A number of a counting kind as people read it on screen.
[[nodiscard]] QString valueText(ValueKind kind, qint64 number);
[[nodiscard]] bool isBytes(ValueKind kind);
// Counts, cores and bytes: the sum of several is a figure somebody asks for.
[[nodiscard]] bool isSummed(ValueKind kind);

}  // namespace watari::usecases
