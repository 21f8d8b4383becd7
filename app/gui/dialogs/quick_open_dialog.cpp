#include "app/gui/dialogs/quick_open_dialog.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace watari::gui {

QuickOpenDialog::QuickOpenDialog(const QList<Destination>& all, const QStringList& recentKeys,
                                 QWidget* parent)
    : QDialog(parent),
      m_all(all),
      m_recentKeys(recentKeys),
      m_box(new QLineEdit(this)),
      m_list(new QListWidget(this)) {
    setWindowTitle(tr("Go to"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 420);
    m_box->setPlaceholderText(
        tr("Server, address, system, department, host, network, software, finding, page or report"));
    m_box->setAccessibleName(tr("Go to"));
    m_list->setAccessibleName(tr("Places"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_box);
    layout->addWidget(m_list, 1);
    m_box->installEventFilter(this);
    connect(m_box, &QLineEdit::textChanged, this, &QuickOpenDialog::search);
    connect(m_box, &QLineEdit::returnPressed, this, &QuickOpenDialog::go);
    connect(m_list, &QListWidget::itemActivated, this, &QuickOpenDialog::go);
    search();
}

void QuickOpenDialog::search() {
    m_list->clear();
    for (const int number : findDestinations(m_all, {.typed = m_box->text(), .recentKeys = m_recentKeys})) {
        const Destination& place = m_all[number];
        const QString what = titleOf(place.kind);
        auto* item = new QListWidgetItem(place.detail.isEmpty()
                                             ? tr("%1 — %2").arg(place.title, what)
                                             : tr("%1 — %2, %3").arg(place.title, what, place.detail),
                                         m_list);
        item->setData(Qt::UserRole, number);
    }
    m_list->setCurrentRow(0);
}

void QuickOpenDialog::go() {
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr) return;
    const Destination place = m_all[item->data(Qt::UserRole).toInt()];
    accept();
    Q_EMIT chosen(place);
}

// The list is walked while the cursor stays in the box.
bool QuickOpenDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace watari::gui
