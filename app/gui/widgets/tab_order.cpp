#include "app/gui/widgets/tab_order.h"

#include <QList>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace watari::gui {

namespace {

QList<QWidget*> stopsIn(const QWidget& part) {
    QList<QWidget*> stops;
    for (QWidget* at = part.nextInFocusChain(); at != &part; at = at->nextInFocusChain())
        if (part.isAncestorOf(at) && (at->focusPolicy() & Qt::TabFocus) != 0 && at->focusProxy() == nullptr)
            stops.append(at);
    return stops;
}

}  // namespace

void followInTabOrder(QWidget& before, const QWidget& part) {
    QWidget* last = &before;
    for (QWidget* stop : stopsIn(part)) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

void skipScrollButtons(const QTabWidget& tabs) {
    for (auto* button : tabs.tabBar()->findChildren<QToolButton*>()) button->setFocusPolicy(Qt::NoFocus);
}

}  // namespace watari::gui
