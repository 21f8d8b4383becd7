// What is wrong with how a window is laid out: texts that are cut off, a TAB order that jumps back.
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTabBar>
#include <QTableView>
#include <QWidget>

namespace watari::gui::testing {

inline QString described(const QWidget& widget, const QString& text) {
    return QStringLiteral("%1 “%2” (%3x%4, needs %5x%6)")
        .arg(QString::fromLatin1(widget.metaObject()->className()), text.left(60))
        .arg(widget.width())
        .arg(widget.height())
        .arg(widget.sizeHint().width())
        .arg(widget.sizeHint().height());
}

inline bool isCutOff(const QLabel& label) {
    if (label.text().isEmpty()) return false;
    if (label.wordWrap()) return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width() || label.height() < label.sizeHint().height();
}

inline QStringList cutOffHeadings(const QTableView& table) {
    QStringList found;
    const QHeaderView* header = table.horizontalHeader();
    for (int i = 0; i < header->count(); ++i) {
        const QString text = table.model()->headerData(i, Qt::Horizontal).toString();
        if (!header->isSectionHidden(i) &&
            header->sectionSize(i) < header->fontMetrics().horizontalAdvance(text) + 6)
            found.append(QStringLiteral("heading “%1” of %2").arg(text, table.parentWidget()->objectName()));
    }
    return found;
}

inline QStringList cutOffTexts(const QWidget& root) {
    QStringList found;
    for (const auto* label : root.findChildren<QLabel*>())
        if (label->isVisible() && isCutOff(*label)) found.append(described(*label, label->text()));
    for (const auto* button : root.findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty() &&
            (button->width() < button->minimumSizeHint().width() ||
             button->width() < button->sizeHint().width() - 4))
            found.append(described(*button, button->text()));
    for (const auto* box : root.findChildren<QComboBox*>())
        if (box->isVisible() && box->width() < box->minimumSizeHint().width())
            found.append(described(*box, box->currentText()));
    for (const auto* table : root.findChildren<QTableView*>())
        if (table->isVisible()) found += cutOffHeadings(*table);
    for (const auto* tabs : root.findChildren<QTabBar*>())
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i)
            if (tabs->tabRect(i).width() < tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)))
                found.append(described(*tabs, tabs->tabText(i)));
    return found;
}

// Visible widgets below the root that TAB reaches, in its order.
inline QList<QWidget*> tabOrder(const QWidget& root) {
    QList<QWidget*> order;
    for (auto* w = const_cast<QWidget*>(&root)->nextInFocusChain(); w != &root; w = w->nextInFocusChain())
        if (root.isAncestorOf(w) && w->isVisible() && w->isEnabled() &&
            (w->focusPolicy() & Qt::TabFocus) != 0 && w->focusProxy() == nullptr)
            order.append(w);
    return order;
}

// Steps of the TAB order that go up to something that stands wholly above, and not to the right.
inline QStringList stepsBack(const QWidget& root) {
    QStringList found;
    const QList<QWidget*> order = tabOrder(root);
    for (qsizetype i = 1; i < order.size(); ++i) {
        const QRect from(order[i - 1]->mapTo(&root, QPoint(0, 0)), order[i - 1]->size());
        const QRect to(order[i]->mapTo(&root, QPoint(0, 0)), order[i]->size());
        if (to.bottom() < from.top() && to.left() <= from.right())
            found.append(QStringLiteral("from %1 %2 back up to %3 %4")
                             .arg(QString::fromLatin1(order[i - 1]->metaObject()->className()),
                                  order[i - 1]->objectName(),
                                  QString::fromLatin1(order[i]->metaObject()->className()),
                                  order[i]->objectName()));
    }
    return found;
}

}  // namespace watari::gui::testing
