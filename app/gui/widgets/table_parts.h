// What every table of the window has in common: how it looks, and how wide its columns begin.
#pragma once

class QTableView;

namespace watari::gui {

// Rows are selected whole, nothing is edited, cells are coloured by their tone.
void prepareTable(QTableView& view);
// Widths by headings and the rows in sight, within reason. Hidden columns are left as they are.
void fitColumns(QTableView& view);

}  // namespace watari::gui
