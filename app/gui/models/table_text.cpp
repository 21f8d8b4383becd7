#include "app/gui/models/table_text.h"

#include <algorithm>
#include <numeric>

namespace watari::gui {

namespace {

QString csvCell(QString text) {
    bool isNumber = false;
    static_cast<void>(text.toDouble(&isNumber));
    if (!isNumber && !text.isEmpty() && QStringLiteral("=+-@").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    if (!text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char(',')) &&
        !text.contains(QLatin1Char('\n')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

}  // namespace

QString oneLine(QString text) {
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString tsvOf(QModelIndexList cells) {
    std::sort(cells.begin(), cells.end(), [](const QModelIndex& a, const QModelIndex& b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) text += QLatin1Char(cells[i].row() == cells[i - 1].row() ? '\t' : '\n');
        text += oneLine(cells[i].data().toString());
    }
    return text;
}

QByteArray csvOf(const QAbstractItemModel& model) {
    QList<int> columns(model.columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    return csvOf(model, columns);
}

QByteArray csvOf(const QAbstractItemModel& model, const QList<int>& columns) {
    QStringList lines;
    QStringList line;
    for (const int column : columns)
        line.append(csvCell(model.headerData(column, Qt::Horizontal).toString()));
    lines.append(line.join(QLatin1Char(',')));
    for (int row = 0; row < model.rowCount(); ++row) {
        line.clear();
        for (const int column : columns) line.append(csvCell(model.index(row, column).data().toString()));
        lines.append(line.join(QLatin1Char(',')));
    }
    return "\xEF\xBB\xBF" + (lines.join(QLatin1String("\r\n")) + QLatin1String("\r\n")).toUtf8();
}

}  // namespace watari::gui
