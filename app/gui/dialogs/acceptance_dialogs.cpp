#include "app/gui/dialogs/acceptance_dialogs.h"

#include "app/gui/widgets/data_table.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace watari::gui {

namespace {

constexpr int kReasonHeight = 80;
constexpr int kTableHeight = 180;
constexpr QSize kFormSize(820, 480);
constexpr QSize kListSize(1040, 480);

QString titleOf(AcceptanceAct act) {
    return act == AcceptanceAct::Accept ? AcceptanceDialog::tr("Accept warnings")
                                        : AcceptanceDialog::tr("Withdraw acceptances");
}

QString verbOf(AcceptanceAct act) {
    return act == AcceptanceAct::Accept ? AcceptanceDialog::tr("Accept") : AcceptanceDialog::tr("Withdraw");
}

}  // namespace

AcceptanceDialog::AcceptanceDialog(const ProjectSnapshot& snapshot, const QStringList& findings,
                                   AcceptanceAct act, QWidget* parent)
    : FormDialog(titleOf(act), verbOf(act), parent),
      m_act(act),
      m_choices(makeFindingChoiceTable(this)),
      m_reason(new QPlainTextEdit(this)) {
    resize(kFormSize);
    m_choices->setRows(findingChoices(snapshot, findings, act));
    setIntroduction(meaningOf(snapshot, m_choices->rows(), act));
    auto* table = new DataTable(QStringLiteral("findingChoices"), m_choices, DataTable::Bar::Hidden, this);
    table->setMinimumHeight(kTableHeight);
    m_reason->setMaximumHeight(kReasonHeight);
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Reason"));
    form()->addRow(table);
    form()->addRow(tr("Reason"), m_reason);
    acceptButton()->setAutoDefault(false);
    acceptButton()->setEnabled(!this->findings().isEmpty());
    if (this->findings().isEmpty()) setProblem(tr("Nothing that was chosen can be done this with."));
}

QList<Id<Finding>> AcceptanceDialog::findings() const {
    QList<Id<Finding>> ids;
    for (const FindingChoice& choice : m_choices->rows())
        if (choice.applies) ids.append(choice.finding.id);
    return ids;
}

QString AcceptanceDialog::reason() const {
    return m_reason->toPlainText().trimmed();
}

bool AcceptanceDialog::isComplete() {
    const bool complete = !reason().isEmpty();
    setProblem(complete ? QString() : tr("Say why; whoever reads it later was not there."));
    return complete;
}

AcceptanceListDialog::AcceptanceListDialog(const ProjectSnapshot& snapshot, const Id<Server>& server,
                                           QWidget* parent)
    : QDialog(parent), m_rows(makeAcceptanceTable(this)) {
    setWindowTitle(server.isNull() ? tr("Acceptances")
                                   : tr("Acceptances of %1").arg(snapshot.serverName(server)));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kListSize);
    m_rows->setRows(acceptanceRows(snapshot, server));
    auto* table = new DataTable(QStringLiteral("acceptances"), m_rows, DataTable::Bar::Shown, this);
    table->setEmptyText(tr("Nobody has accepted a warning yet."));
    auto* exportButton = new QPushButton(tr("Export…"), this);
    exportButton->setAutoDefault(false);
    table->addToBar(exportButton);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    setTabOrder(table->filterBox(), exportButton);
    setTabOrder(exportButton, table->view());
    setTabOrder(table->view(), buttons->button(QDialogButtonBox::Close));
    connect(exportButton, &QPushButton::clicked, table, &DataTable::exportTable);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

}  // namespace watari::gui
