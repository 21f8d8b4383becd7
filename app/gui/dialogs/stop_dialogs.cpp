#include "app/gui/dialogs/stop_dialogs.h"

#include "core/base/wording.h"
#include "core/domain/names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace watari::gui {

namespace {

constexpr Seconds kHour{3600};
constexpr Seconds kDay{86400};

QComboBox* makeServerBox(const ProjectSnapshot& snapshot, QWidget* parent) {
    auto* box = new QComboBox(parent);
    for (const Server& server : snapshot.inventory.servers) box->addItem(server.name, server.id.text());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

void choose(QComboBox& box, const Id<Server>& id) {
    const int index = box.findData(id.text());
    if (index >= 0) box.setCurrentIndex(index);
}

// Whole hours are nearer to what people type next than the second the dialog was opened.
Instant wholeHour(Instant t) {
    return Instant(t.unixSeconds() / kHour.value() * kHour.value());
}

}  // namespace

OutageDialog::OutageDialog(const ProjectSnapshot& snapshot, Instant now, QWidget* parent)
    : FormDialog(tr("Enter an outage"), tr("Enter"), parent),
      m_server(makeServerBox(snapshot, this)),
      m_layer(new QComboBox(this)),
      m_from(new JstEdit(this)),
      m_to(new JstEdit(this)),
      m_ended(new QCheckBox(tr("the service is back"), this)),
      m_cause(new QLineEdit(this)) {
    setIntroduction(tr("The layer decides by the agreement whether the outage counts."));
    for (const auto& name : enumNames(OutageLayer{})) m_layer->addItem(titleOf(name.value), int(name.value));
    m_layer->setCurrentIndex(m_layer->findData(int(OutageLayer::Virtualization)));
    setInterval({wholeHour(now) - kHour, wholeHour(now)});
    m_ended->setChecked(true);
    auto* until = new QHBoxLayout;
    until->addWidget(m_to);
    until->addWidget(m_ended);
    until->addStretch(1);
    form()->addRow(tr("Server"), m_server);
    form()->addRow(tr("Layer"), m_layer);
    form()->addRow(tr("From"), m_from);
    form()->addRow(tr("Until"), until);
    form()->addRow(tr("Cause"), m_cause);
    connect(m_ended, &QCheckBox::toggled, m_to, &QWidget::setEnabled);
}

void OutageDialog::chooseServer(const Id<Server>& id) {
    choose(*m_server, id);
}

void OutageDialog::setInterval(const Interval& when) {
    m_from->setInstant(when.from);
    m_to->setInstant(when.to);
}

Outage OutageDialog::outage() const {
    Outage outage{.serverId = serverOf(*m_server),
                  .layer = OutageLayer(m_layer->currentData().toInt()),
                  .startsAt = m_from->instant(),
                  .cause = m_cause->text().trimmed()};
    if (m_ended->isChecked()) outage.endsAt = m_to->instant();
    return outage;
}

OutageEndDialog::OutageEndDialog(const QList<Outage>& open, const ProjectSnapshot& snapshot, Instant now,
                                 QWidget* parent)
    : FormDialog(tr("End an outage"), tr("Enter"), parent),
      m_outage(new QComboBox(this)),
      m_to(new JstEdit(this)) {
    setIntroduction(tr("Until its end is entered an outage counts on."));
    for (const Outage& outage : open)
        m_outage->addItem(
            tr("%1, since %2").arg(snapshot.serverName(outage.serverId), minuteText(outage.startsAt)),
            outage.id.text());
    m_outage->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setEnd(now);
    form()->addRow(tr("Outage"), m_outage);
    form()->addRow(tr("Until"), m_to);
}

OutageEnding OutageEndDialog::ending() const {
    return {Id<Outage>(m_outage->currentData().toString()), m_to->instant()};
}

void OutageEndDialog::setEnd(Instant endsAt) {
    m_to->setInstant(endsAt);
}

PlannedStopDialog::PlannedStopDialog(const ProjectSnapshot& snapshot, Instant now, QWidget* parent)
    : FormDialog(tr("Enter a planned stop"), tr("Enter"), parent),
      m_server(makeServerBox(snapshot, this)),
      m_from(new JstEdit(this)),
      m_to(new JstEdit(this)),
      m_approvedAt(new JstEdit(this)),
      m_approvedBy(new QLineEdit(snapshot.actor.name, this)),
      m_reason(new QLineEdit(this)) {
    setIntroduction(tr("Only a stop that was approved before it began is a planned one (12-1)."));
    setTimes({wholeHour(now) + kDay, wholeHour(now) + kDay + kHour}, now);
    form()->addRow(tr("Server"), m_server);
    form()->addRow(tr("From"), m_from);
    form()->addRow(tr("Until"), m_to);
    form()->addRow(tr("Approved by"), m_approvedBy);
    form()->addRow(tr("Approved at"), m_approvedAt);
    form()->addRow(tr("Reason"), m_reason);
}

void PlannedStopDialog::chooseServer(const Id<Server>& id) {
    choose(*m_server, id);
}

void PlannedStopDialog::setTimes(const Interval& when, Instant approvedAt) {
    m_from->setInstant(when.from);
    m_to->setInstant(when.to);
    m_approvedAt->setInstant(approvedAt);
}

PlannedStop PlannedStopDialog::stop() const {
    return {.serverId = serverOf(*m_server),
            .startsAt = m_from->instant(),
            .endsAt = m_to->instant(),
            .approvedAt = m_approvedAt->instant(),
            .approvedBy = m_approvedBy->text().trimmed(),
            .reason = m_reason->text().trimmed()};
}

}  // namespace watari::gui
