#include "app/gui/dialogs/metrics_dialog.h"

#include "app/gui/models/source_tables.h"

namespace watari::gui {

namespace {

constexpr Seconds kProposedPeriod{86'400};

// What vSphere records at its usual settings, and for how long.
struct KeptInterval {
    qint64 seconds;
    QString title;
};

QList<KeptInterval> keptIntervals() {
    return {{20, MetricsDialog::tr("20 s (kept for an hour)")},
            {300, MetricsDialog::tr("5 min (kept for a day)")},
            {1'800, MetricsDialog::tr("30 min (kept for a week)")}};
}

}  // namespace

MetricsDialog::MetricsDialog(const ImportSource& source, Instant now, QWidget* parent)
    : FormDialog(tr("Read recorded use"), tr("Read"), parent),
      m_source(source.id),
      m_interval(new QComboBox(this)),
      m_from(new JstEdit(this)),
      m_to(new JstEdit(this)) {
    setIntroduction(tr("%1 has recorded how much its servers used. It is read into the same charts that the "
                       "collector fills, so that servers can be sized from it.")
                        .arg(nameOf(source)));
    for (const KeptInterval& kept : keptIntervals()) m_interval->addItem(kept.title, kept.seconds);
    m_interval->setCurrentIndex(m_interval->findData(usecases::MetricsRequest().interval.value()));
    m_from->setInstant(now - kProposedPeriod);
    m_to->setInstant(now);
    form()->addRow(tr("Recorded every"), m_interval);
    form()->addRow(tr("From"), m_from);
    form()->addRow(tr("To"), m_to);
}

usecases::MetricsRequest MetricsDialog::request() const {
    return {m_source, Seconds(m_interval->currentData().toLongLong()),
            Interval{m_from->instant(), m_to->instant()}};
}

bool MetricsDialog::isComplete() {
    const bool isOrdered = m_from->instant() < m_to->instant();
    setProblem(isOrdered ? QString() : tr("The begin must be before the end."));
    return isOrdered;
}

}  // namespace watari::gui
