#include "app/gui/pages/run_detail.h"

#include "app/gui/charts/state_path.h"
#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/panels.h"
#include "core/access/role.h"
#include "core/base/wording.h"
#include "core/domain/names.h"
#include "core/migrate/transitions.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

namespace watari::gui {

namespace {

std::optional<Gate> pendingGateOf(const usecases::RunView& view) {
    if (migrate::isFinal(view.run.state)) return std::nullopt;
    for (const Gate& gate : view.gates)
        if (gate.decision == Decision::Pending) return gate;
    return std::nullopt;
}

// Newest first: the first line says how things stand.
QList<RunEvent> newestFirst(QList<RunEvent> events) {
    std::reverse(events.begin(), events.end());
    return events;
}

}  // namespace

RunDetail::RunDetail(QWidget* parent)
    : QWidget(parent),
      m_title(makeHeading({}, HeadingLevel::Part, this)),
      m_state(new ToneLabel(this)),
      m_waiting(new ToneLabel(this)),
      m_path(new StatePath(this)),
      m_bar(new QProgressBar(this)),
      m_progress(makeText(this)),
      m_events(makeEventTable(this)),
      m_gates(makeGateTable(this)),
      m_disks(makeRunDiskTable(this)),
      m_evidence(makeEvidenceTable(this)) {
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(14);
    m_waiting->setWordWrap(true);
    m_state->setWordWrap(true);
    auto* progress = new QHBoxLayout;
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_progress, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(buildHead());
    layout->addWidget(m_state);
    layout->addWidget(m_waiting);
    layout->addWidget(m_path);
    layout->addLayout(progress);
    layout->addWidget(buildTables(), 1);
}

QWidget* RunDetail::buildHead() {
    auto* head = new QWidget(this);
    m_approve = new QPushButton(tr("Approve…"), head);
    m_reject = new QPushButton(tr("Reject…"), head);
    m_rollback = new QPushButton(tr("Roll back…"), head);
    m_cancel = new QPushButton(tr("Cancel run…"), head);
    m_report = new QPushButton(tr("Report"), head);
    m_exportEvidence = new QPushButton(tr("Export evidence…"), head);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->addWidget(m_title, 1);
    for (QPushButton* b : {m_approve, m_reject, m_rollback, m_cancel, m_report, m_exportEvidence})
        layout->addWidget(b);
    connect(m_approve, &QPushButton::clicked, this, [this] {
        if (m_pending) Q_EMIT decisionWanted(*m_pending, Decision::Approved);
    });
    connect(m_reject, &QPushButton::clicked, this, [this] {
        if (m_pending) Q_EMIT decisionWanted(*m_pending, Decision::Rejected);
    });
    connect(m_rollback, &QPushButton::clicked, this, [this] { Q_EMIT requestWanted(RunRequest::Rollback); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT requestWanted(RunRequest::Cancel); });
    connect(m_report, &QPushButton::clicked, this, &RunDetail::reportWanted);
    connect(m_exportEvidence, &QPushButton::clicked, this, &RunDetail::evidenceWanted);
    return head;
}

QWidget* RunDetail::buildTables() {
    auto* tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    const auto add = [this, tabs](const char* name, QAbstractItemModel* model, const QString& title) {
        tabs->addTab(new DataTable(QString::fromLatin1(name), model, DataTable::Bar::Hidden, tabs), title);
    };
    add("runEvents", m_events, tr("Events"));
    add("runGates", m_gates, tr("Approvals"));
    add("runDisks", m_disks, tr("Disks"));
    add("runEvidence", m_evidence, tr("Evidence"));
    return tabs;
}

void RunDetail::showRun(const usecases::RunView* view, Instant now) {
    setVisible(view != nullptr);
    if (view == nullptr) return;
    m_title->setText(tr("%1 → %2").arg(view->server.name, view->run.targetName));
    m_path->setRun(view->run, view->events);
    m_events->setRows(newestFirst(view->events));
    m_gates->setRows(view->gates);
    m_disks->setRows(view->disks);
    m_evidence->setRows(view->evidence);
    showProgress(*view);
    showWaiting(*view, now);
    showButtons(*view);
}

void RunDetail::showProgress(const usecases::RunView& view) {
    const bool atWork = view.job && view.job->state == JobState::Running && !migrate::isFinal(view.run.state);
    m_bar->setVisible(atWork);
    m_progress->setVisible(atWork);
    if (!atWork) return;
    const JobProgressText progress = progressOf(*view.job);
    m_bar->setRange(0, progress.permille ? 1000 : 0);
    m_bar->setValue(progress.permille.value_or(0));
    m_progress->setText(progress.text.isEmpty() ? view.job->phase
                                                : tr("%1: %2").arg(view.job->phase, progress.text));
}

void RunDetail::showWaiting(const usecases::RunView& view, Instant now) {
    QString state = titleOf(view.run.state);
    if (!view.run.lastError.isEmpty())
        state =
            tr("%1 — went wrong in “%2”: %3").arg(state, titleOf(view.run.failedState), view.run.lastError);
    m_state->setText(state, toneOf(view.run.state));
    m_pending = pendingGateOf(view);
    QStringList lines;
    if (m_pending)
        lines.append(
            tr("Waits for: %1 by %2.").arg(titleOf(m_pending->kind), access::roleTitle(m_pending->role)));
    if (view.run.state == RunState::AwaitCommit && view.run.commitDeadline)
        lines.append(tr("Commit timer: rolled back at %1 unless committed, %2 left.")
                         .arg(minuteText(*view.run.commitDeadline),
                              durationText(std::max(Seconds(0), *view.run.commitDeadline - now))));
    if (view.run.request != RunRequest::None)
        lines.append(tr("Asked for: %1.").arg(titleOf(view.run.request)));
    m_waiting->setText(lines.join(QLatin1Char('\n')), Tone::Caution);
    m_waiting->setVisible(!lines.isEmpty());
}

void RunDetail::showButtons(const usecases::RunView& view) {
    m_approve->setVisible(m_pending.has_value());
    m_reject->setVisible(m_pending.has_value());
    const auto rollback = migrate::signalFor(view.run.state, RunRequest::Rollback);
    const auto cancel = migrate::signalFor(view.run.state, RunRequest::Cancel);
    m_rollback->setVisible(rollback.has_value() && view.run.request == RunRequest::None);
    m_cancel->setVisible(cancel == migrate::RunSignal::CancelAsked && view.run.request == RunRequest::None);
    m_exportEvidence->setEnabled(!view.evidence.isEmpty());
}

}  // namespace watari::gui
