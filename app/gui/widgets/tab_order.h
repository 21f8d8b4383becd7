// TAB goes on as people read, also through parts that are made after those that stand below them.
#pragma once

class QTabWidget;
class QWidget;

namespace watari::gui {

// What TAB reaches within the part comes right behind the widget, in the order it has. Both are in one
// window.
void followInTabOrder(QWidget& before, const QWidget& part);

// The arrows that move a long row of tabs are no stops of TAB: the arrow keys do it on the row itself.
void skipScrollButtons(const QTabWidget& tabs);

}  // namespace watari::gui
