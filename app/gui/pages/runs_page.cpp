#include "app/gui/pages/runs_page.h"

#include "app/gui/dialogs/run_dialogs.h"
#include "app/gui/pages/run_detail.h"
#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/error_box.h"
#include "app/gui/widgets/panels.h"
#include "app/usecases/export_evidence.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace watari::gui {

RunsPage::RunsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_runs(makeRunTable(this)), m_stack(new QStackedLayout(this)) {
    m_stack->addWidget(buildContent());
    m_empty = new EmptyState(
        tr("No run was started."),
        tr("A run takes one server across: the first pass copies while the source serves; after the approval "
           "the "
           "source stops, the rest is copied and proved equal, and the target starts. Until it is committed, "
           "there is a way back."),
        this);
    connect(m_empty->addButton(tr("Start a run…")), &QPushButton::clicked, this, &RunsPage::openStartDialog);
    m_stack->addWidget(m_empty);
}

QWidget* RunsPage::buildContent() {
    auto* content = new QWidget(this);
    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->setObjectName(QStringLiteral("runsSplitter"));
    splitter->setChildrenCollapsible(false);
    m_table = new DataTable(QStringLiteral("runTable"), m_runs, DataTable::Bar::Shown, splitter);
    m_detail = new RunDetail(splitter);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    auto* startButton = new QPushButton(tr("Start a run…"), content);
    m_table->addToBar(startButton);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(makeHeading(pageTitle(PageId::Runs), HeadingLevel::Page, content));
    layout->addWidget(splitter, 1);
    connect(startButton, &QPushButton::clicked, this, &RunsPage::openStartDialog);
    connect(m_table, &DataTable::currentIdChanged, this, &RunsPage::showCurrent);
    connectDetail();
    return content;
}

void RunsPage::connectDetail() {
    connect(m_detail, &RunDetail::decisionWanted, this, &RunsPage::openGateDialog);
    connect(m_detail, &RunDetail::requestWanted, this, &RunsPage::openAskDialog);
    connect(m_detail, &RunDetail::reportWanted, this,
            [this] { Q_EMIT pageWanted(PageId::Reports, m_table->currentId()); });
    connect(m_detail, &RunDetail::evidenceWanted, this, [this] {
        if (const auto* view = current()) exportEvidenceOf(view->run.id);
    });
}

void RunsPage::showSnapshot(const Snapshot& snapshot) {
    m_snapshot = snapshot;
    m_stack->setCurrentIndex(snapshot->runs.isEmpty() ? 1 : 0);
    m_runs->setRows(snapshot->runs);
    if (m_table->currentId().isEmpty() && !snapshot->runs.isEmpty())
        m_table->select(snapshot->runs.front().run.id.text());
    showCurrent();
}

void RunsPage::showItem(const QString& id) {
    m_table->select(id);
}

const usecases::RunView* RunsPage::current() const {
    return m_snapshot ? m_snapshot->run(Id<Run>(m_table->currentId())) : nullptr;
}

void RunsPage::showCurrent() {
    m_detail->showRun(current(), session().now());
}

StartRunDialog* RunsPage::openStartDialog() {
    if (!m_snapshot) return nullptr;
    auto* dialog = new StartRunDialog(*m_snapshot, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] { start(*dialog); });
    dialog->open();
    return dialog;
}

// The dialog stays until the run is made, so that a wrong entry can be mended.
void RunsPage::start(StartRunDialog& dialog) {
    const usecases::RunOrder order = dialog.order();
    dialog.setBusy(true);
    session().run<Run>(
        tr("Start a run"), &dialog,
        [order](usecases::Project& project, JobContext&) { return usecases::startRun(project, order); },
        [&dialog](const Result<Run>& started) {
            dialog.setBusy(false);
            if (!started) {
                dialog.setProblem(errorText({}, started.error()));
                return;
            }
            dialog.accept();
        });
}

GateDialog* RunsPage::openGateDialog(const Gate& gate, Decision decision) {
    const auto* view = current();
    if (view == nullptr) return nullptr;
    auto* dialog = new GateDialog(*view, gate, decision, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        if (!dialog->isComplete()) return;
        decide(dialog->decision());
        dialog->accept();
    });
    dialog->open();
    return dialog;
}

void RunsPage::decide(const usecases::GateDecision& decision) {
    run<Gate>(
        decision.decision == Decision::Approved ? tr("Approve") : tr("Reject"),
        [decision](usecases::Project& project, JobContext&) {
            return usecases::decideGate(project, decision);
        },
        [](const Gate&) {});
}

AskRunDialog* RunsPage::openAskDialog(RunRequest request) {
    const auto* view = current();
    if (view == nullptr) return nullptr;
    auto* dialog = new AskRunDialog(*view, request, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, request, id = view->run.id] {
        run<Run>(
            dialog->windowTitle(),
            [id, request, reason = dialog->reason()](usecases::Project& project, JobContext&) {
                return usecases::askRun(project, id, request, reason);
            },
            [](const Run&) {});
        dialog->accept();
    });
    dialog->open();
    return dialog;
}

void RunsPage::exportEvidenceOf(const Id<Run>& id) {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Export evidence"));
    if (folder.isEmpty()) return;
    run<QStringList>(
        tr("Export evidence"),
        [id, folder](usecases::Project& project, JobContext& job) {
            return usecases::exportEvidence(project, id, folder, job);
        },
        [](const QStringList&) {});
}

}  // namespace watari::gui
