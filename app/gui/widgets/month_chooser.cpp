#include "app/gui/widgets/month_chooser.h"

#include "core/calendar/era.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace watari::gui {

MonthChooser::MonthChooser(calendar::Month month, QWidget* parent)
    : QWidget(parent), m_edit(new QDateEdit(month.firstDay(), this)), m_era(new QLabel(this)) {
    m_edit->setDisplayFormat(QStringLiteral("yyyy-MM"));
    m_edit->setAccessibleName(tr("Month"));
    auto* back = new QToolButton(this);
    back->setArrowType(Qt::LeftArrow);
    back->setToolTip(tr("The month before"));
    auto* forward = new QToolButton(this);
    forward->setArrowType(Qt::RightArrow);
    forward->setToolTip(tr("The month after"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(back);
    layout->addWidget(m_edit);
    layout->addWidget(forward);
    layout->addWidget(m_era);
    connect(back, &QToolButton::clicked, this, [this] { setMonth(this->month().previous()); });
    connect(forward, &QToolButton::clicked, this, [this] { setMonth(this->month().next()); });
    connect(m_edit, &QDateEdit::dateChanged, this, [this] {
        showEra();
        Q_EMIT monthChanged();
    });
    showEra();
}

calendar::Month MonthChooser::month() const {
    return calendar::Month(m_edit->date());
}

void MonthChooser::setMonth(calendar::Month month) {
    m_edit->setDate(month.firstDay());
}

void MonthChooser::showEra() {
    m_era->setText(calendar::JapaneseDates().month(month()));
}

}  // namespace watari::gui
