// A table on the screen as a list of values and a list of columns. A table is defined once, by its columns;
// the view, the filter, the clipboard and the CSV export all read those.
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <utility>

namespace watari::gui {

// Stands where there is no value.
inline const QString kNoValue = QStringLiteral("—");

// What a cell means, not its colour: the theme decides that.
enum class Tone { Plain, Good, Caution, Bad, Quiet };

enum TableRole {
    SortRole = Qt::UserRole,  // what the column is sorted by
    ToneRole,                 // int of Tone
    IdRole,                   // identity of the row, kept when rows are set again
    ShareRole,                // permille of a progress bar; invalid: none
};

template <class Row>
struct TableColumn {
    QString title;
    std::function<QString(const Row&)> text;
    std::function<QVariant(const Row&)> sortKey;  // empty: the text
    std::function<Tone(const Row&)> tone;
    std::function<QVariant(const Row&)> share;
    Qt::Alignment alignment = Qt::AlignLeft;
    QString hint;  // what the column means, shown above its heading
};

template <class Row>
class RowTable final : public QAbstractTableModel {
public:
    RowTable(QList<TableColumn<Row>> columns, std::function<QString(const Row&)> idOf,
             QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns)), m_idOf(std::move(idOf)) {}

    // Rows of the same identities in the same order are updated in place, so that selection and scroll
    // position stay.
    void setRows(QList<Row> rows) {
        if (sameIdentities(rows)) {
            m_rows = std::move(rows);
            if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            return;
        }
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    // Null for an invalid index.
    [[nodiscard]] const Row* rowAt(int row) const {
        return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
        const Row& row = m_rows.at(index.row());
        const TableColumn<Row>& column = m_columns.at(index.column());
        switch (role) {
            case Qt::DisplayRole:
                return column.text(row);
            case Qt::ToolTipRole:
                return column.text(row);
            case Qt::TextAlignmentRole:
                return int(column.alignment | Qt::AlignVCenter);
            case SortRole:
                return column.sortKey ? column.sortKey(row) : QVariant(column.text(row));
            case ToneRole:
                return int(column.tone ? column.tone(row) : Tone::Plain);
            case IdRole:
                return m_idOf(row);
            case ShareRole:
                return column.share ? column.share(row) : QVariant();
            default:
                return {};
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) return {};
        const TableColumn<Row>& column = m_columns.at(section);
        if (role == Qt::DisplayRole) return column.title;
        if (role == Qt::ToolTipRole) return column.hint.isEmpty() ? column.title : column.hint;
        if (role == Qt::TextAlignmentRole) return int(column.alignment | Qt::AlignVCenter);
        return {};
    }

private:
    [[nodiscard]] bool sameIdentities(const QList<Row>& rows) const {
        if (rows.size() != m_rows.size()) return false;
        for (qsizetype i = 0; i < rows.size(); ++i)
            if (m_idOf(rows.at(i)) != m_idOf(m_rows.at(i))) return false;
        return true;
    }

    QList<TableColumn<Row>> m_columns;
    std::function<QString(const Row&)> m_idOf;
    QList<Row> m_rows;
};

}  // namespace watari::gui
