// Paints a cell by what it means: its tone as a dot and a colour, a share as a bar.
#pragma once

#include <QStyledItemDelegate>

namespace watari::gui {

class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace watari::gui
