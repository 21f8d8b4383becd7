#include "app/gui/charts/period_bar.h"

#include "app/gui/widgets/form_fields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace watari::gui {

namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kEverything = 0;
constexpr qint64 kTyped = -1;
constexpr Seconds kStep{60};  // the last measurement speaks for a minute

}  // namespace

PeriodBar::PeriodBar(QWidget* parent)
    : QWidget(parent),
      m_choice(new QComboBox(this)),
      m_from(new JstEdit(this)),
      m_to(new JstEdit(this)),
      m_between(new QLabel(tr("to"), this)) {
    m_choice->addItem(tr("Last hour"), kHour);
    m_choice->addItem(tr("Last 24 hours"), 24 * kHour);
    m_choice->addItem(tr("Last 7 days"), 7 * 24 * kHour);
    m_choice->addItem(tr("Last 30 days"), 30 * 24 * kHour);
    m_choice->addItem(tr("Everything"), kEverything);
    m_choice->addItem(tr("From – until"), kTyped);
    m_choice->setCurrentIndex(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    auto* caption = new QLabel(tr("Period"), this);
    caption->setBuddy(m_choice);
    layout->addWidget(caption);
    layout->addWidget(m_choice);
    layout->addWidget(m_from);
    layout->addWidget(m_between);
    layout->addWidget(m_to);
    layout->addStretch(1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showChosen();
        Q_EMIT periodChanged();
    });
    for (JstEdit* edit : {m_from, m_to})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
            if (m_choice->currentData().toLongLong() == kTyped) Q_EMIT periodChanged();
        });
    showChosen();
}

void PeriodBar::setMeasured(const std::optional<Interval>& measured) {
    const bool first = !m_measured && measured;
    m_measured = measured;
    if (first && measured->length() <= Seconds(kHour)) {
        const QSignalBlocker block(m_choice);
        m_choice->setCurrentIndex(m_choice->findData(kHour));  // a day would show a dot of it
    }
    showChosen();
}

Interval PeriodBar::period() const {
    const qint64 length = m_choice->currentData().toLongLong();
    if (length == kTyped) return {m_from->instant(), m_to->instant()};
    if (!m_measured) return {};
    const Instant end = m_measured->to + kStep;
    if (length == kEverything) return {m_measured->from, end};
    return {end - Seconds(length), end};
}

// The fields show what is looked at, and can be typed in once that is chosen.
void PeriodBar::showChosen() {
    const bool typed = m_choice->currentData().toLongLong() == kTyped;
    for (QWidget* part : QList<QWidget*>{m_from, m_to, m_between}) part->setVisible(typed || m_measured);
    m_from->setEnabled(typed);
    m_to->setEnabled(typed);
    if (typed || !m_measured) return;
    const Interval shown = period();
    const QSignalBlocker blockFrom(m_from);
    const QSignalBlocker blockTo(m_to);
    m_from->setInstant(shown.from);
    m_to->setInstant(shown.to);
}

}  // namespace watari::gui
