#include "app/gui/widgets/form_fields.h"

#include "app/gui/widgets/panels.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace watari::gui {

namespace {

constexpr int kJapanOffset = 9 * 3600;
constexpr int kDialogWidth = 520;
constexpr int kSameLine = 8;  // pixels between the middles of fields that stand side by side

QPoint middleOf(const QWidget& widget, const QWidget& root) {
    return widget.mapTo(&root, widget.rect().center());
}

// What TAB reaches, line by line from the left.
QList<QWidget*> inReadingOrder(const QWidget& root) {
    QList<QWidget*> widgets;
    for (auto* widget : root.findChildren<QWidget*>())
        if (widget->isVisibleTo(&root) && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
            widget->focusProxy() == nullptr)
            widgets.append(widget);
    const auto above = [&root](const QWidget* a, const QWidget* b) {
        return middleOf(*a, root).y() < middleOf(*b, root).y();
    };
    std::stable_sort(widgets.begin(), widgets.end(), above);
    for (auto line = widgets.begin(); line != widgets.end();) {
        const int y = middleOf(**line, root).y();
        auto next = std::find_if(line, widgets.end(), [&](const QWidget* widget) {
            return middleOf(*widget, root).y() > y + kSameLine;
        });
        std::stable_sort(line, next, [&root](const QWidget* a, const QWidget* b) {
            return middleOf(*a, root).x() < middleOf(*b, root).x();
        });
        line = next;
    }
    return widgets;
}

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

QPushButton* FormDialog::rejectButton() const {
    return m_buttons->button(QDialogButtonBox::Cancel);
}

// Fields are made in any order, and after the buttons that stand below them: TAB goes on as people read.
void FormDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    const QList<QWidget*> order = inReadingOrder(*this);
    for (qsizetype i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
    if (!order.isEmpty()) order.front()->setFocus(Qt::TabFocusReason);
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

Id<Server> serverOf(const QComboBox& box) {
    return Id<Server>(box.currentData().toString());
}

}  // namespace watari::gui
