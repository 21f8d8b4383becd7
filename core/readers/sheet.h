// Rows of text with the place each came from: what the spreadsheet and CSV readers give and importers read.
#pragma once

#include <QString>

#include <vector>

namespace watari::readers {

// Where a cell stands, in the words a person uses to find it: row from 1, column from 0 (0 is "A").
struct Place {
    QString sheet;  // empty for CSV
    int row = 0;
    int column = 0;
    bool operator==(const Place&) const = default;
};

// 0 is "A", 26 is "AA".
[[nodiscard]] QString columnName(int column);
// "sheet Servers, cell D17", or "cell D17" where there are no sheets.
[[nodiscard]] QString placeText(const Place& place);

struct Row {
    int number = 0;              // as the file counts, from 1; rows without cells may be missing
    std::vector<QString> cells;  // shorter than its neighbours when the last cells are empty
    bool isHidden = false;       // by hand, in a folded group or by a filter
    // The trimmed text, empty beyond the last cell.
    [[nodiscard]] QString cell(int column) const;
    [[nodiscard]] bool isEmpty() const;
    bool operator==(const Row&) const = default;
};

// From 0, both included.
struct ColumnSpan {
    int first = 0;
    int last = 0;
    bool operator==(const ColumnSpan&) const = default;
};

// Hidden parts of a workbook are read like the others; CSV hides nothing.
struct Sheet {
    QString name;
    std::vector<Row> rows;
    std::vector<ColumnSpan> hiddenColumns = {};
    bool isHidden = false;
    bool operator==(const Sheet&) const = default;
};

// A sheet whose heading row is known.
struct Table {
    QString sheet;
    Row headings;
    std::vector<Row> rows;
    std::vector<ColumnSpan> hiddenColumns = {};
    bool isHidden = false;
    [[nodiscard]] bool isColumnHidden(int column) const;
    [[nodiscard]] Place placeOf(const Row& row, int column) const { return {sheet, row.number, column}; }
    bool operator==(const Table&) const = default;
};

// Takes the row at this index for the headings and the rows below it for the body.
[[nodiscard]] Table tableFrom(const Sheet& sheet, std::size_t headingIndex);

}  // namespace watari::readers
