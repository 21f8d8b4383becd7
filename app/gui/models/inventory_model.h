// One tab of the inventory: the rows that a scope, words and filters leave, in the order of a column. Holds
// only numbers of rows; texts stay in the shared index.
#pragma once

#include "app/gui/models/column_filter.h"
#include "app/gui/models/inventory_index.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace watari::gui {

class InventoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    InventoryModel(usecases::InventoryTab tab, InventoryIndexPointer index, QObject* parent = nullptr);

    // Words, filters and order stay.
    void setIndex(const InventoryIndexPointer& index);
    // Only rows that are about one of these servers; none: all rows.
    using Scope = std::optional<QSet<Id<Server>>>;
    void setScope(const Scope& scope);
    // Rows that hold every word somewhere.
    void setWords(const QString& words);
    // By field; lines as parseFilter() reads them.
    void setFilters(const QHash<QString, QString>& lines);
    void setFilter(const QString& field, const QString& line);
    [[nodiscard]] const QHash<QString, QString>& filters() const { return m_lines; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] usecases::InventoryTab tab() const { return m_tab; }
    [[nodiscard]] const IndexedTable& table() const;
    [[nodiscard]] const QList<usecases::InventoryColumn>& columns() const { return m_columns; }
    [[nodiscard]] int columnOf(const QString& field) const;
    // Rows within the scope, before words and filters.
    [[nodiscard]] int scopedCount() const { return m_scopedCount; }
    // Of the table, for a row of the model.
    [[nodiscard]] qsizetype sourceRow(int row) const { return m_shown[size_t(row)]; }
    [[nodiscard]] QString idAt(int row) const;
    // -1: not there, or filtered out.
    [[nodiscard]] int rowOf(const QString& id) const;
    [[nodiscard]] QList<Id<Server>> serversAt(int row) const;
    // Different texts of a column, ordered as it sorts; the empty one first.
    [[nodiscard]] QStringList valuesOf(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const std::vector<quint32>& ranks(int column) const;
    void rebuildScope();
    void rebuildOrder();
    void rebuildShown();
    void refilter();
    void dropRowsWithoutWord(const QString& word, std::vector<bool>& passing) const;
    void dropRowsOutsideFilters(std::vector<bool>& passing) const;

    usecases::InventoryTab m_tab;
    InventoryIndexPointer m_index;
    QList<usecases::InventoryColumn> m_columns;
    Scope m_scope;
    QStringList m_words;
    QHash<QString, QString> m_lines;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<bool> m_inScope;
    int m_scopedCount = 0;
    std::vector<quint32> m_order;  // all rows of the table, sorted
    std::vector<quint32> m_shown;
    mutable QHash<int, std::vector<quint32>> m_ranks;  // of a column's values; made when first sorted by
};

}  // namespace watari::gui
