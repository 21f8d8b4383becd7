#include "app/gui/widgets/cell_delegate.h"

#include "app/gui/models/row_table.h"
#include "app/gui/widgets/theme.h"

#include <QPainter>

namespace watari::gui {

namespace {

constexpr int kBarInset = 4;

void paintShare(QPainter* painter, const QStyleOptionViewItem& option, int permille, const QString& text) {
    const ThemeColours& colours = coloursFor(option.palette);
    const QRect frame = option.rect.adjusted(kBarInset, kBarInset, -kBarInset, -kBarInset);
    QRect filled = frame;
    filled.setWidth(int(qint64(frame.width()) * permille / 1000));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.line);
    painter->drawRoundedRect(frame, 3, 3);
    painter->setBrush(isDark(option.palette) ? colours.copySpan : colours.copySpan.lighter(115));
    painter->drawRoundedRect(filled, 3, 3);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(frame.adjusted(kBarInset, 0, -kBarInset, 0), int(Qt::AlignCenter),
                      option.fontMetrics.elidedText(text, Qt::ElideRight, frame.width() - 2 * kBarInset));
    painter->restore();
}

}  // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const auto tone = Tone(index.data(ToneRole).toInt());
    if (const QColor colour = toneColour(tone, option->palette); colour.isValid())
        option->palette.setColor(QPalette::Text, colour);
    if (tone == Tone::Bad) option->font.setBold(true);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const QVariant share = index.data(ShareRole);
    if (!share.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    const QString text = empty.text;
    empty.text.clear();
    const QWidget* widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, widget);
    paintShare(painter, empty, share.toInt(), text);
}

}  // namespace watari::gui
