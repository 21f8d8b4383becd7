// Tables and labelled values for the terminal, aligned with East Asian characters counted as two columns.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <utility>

namespace watari::cli {

// Columns the text takes on a terminal: wide and full-width characters two, combining marks none.
[[nodiscard]] int displayWidth(QStringView text);

// Cut at the end, with "…", to at most so many columns.
[[nodiscard]] QString fitted(const QString& text, int columns);

enum class Side { Left, Right };

// Filled with blanks to so many columns; longer texts stay as they are.
[[nodiscard]] QString padded(const QString& text, int columns, Side side = Side::Left);

class TextTable {
public:
    struct Column {
        QString heading;
        Side side = Side::Left;
    };
    explicit TextTable(QList<Column> columns) : m_columns(std::move(columns)) {}

    // As many cells as columns.
    void add(const QStringList& cells) { m_rows.append(cells); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    // One line for the headings, one for each row; every line ends in a line feed.
    [[nodiscard]] QString text() const;

private:
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

// "label  value" lines with the values in one column.
[[nodiscard]] QString labelledText(const QList<std::pair<QString, QString>>& rows);

}  // namespace watari::cli
