#include "app/gui/dialogs/check_list_dialog.h"

#include "app/gui/models/search_text.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace watari::gui {

CheckListDialog::CheckListDialog(const QString& title, const QList<Entry>& entries, QWidget* parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(420, 520);
    m_search->setPlaceholderText(tr("Type to narrow the list"));
    m_search->setAccessibleName(tr("Narrow the list"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(title);
    m_list->setUniformItemSizes(true);
    for (const Entry& entry : entries) {
        auto* item = new QListWidgetItem(entry.text.isEmpty() ? tr("(empty)") : entry.text, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(entry.state);
        item->setToolTip(entry.text);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* all = buttons->addButton(tr("Check all"), QDialogButtonBox::ActionRole);
    auto* none = buttons->addButton(tr("Check none"), QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &CheckListDialog::narrow);
    connect(all, &QPushButton::clicked, this, [this] { checkAllInSight(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [this] { checkAllInSight(Qt::Unchecked); });
    connect(buttons, &QDialogButtonBox::accepted, this, &CheckListDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_list->count() > 0) m_list->setCurrentRow(0);
}

void CheckListDialog::narrow(const QString& typed) {
    const QString wanted = foldedForSearch(typed).trimmed();
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!foldedForSearch(m_list->item(i)->text()).contains(wanted));
}

void CheckListDialog::checkAllInSight(Qt::CheckState state) {
    for (int i = 0; i < m_list->count(); ++i)
        if (!m_list->item(i)->isHidden()) m_list->item(i)->setCheckState(state);
}

void CheckListDialog::finish() {
    QList<int> numbers;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked) numbers.append(i);
    Q_EMIT chosen(numbers);
    accept();
}

}  // namespace watari::gui
