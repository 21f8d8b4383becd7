#include "app/gui/pages/flow_pane.h"

#include "app/gui/charts/picture_panel.h"
#include "app/gui/models/flow_picture.h"
#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/inventory_grid.h"
#include "app/gui/widgets/panels.h"
#include "app/usecases/edit_flows.h"
#include "core/base/wording.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace watari::gui {

namespace {

bool isHandMade(const Flow& flow) {
    return flow.origin == FlowOrigin::Manual;
}

}  // namespace

FlowPane::FlowPane(InventoryGrid* grid, QWidget* parent)
    : QWidget(parent), m_grid(grid), m_peerTable(makePeerTable(this)) {
    auto* tables = new QSplitter(Qt::Vertical, this);
    tables->setObjectName(QStringLiteral("flowTableSplitter"));
    tables->setChildrenCollapsible(false);
    auto* both = new QSplitter(Qt::Horizontal, this);
    both->setObjectName(QStringLiteral("flowSplitter"));
    both->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_bar = buildBar();
    layout->addWidget(m_bar);
    layout->addWidget(both, 1);
    tables->addWidget(m_grid);
    tables->addWidget(buildPeers());
    tables->setStretchFactor(0, 3);
    tables->setStretchFactor(1, 2);
    tables->setSizes({300, 150});
    m_picture = new PicturePanel(QStringLiteral("flowPicture"), both);
    m_picture->view()->setAccessibleName(tr("Picture of the dependencies"));
    m_picture->view()->setEmptyText(tr("Dependencies are drawn here."));
    both->addWidget(tables);
    both->addWidget(m_picture);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 1);
    both->setSizes({600, 500});
    connect(m_grid->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FlowPane::updateButtons);
    connect(m_grid, &InventoryGrid::menuOpened, this, &FlowPane::fillMenu);
    connect(m_peers, &DataTable::activated, m_grid->searchBox(), &QLineEdit::setText);
    updateButtons();
}

QWidget* FlowPane::buildBar() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    m_order = new QPushButton(tr("Order"), bar);
    m_order->setToolTip(tr("What the selected dependencies ask of the waves"));
    auto* orders = new QMenu(m_order);
    m_order->setMenu(orders);
    connect(orders, &QMenu::aboutToShow, this, [this, orders] {
        orders->clear();
        addOrders(*orders);
    });
    auto* add = new QPushButton(tr("Add a dependency…"), bar);
    m_remove = new QPushButton(tr("Remove"), bar);
    m_remove->setToolTip(tr("Only those that were entered by hand"));
    m_undo = new QPushButton(tr("Undo"), bar);
    m_undo->setEnabled(false);
    for (QPushButton* button : {m_order, add, m_remove, m_undo}) layout->addWidget(button);
    layout->addStretch(1);
    connect(add, &QPushButton::clicked, this, &FlowPane::addWanted);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(selectedFlows()); });
    connect(m_undo, &QPushButton::clicked, this, &FlowPane::undoWanted);
    return bar;
}

QWidget* FlowPane::buildPeers() {
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    m_peerCount = makeHeading(QString(), HeadingLevel::Part, box);
    m_peers = new DataTable(QStringLiteral("unknownPeers"), m_peerTable, DataTable::Bar::Hidden, box);
    m_peers->setEmptyText(tr("Every end of a dependency is a known server."));
    layout->addWidget(m_peerCount);
    layout->addWidget(m_peers, 1);
    return box;
}

void FlowPane::showSnapshot(const Snapshot& snapshot) {
    m_snapshot = snapshot;
    if (m_shownTables != snapshot->tables) {
        m_shownTables = snapshot->tables;
        m_picture->setPicture(flowPicture(snapshot->inventory));
        m_peerTable->setRows(peerRows(*snapshot));
        m_peerCount->setText(tr("Unknown peers (%1)").arg(groupedText(m_peerTable->rowCount())));
    }
    m_bar->setEnabled(!m_snapshot->pastAt);
    updateButtons();
}

QList<Flow> FlowPane::selectedFlows() const {
    if (!m_snapshot) return {};
    const QStringList ids = m_grid->selectedIds();
    const QSet<QString> wanted(ids.begin(), ids.end());
    QList<Flow> flows;
    for (const Flow& flow : m_snapshot->inventory.flows)
        if (wanted.contains(flow.id.text())) flows.append(flow);
    return flows;
}

void FlowPane::updateButtons() {
    const QList<Flow> flows = selectedFlows();
    m_order->setEnabled(std::ranges::any_of(flows, usecases::isOrderable));
    m_remove->setEnabled(!flows.isEmpty() && std::ranges::all_of(flows, isHandMade));
}

void FlowPane::setUndo(const QString& title) {
    m_undo->setEnabled(!title.isEmpty());
    m_undo->setToolTip(title);
}

void FlowPane::addOrders(QMenu& menu) {
    QList<Flow> flows = selectedFlows();
    flows.removeIf([](const Flow& f) { return !usecases::isOrderable(f); });
    for (const auto& name : enumNames(FlowOrder{})) {
        QAction* action = menu.addAction(usecases::orderTitle(name.value), this,
                                         [this, flows, name] { Q_EMIT orderWanted(flows, name.value); });
        action->setCheckable(true);
        action->setChecked(!flows.isEmpty() && std::ranges::all_of(flows, [&](const Flow& f) {
            return f.waveOrder == name.value;
        }));
    }
}

void FlowPane::fillMenu(QMenu& menu) {
    if (!m_bar->isEnabled()) return;  // the past can only be looked at
    QAction* first = menu.actions().value(0);
    auto* orders = new QMenu(tr("Order"), &menu);
    addOrders(*orders);
    orders->setEnabled(m_order->isEnabled());
    menu.insertMenu(first, orders);
    auto* add = new QAction(tr("Add a dependency…"), &menu);
    auto* remove = new QAction(tr("Remove"), &menu);
    remove->setEnabled(m_remove->isEnabled());
    connect(add, &QAction::triggered, this, &FlowPane::addWanted);
    connect(remove, &QAction::triggered, m_remove, &QPushButton::click);
    menu.insertActions(first, {add, remove});
    menu.insertSeparator(first);
}

}  // namespace watari::gui
