// Tables as text for other programs.
#pragma once

#include <QAbstractItemModel>
#include <QByteArray>
#include <QModelIndexList>
#include <QString>

namespace watari::gui {

// The cells in rows and columns as they stand on the screen, TAB and line feed between them; columns between
// the selected ones are left out. Line breaks inside a cell become spaces.
[[nodiscard]] QString tsvOf(QModelIndexList cells);

// The whole model with its headings: RFC 4180, UTF-8 with a byte order mark so that Excel reads Japanese. A
// text that a spreadsheet would take for a formula is preceded by an apostrophe.
[[nodiscard]] QByteArray csvOf(const QAbstractItemModel& model);
// The same with these columns only, in this order.
[[nodiscard]] QByteArray csvOf(const QAbstractItemModel& model, const QList<int>& columns);

// Without TABs and line feeds, which would end the cell.
[[nodiscard]] QString oneLine(QString text);

}  // namespace watari::gui
