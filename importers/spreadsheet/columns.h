// Which column of a table holds what, by its heading in Japanese or English.
#pragma once

#include "core/base/fields.h"
#include "core/base/result.h"
#include "core/readers/sheet.h"
#include "importers/importer.h"

#include <QStringList>

#include <array>
#include <vector>

namespace watari::importers {

enum class Column {
    Server,
    Cpu,
    Memory,
    Storage,
    System,
    Os,
    Department,
    Contact,
    DesignedCpu,
    DesignedMemory,
    DesignedStorage,
    SystemNote,
    Note
};

constexpr auto enumNames(Column) {
    return std::array<EnumName<Column>, 13>{{{Column::Server, "server"},
                                             {Column::Cpu, "cpu"},
                                             {Column::Memory, "memory"},
                                             {Column::Storage, "storage"},
                                             {Column::System, "system"},
                                             {Column::Os, "os"},
                                             {Column::Department, "department"},
                                             {Column::Contact, "contact"},
                                             {Column::DesignedCpu, "designed_cpu"},
                                             {Column::DesignedMemory, "designed_memory"},
                                             {Column::DesignedStorage, "designed_storage"},
                                             {Column::SystemNote, "system_note"},
                                             {Column::Note, "note"}}};
}

constexpr std::size_t kColumnCount = enumNames(Column{}).size();

// What people call the column: "サーバー名".
[[nodiscard]] QString columnTitle(Column column);
[[nodiscard]] bool isNeeded(Column column);
// All field names, the needed ones first.
[[nodiscard]] QStringList columnFields();
[[nodiscard]] QStringList neededColumnFields();

// Where each column stands; -1 where the table has none.
struct FoundColumns {
    std::array<int, kColumnCount> at;
    FoundColumns() { at.fill(-1); }
    [[nodiscard]] int of(Column column) const { return at[static_cast<std::size_t>(column)]; }
    [[nodiscard]] bool has(Column column) const { return of(column) >= 0; }
};

struct RecognisedTable {
    readers::Table table;
    FoundColumns columns;
    std::vector<readers::Place> ambiguous;  // headings that stand for a column found before them
};

// The sheet and heading row that fit best, a hidden sheet only where no visible one has all that is needed;
// columns may be missing. Width of characters, case, spaces and
// units in headings do not matter. Errors: WrongUsage (a field or sheet that does not exist), BadInput (a
// mapped heading that is nowhere, no rows).
[[nodiscard]] Result<RecognisedTable> recogniseTable(const std::vector<readers::Sheet>& sheets,
                                                     const ImportOptions& options);

// Names the sheet, the columns missing and the headings seen.
[[nodiscard]] Result<void> requireNeededColumns(const RecognisedTable& recognised);

}  // namespace watari::importers
