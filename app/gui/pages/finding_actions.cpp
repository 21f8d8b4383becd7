#include "app/gui/pages/finding_actions.h"

#include "app/gui/dialogs/acceptance_dialogs.h"
#include "app/gui/widgets/error_box.h"
#include "app/gui/widgets/inventory_grid.h"
#include "app/usecases/accept_findings.h"

#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace watari::gui {

FindingActions::FindingActions(Session& session, InventoryGrid& grid)
    : QObject(&grid),
      m_session(session),
      m_grid(grid),
      m_accept(new QPushButton(tr("Accept…"), &grid)),
      m_withdraw(new QPushButton(tr("Withdraw…"), &grid)) {
    auto* list = new QPushButton(tr("Acceptances…"), &grid);
    m_accept->setToolTip(tr("Take the selected warnings upon yourself, with a reason"));
    m_withdraw->setToolTip(tr("Take the acceptance of the selected warnings back"));
    list->setToolTip(tr("Who accepted what, when and why; those that ended too"));
    for (QPushButton* button : {m_accept, m_withdraw, list}) grid.addToBar(button);
    connect(m_accept, &QPushButton::clicked, this, [this] { openDialog(AcceptanceAct::Accept); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { openDialog(AcceptanceAct::Withdraw); });
    connect(list, &QPushButton::clicked, this, &FindingActions::openList);
    connect(grid.view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FindingActions::updateButtons);
    connect(grid.inventory(), &QAbstractItemModel::modelReset, this, &FindingActions::updateButtons);
    connect(&session, &Session::snapshotChanged, this, &FindingActions::updateButtons);
    updateButtons();
}

// A critical finding opens the dialog too: there it says why it cannot be accepted.
void FindingActions::updateButtons() {
    const QStringList ids = m_grid.selectedIds();
    m_accept->setEnabled(!ids.isEmpty());
    const auto choices = findingChoices(*m_session.snapshot(), ids, AcceptanceAct::Withdraw);
    m_withdraw->setEnabled(
        std::any_of(choices.begin(), choices.end(), [](const FindingChoice& c) { return c.applies; }));
}

AcceptanceDialog* FindingActions::openDialog(AcceptanceAct act) {
    const QStringList ids = m_grid.selectedIds();
    if (ids.isEmpty()) return nullptr;
    auto* dialog = new AcceptanceDialog(*m_session.snapshot(), ids, act, &m_grid);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        if (dialog->isComplete()) submit(*dialog);
    });
    dialog->open();
    return dialog;
}

void FindingActions::submit(AcceptanceDialog& dialog) {
    dialog.setBusy(true);
    m_session.run<QList<Acceptance>>(
        dialog.windowTitle(), &dialog,
        [act = dialog.act(), findings = dialog.findings(), reason = dialog.reason()](
            usecases::Project& project, JobContext&) {
            return act == AcceptanceAct::Accept ? usecases::acceptFindings(project, findings, reason)
                                                : usecases::withdrawAcceptances(project, findings, reason);
        },
        [&dialog](const Result<QList<Acceptance>>& done) {
            dialog.setBusy(false);
            if (done)
                dialog.accept();
            else
                dialog.setProblem(errorText({}, done.error()));
        });
}

AcceptanceListDialog* FindingActions::openList() {
    auto* dialog = new AcceptanceListDialog(*m_session.snapshot(), m_server, &m_grid);
    dialog->open();
    return dialog;
}

}  // namespace watari::gui
