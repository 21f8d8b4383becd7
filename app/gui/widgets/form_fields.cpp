#include "app/gui/widgets/form_fields.h"

#include "app/gui/widgets/panels.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QVBoxLayout>

namespace watari::gui {

namespace {

constexpr int kJapanOffset = 9 * 3600;
constexpr int kDialogWidth = 520;

}  // namespace

JstEdit::JstEdit(QWidget* parent) : QDateTimeEdit(parent) {
    setTimeSpec(Qt::UTC);
    setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    setCalendarPopup(true);
}

// The field holds the wall time as if it were UTC, so that no zone of the machine gets in between.
void JstEdit::setInstant(Instant t) {
    setDateTime(QDateTime::fromSecsSinceEpoch(t.unixSeconds() + kJapanOffset, Qt::UTC));
}

Instant JstEdit::instant() const {
    return fromJst(date(), time());
}

FormDialog::FormDialog(const QString& title, const QString& acceptText, QWidget* parent)
    : QDialog(parent),
      m_introduction(makeText(this)),
      m_form(new QFormLayout),
      m_problem(new ToneLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kDialogWidth);
    m_introduction->hide();
    m_problem->hide();
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_introduction);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    acceptButton()->setText(acceptText);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FormDialog::submitted);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QPushButton* FormDialog::acceptButton() const {
    return m_buttons->button(QDialogButtonBox::Ok);
}

// The fields were made after the buttons that stand below them: TAB goes to the buttons last.
void FormDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    QWidget* last = previousInFocusChain();
    for (QAbstractButton* button : m_buttons->buttons()) {
        if (last == button) break;
        setTabOrder(last, button);
        last = button;
    }
    for (QWidget* first = nextInFocusChain(); first != this; first = first->nextInFocusChain())
        if (first->isVisible() && (first->focusPolicy() & Qt::TabFocus) != 0) {
            first->setFocus(Qt::TabFocusReason);
            return;
        }
}

void FormDialog::setIntroduction(const QString& text) {
    m_introduction->setText(text);
    m_introduction->setVisible(!text.isEmpty());
}

void FormDialog::setBusy(bool busy) {
    acceptButton()->setEnabled(!busy);
}

void FormDialog::setProblem(const QString& text) {
    m_problem->setText(text, Tone::Bad);
    m_problem->setVisible(!text.isEmpty());
}

}  // namespace watari::gui
