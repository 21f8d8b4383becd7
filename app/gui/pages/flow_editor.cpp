#include "app/gui/pages/flow_editor.h"

#include "app/gui/dialogs/flow_dialog.h"
#include "app/gui/pages/flow_pane.h"
#include "app/gui/widgets/error_box.h"
#include "app/usecases/edit_flows.h"

#include <QPointer>

namespace watari::gui {

namespace {

using Flows = QList<Flow>;
using Orderings = QList<usecases::FlowOrdering>;

Session::Work<Flows> ordering(const Orderings& orderings) {
    return [orderings](usecases::Project& project, JobContext&) {
        return usecases::orderFlows(project, orderings);
    };
}

Session::Work<Flows> adding(const Flows& flows) {
    return [flows](usecases::Project& project, JobContext&) -> Result<Flows> {
        Flows added;
        for (const Flow& flow : flows) {
            TRY(const Flow one, usecases::addFlow(project, flow));
            added.append(one);
        }
        return added;
    };
}

Session::Work<Flows> removing(const Flows& flows) {
    return [flows](usecases::Project& project, JobContext&) -> Result<Flows> {
        Flows removed;
        for (const Flow& flow : flows) {
            TRY(const Flow one, usecases::removeFlow(project, flow.id));
            removed.append(one);
        }
        return removed;
    };
}

}  // namespace

FlowEditor::FlowEditor(Session& session, FlowPane* pane) : QObject(pane), m_session(session), m_pane(pane) {
    connect(pane, &FlowPane::orderWanted, this, &FlowEditor::order);
    connect(pane, &FlowPane::addWanted, this, &FlowEditor::openDialog);
    connect(pane, &FlowPane::removeWanted, this, &FlowEditor::remove);
    connect(pane, &FlowPane::undoWanted, this, &FlowEditor::undo);
}

template <class T>
void FlowEditor::run(const QString& title, Session::Work<T> work, std::function<void(const T&)> done) {
    m_session.run<T>(title, this, std::move(work), [this, title, done](const Result<T>& result) {
        if (result)
            done(*result);
        else
            showError(m_pane, title, result.error());
    });
}

void FlowEditor::order(const QList<Flow>& flows, FlowOrder order) {
    Orderings wanted;
    Orderings before;
    for (const Flow& flow : flows) {
        wanted.append({flow.id, order});
        before.append({flow.id, flow.waveOrder});
    }
    const QString title = tr("Order dependencies");
    run<Flows>(title, ordering(wanted), [this, title, before](const Flows& changed) {
        if (changed.isEmpty()) return;
        remember({tr("Take back: %1").arg(title),
                  [this, title, before] { run<Flows>(title, ordering(before), [](const Flows&) {}); }});
    });
}

void FlowEditor::add(const Flow& flow, FlowDialog* dialog) {
    const QString title = tr("Add a dependency");
    const QPointer<FlowDialog> open(dialog);
    if (open) open->setBusy(true);
    m_session.run<Flows>(title, this, adding({flow}), [this, title, open](const Result<Flows>& added) {
        if (open) open->setBusy(false);
        if (!added) {
            if (open)
                open->setProblem(added.error().text() + u'\n' + added.error().remedy());
            else
                showError(m_pane, title, added.error());
            return;
        }
        if (open) open->accept();
        remember({tr("Take back: %1").arg(title), [this, title, flows = *added] {
                      run<Flows>(title, removing(flows), [](const Flows&) {});
                  }});
    });
}

void FlowEditor::remove(const QList<Flow>& flows) {
    const QString title = tr("Remove dependencies");
    run<Flows>(title, removing(flows), [this, title](const Flows& removed) {
        remember({tr("Take back: %1").arg(title),
                  [this, title, removed] { run<Flows>(title, adding(removed), [](const Flows&) {}); }});
    });
}

void FlowEditor::undo() {
    if (m_steps.isEmpty()) return;
    const Step step = m_steps.takeLast();
    m_pane->setUndo(m_steps.isEmpty() ? QString() : m_steps.last().title);
    step.takeBack();
}

void FlowEditor::remember(const Step& step) {
    m_steps.append(step);
    m_pane->setUndo(step.title);
}

FlowDialog* FlowEditor::openDialog() {
    if (!m_pane->snapshot()) return nullptr;
    auto* dialog = new FlowDialog(*m_pane->snapshot(), m_pane);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] { add(dialog->flow(), dialog); });
    dialog->open();
    return dialog;
}

}  // namespace watari::gui
