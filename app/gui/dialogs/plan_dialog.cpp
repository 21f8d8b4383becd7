#include "app/gui/dialogs/plan_dialog.h"

#include "core/base/wording.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace watari::gui {

namespace {

constexpr qint64 kMegabit = 1'000'000;
constexpr int kListHeight = 90;

QDateEdit* makeDateEdit(QDate date, QWidget* parent) {
    auto* edit = new QDateEdit(date, parent);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setCalendarPopup(true);
    return edit;
}

QSpinBox* makeSpinBox(qint64 value, int most, const QString& suffix, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(1, most);
    box->setValue(int(value));
    box->setSuffix(suffix);
    return box;
}

QTimeEdit* makeTimeEdit(Seconds afterMidnight, QWidget* parent) {
    auto* edit = new QTimeEdit(QTime(0, 0).addSecs(int(afterMidnight.value())), parent);
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    return edit;
}

Seconds secondsOf(const QTimeEdit& edit) {
    return Seconds(QTime(0, 0).secsTo(edit.time()));
}

}  // namespace

PlanDialog::PlanDialog(const PlanSettings& settings, const QList<Blackout>& blackouts, QWidget* parent)
    : FormDialog(tr("Plan the waves"), tr("Make the plan"), parent),
      m_settings(settings),
      m_blackouts(blackouts) {
    setIntroduction(tr("The plan that is stored now is replaced. Cutovers keep to nights and days off."));
    buildDates();
    buildLine();
    buildCutovers();
    buildBlackouts();
}

void PlanDialog::buildDates() {
    m_planningDate = makeDateEdit(m_settings.planningDate, this);
    m_deadline = makeDateEdit(m_settings.deadline, this);
    form()->addRow(tr("Planning date"), m_planningDate);
    form()->addRow(tr("Deadline (last day)"), m_deadline);
}

void PlanDialog::buildLine() {
    m_lineRate = makeSpinBox(m_settings.lineRate.value() / kMegabit, 1'000'000, tr(" Mbit/s"), this);
    m_lineShare = makeSpinBox(m_settings.lineShare.value() / 10, 100, tr(" %"), this);
    m_nightStart = makeTimeEdit(m_settings.nightStart, this);
    m_nightEnd = makeTimeEdit(m_settings.nightEnd, this);
    m_nightStart->setToolTip(tr("Equal times: copies run round the clock"));
    auto* night = new QHBoxLayout;
    night->addWidget(m_nightStart);
    night->addWidget(new QLabel(tr("to"), this));
    night->addWidget(m_nightEnd);
    night->addStretch(1);
    form()->addRow(tr("Line"), m_lineRate);
    form()->addRow(tr("Share for copies"), m_lineShare);
    form()->addRow(tr("Copies run from"), night);
}

void PlanDialog::buildCutovers() {
    m_cutoverLength = makeSpinBox(m_settings.cutoverLength.value() / 60, 24 * 60, tr(" min"), this);
    m_cutovers = makeSpinBox(m_settings.cutoversPerWindow, 100, {}, this);
    form()->addRow(tr("Length of a cutover"), m_cutoverLength);
    form()->addRow(tr("Cutovers per window"), m_cutovers);
    m_keepTogether = new QCheckBox(tr("Keep systems that talk both ways together"), this);
    m_keepTogether->setChecked(m_settings.keepTogether);
    form()->addRow(tr("Dependencies"), m_keepTogether);
}

void PlanDialog::buildBlackouts() {
    m_list = new QListWidget(this);
    m_list->setMaximumHeight(kListHeight);
    m_from = new JstEdit(this);
    m_to = new JstEdit(this);
    m_from->setInstant(fromJst(m_settings.planningDate));
    m_to->setInstant(fromJst(m_settings.planningDate.addDays(1)));
    m_reason = new QLineEdit(this);
    m_reason->setPlaceholderText(tr("Why no work is allowed"));
    auto* add = new QPushButton(tr("Add"), this);
    auto* remove = new QPushButton(tr("Remove"), this);
    auto* when = new QHBoxLayout;
    when->addWidget(m_from);
    when->addWidget(new QLabel(tr("to"), this));
    when->addWidget(m_to);
    when->addStretch(1);
    auto* why = new QHBoxLayout;
    why->addWidget(m_reason, 1);
    why->addWidget(add);
    why->addWidget(remove);
    auto* rows = new QVBoxLayout;
    rows->addWidget(m_list);
    rows->addLayout(when);
    rows->addLayout(why);
    form()->addRow(tr("Blackouts"), rows);
    connect(add, &QPushButton::clicked, this, &PlanDialog::addBlackout);
    connect(remove, &QPushButton::clicked, this, &PlanDialog::removeBlackout);
    listBlackouts();
}

void PlanDialog::addBlackout() {
    if (m_to->instant() <= m_from->instant()) {
        setProblem(tr("A blackout must end after it begins."));
        return;
    }
    setProblem({});
    m_blackouts.append(
        {.startsAt = m_from->instant(), .endsAt = m_to->instant(), .reason = m_reason->text().trimmed()});
    m_reason->clear();
    listBlackouts();
}

void PlanDialog::removeBlackout() {
    const int row = m_list->currentRow();
    if (row < 0) return;
    m_blackouts.removeAt(row);
    listBlackouts();
}

void PlanDialog::listBlackouts() {
    m_list->clear();
    for (const Blackout& b : m_blackouts)
        m_list->addItem(tr("%1 to %2: %3").arg(minuteText(b.startsAt), minuteText(b.endsAt), b.reason));
}

PlanSettings PlanDialog::settings() const {
    PlanSettings s = m_settings;
    s.planningDate = m_planningDate->date();
    s.deadline = m_deadline->date();
    s.lineRate = BitsPerSecond(m_lineRate->value() * kMegabit);
    s.lineShare = Permille(m_lineShare->value() * 10);
    s.nightStart = secondsOf(*m_nightStart);
    s.nightEnd = secondsOf(*m_nightEnd);
    s.cutoverLength = Seconds(m_cutoverLength->value() * 60);
    s.cutoversPerWindow = m_cutovers->value();
    s.keepTogether = m_keepTogether->isChecked();
    return s;
}

}  // namespace watari::gui
