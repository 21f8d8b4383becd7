#include "app/gui/dialogs/run_dialogs.h"

#include "app/gui/models/run_tables.h"
#include "app/gui/widgets/panels.h"
#include "core/access/role.h"
#include "core/base/wording.h"
#include "core/domain/names.h"
#include "core/migrate/transitions.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace watari::gui {

namespace {

constexpr int kReasonHeight = 80;

QSpinBox* makeMinutes(Seconds value, int most, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(1, most);
    box->setValue(int(value.value() / 60));
    box->setSuffix(StartRunDialog::tr(" min"));
    return box;
}

bool mayStart(const ProjectSnapshot& snapshot, const Id<Server>& id) {
    for (const auto& view : snapshot.runs)
        if (view.run.serverId == id &&
            (!migrate::isFinal(view.run.state) || view.run.state == RunState::Committed))
            return false;
    return true;
}

// What the request comes to in the run's present state.
QString consequenceOf(const Run& run, RunRequest request) {
    const auto signal = migrate::signalFor(run.state, request);
    if (!signal)
        return AskRunDialog::tr("It is too late for this: the run is in the state “%1”.")
            .arg(titleOf(run.state));
    if (*signal == migrate::RunSignal::CancelAsked)
        return AskRunDialog::tr(
            "The service has not been stopped and is not touched. The copies made so far are removed, and "
            "the run "
            "ends as cancelled.");
    QString text = AskRunDialog::tr(
        "The target is stopped and removed. The source's definition and network are restored as they were, "
        "it "
        "is started and checked. The service is down until then.");
    if (run.state >= RunState::StartTarget)
        text +=
            QLatin1Char('\n') + AskRunDialog::tr("What was written to the target since the cutover is lost.");
    return text;
}

}  // namespace

StartRunDialog::StartRunDialog(const ProjectSnapshot& snapshot, QWidget* parent)
    : FormDialog(tr("Start a migration run"), tr("Start"), parent),
      m_servers(std::make_shared<ProjectSnapshot>(snapshot)),
      m_server(new QComboBox(this)) {
    setIntroduction(tr(
        "The first pass copies while the source serves. Nothing is stopped before the cutover is approved."));
    for (const Server& server : snapshot.inventory.servers)
        if (mayStart(snapshot, server.id) && !server.platformUri.isEmpty())
            m_server->addItem(server.name, server.id.text());
    m_server->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form()->addRow(tr("Server"), m_server);
    buildTarget();
    buildLimits();
    acceptButton()->setEnabled(m_server->count() > 0);
    if (m_server->count() == 0)
        setProblem(
            tr("No server can be migrated now: a run needs a server that was imported from its hypervisor, "
               "without a run under way."));
    connect(m_server, &QComboBox::currentIndexChanged, this, &StartRunDialog::showServer);
    showServer();
}

void StartRunDialog::buildTarget() {
    m_uri = new QLineEdit(this);
    m_name = new QLineEdit(this);
    m_folder = new QLineEdit(this);
    m_network = new QLineEdit(this);
    m_network->setPlaceholderText(tr("empty: not connected to any network"));
    auto* choose = new QPushButton(tr("Choose…"), this);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    form()->addRow(tr("Target hypervisor"), m_uri);
    form()->addRow(tr("Target name"), m_name);
    form()->addRow(tr("Target folder"), folder);
    form()->addRow(tr("Target network"), m_network);
    connect(choose, &QPushButton::clicked, this, &StartRunDialog::browse);
}

void StartRunDialog::buildLimits() {
    const usecases::RunOrder usual;
    m_check = new QComboBox(this);
    for (const auto& name : enumNames(CheckKind{})) m_check->addItem(titleOf(name.value), int(name.value));
    m_shutdownLimit = makeMinutes(usual.shutdownLimit, 24 * 60, this);
    m_bootLimit = makeMinutes(usual.bootLimit, 24 * 60, this);
    m_commitWindow = makeMinutes(usual.commitWindow, 30 * 24 * 60, this);
    m_commitWindow->setToolTip(tr("Not committed by then, the run is rolled back"));
    form()->addRow(tr("Check of the target"), m_check);
    form()->addRow(tr("Limit for the shutdown"), m_shutdownLimit);
    form()->addRow(tr("Limit for the start"), m_bootLimit);
    form()->addRow(tr("Commit timer"), m_commitWindow);
}

void StartRunDialog::showServer() {
    const Server* server = m_servers->server(Id<Server>(m_server->currentData().toString()));
    if (server == nullptr) return;
    m_uri->setText(server->platformUri);
    m_name->setText(server->name + QStringLiteral("-new"));
}

void StartRunDialog::chooseServer(const Id<Server>& id) {
    const int index = m_server->findData(id.text());
    if (index >= 0) m_server->setCurrentIndex(index);
}

void StartRunDialog::browse() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Target folder"), m_folder->text());
    if (!folder.isEmpty()) m_folder->setText(folder);
}

usecases::RunOrder StartRunDialog::order() const {
    return {.serverId = Id<Server>(m_server->currentData().toString()),
            .targetUri = m_uri->text().trimmed(),
            .targetName = m_name->text().trimmed(),
            .targetFolder = m_folder->text().trimmed(),
            .targetNetwork = m_network->text().trimmed(),
            .checkKind = CheckKind(m_check->currentData().toInt()),
            .shutdownLimit = Seconds(m_shutdownLimit->value() * 60),
            .bootLimit = Seconds(m_bootLimit->value() * 60),
            .commitWindow = Seconds(m_commitWindow->value() * 60)};
}

GateDialog::GateDialog(const usecases::RunView& view, const Gate& gate, Decision decision, QWidget* parent)
    : FormDialog(titleOf(gate.kind), decision == Decision::Approved ? tr("Approve") : tr("Reject"), parent),
      m_gate(gate),
      m_decision(decision),
      m_reason(new QPlainTextEdit(this)) {
    setIntroduction(
        decision == Decision::Approved
            ? tr("You approve exactly what stands below. If it changes before, the approval is void.")
            : tr("A rejected run is given up; a target that already runs is rolled back."));
    const auto row = [this](const QString& title, const QString& text) {
        QLabel* label = makeText(this);
        label->setText(text);
        form()->addRow(title, label);
    };
    row(tr("Server"), view.server.name);
    row(tr("Subject"), gate.subject);
    // Broken in the middle, so that all of it can be read and compared.
    row(tr("SHA-256"), gate.subjectHash.left(32) + QLatin1Char('\n') + gate.subjectHash.mid(32));
    row(tr("Needs role"), access::roleTitle(gate.role));
    row(tr("Asked for"), toJstText(gate.requestedAt));
    m_reason->setMaximumHeight(kReasonHeight);
    m_reason->setTabChangesFocus(true);
    form()->addRow(tr("Reason"), m_reason);
}

usecases::GateDecision GateDialog::decision() const {
    return {.gate = m_gate.id,
            .subjectHash = m_gate.subjectHash,
            .decision = m_decision,
            .reason = m_reason->toPlainText().trimmed()};
}

bool GateDialog::isComplete() {
    const bool complete = m_decision == Decision::Approved || !decision().reason.isEmpty();
    setProblem(complete ? QString() : tr("Give the reason for the rejection."));
    return complete;
}

AskRunDialog::AskRunDialog(const usecases::RunView& view, RunRequest request, QWidget* parent)
    : FormDialog(request == RunRequest::Rollback ? tr("Roll back") : tr("Cancel the run"),
                 request == RunRequest::Rollback ? tr("Roll back") : tr("Cancel the run"), parent),
      m_reason(new QLineEdit(this)) {
    setIntroduction(tr("%1\n\n%2").arg(view.server.name, consequenceOf(view.run, request)));
    form()->addRow(tr("Reason"), m_reason);
    acceptButton()->setEnabled(migrate::signalFor(view.run.state, request).has_value());
    acceptButton()->setAutoDefault(false);
}

QString AskRunDialog::reason() const {
    return m_reason->text().trimmed();
}

}  // namespace watari::gui
