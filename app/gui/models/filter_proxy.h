// Rows that contain every word somebody types, in any column; sorted by what a column means, not by its text.
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace watari::gui {

class FilterProxy final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FilterProxy(QObject* parent = nullptr);

    // Words are compared as foldedForSearch leaves them: "ＧＩＳ" finds "GIS".
    void setWords(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
    QCollator m_collator;  // "server2" before "server10"
};

}  // namespace watari::gui
