#include "app/gui/pages/inventory_tabs.h"

#include "app/gui/charts/picture_panel.h"
#include "app/gui/models/platform_picture.h"
#include "app/gui/pages/flow_pane.h"
#include "app/gui/widgets/tab_order.h"

#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace watari::gui {

namespace {

using usecases::InventoryTab;

constexpr int kPictureTab = usecases::kInventoryTabCount;
const QString kLast = QStringLiteral("last");
const QString kSaved = QStringLiteral("saved");

QString emptyTextOf(InventoryTab tab) {
    switch (tab) {
        case InventoryTab::Servers:
            return InventoryTabs::tr("No servers yet. Import a list (.xlsx, .csv) or a hypervisor.");
        case InventoryTab::Findings:
            return InventoryTabs::tr("No findings. “Assess” judges every server by the rules.");
        case InventoryTab::Flows:
            return InventoryTabs::tr(
                "No dependencies yet. Import what ss or netstat say, or a list of flows.");
        case InventoryTab::Volumes:
        case InventoryTab::Software:
        case InventoryTab::Interfaces:
        case InventoryTab::Inspections:
            return InventoryTabs::tr("Nothing yet. This comes from looking into the guests' disks.");
        case InventoryTab::Disks:
        case InventoryTab::Nics:
        case InventoryTab::Snapshots:
        case InventoryTab::Devices:
        case InventoryTab::Hosts:
        case InventoryTab::Clusters:
        case InventoryTab::Datastores:
        case InventoryTab::Networks:
            return InventoryTabs::tr("Nothing yet. This comes from the platform, or from its export.");
    }
    Q_UNREACHABLE();
}

QString shortcutHint(int number) {
    return number < kPictureTab ? usecases::tabTitle(InventoryTab(number))
                                : InventoryTabs::tr("Platform picture");
}

}  // namespace

InventoryTabs::InventoryTabs(QWidget* parent) : QTabWidget(parent) {
    setObjectName(QStringLiteral("inventoryTabs"));
    setDocumentMode(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    skipScrollButtons(*this);
    for (int number = 0; number <= kPictureTab; ++number) {
        auto* page = new QWidget(this);
        auto* layout = new QVBoxLayout(page);
        layout->setContentsMargins(0, 8, 0, 0);
        addTab(page, shortcutHint(number));
    }
    connect(this, &QTabWidget::currentChanged, this, &InventoryTabs::update);
}

void InventoryTabs::showSnapshot(const Snapshot& snapshot) {
    m_snapshot = snapshot;
    update();
}

void InventoryTabs::setScope(const InventoryModel::Scope& scope) {
    m_scope = scope;
    update();
}

void InventoryTabs::openTab(InventoryTab tab) {
    setCurrentIndex(int(tab));
}

void InventoryTabs::openPicture() {
    setCurrentIndex(kPictureTab);
}

InventoryTab InventoryTabs::tab() const {
    return currentIndex() < kPictureTab ? InventoryTab(currentIndex()) : InventoryTab::Servers;
}

InventoryGrid* InventoryTabs::grid() const {
    return m_grids.value(currentIndex());
}

void InventoryTabs::makeTab(int number) {
    if (number < kPictureTab) {
        makeGrid(InventoryTab(number));
        return;
    }
    m_platform = new PicturePanel(QStringLiteral("platformPicture"), this);
    m_platform->view()->setAccessibleName(tr("Platform picture"));
    m_platform->view()->setEmptyText(tr("No platform yet. Import a hypervisor or its export."));
    widget(number)->layout()->addWidget(m_platform);
    connect(m_platform->view(), &PictureView::activated, this, &InventoryTabs::openNode);
}

void InventoryTabs::makeGrid(InventoryTab tab) {
    const QString name = QStringLiteral("inventory-") + usecases::tabName(tab);
    auto* made = new InventoryGrid({.name = name, .tab = tab}, m_snapshot->tables, this);
    made->setEmptyText(emptyTextOf(tab));
    if (comesFromInspection(tab)) offerInspection(*made);
    made->applyLayout(tableLayoutFromJson(m_last[usecases::tabName(tab)].toObject()));
    m_grids.insert(int(tab), made);
    Q_EMIT gridMade(made);
    connect(made, &InventoryGrid::currentIdChanged, this,
            [this, made] { Q_EMIT serversChosen(made->currentServers()); });
    QLayout* place = widget(int(tab))->layout();
    if (tab != InventoryTab::Flows) {
        place->addWidget(made);
        return;
    }
    m_flows = new FlowPane(made, this);
    place->addWidget(m_flows);
    connect(m_flows->picture()->view(), &PictureView::activated, this, &InventoryTabs::openNode);
    Q_EMIT dependenciesMade(m_flows);
}

void InventoryTabs::offerInspection(InventoryGrid& grid) {
    grid.setEmptyAction(tr("Look into the guests…"));
    connect(&grid, &InventoryGrid::emptyActionWanted, this,
            [this] { Q_EMIT inspectionWanted(m_scope ? m_scope->values() : QList<Id<Server>>()); });
}

void InventoryTabs::update() {
    if (!m_snapshot) return;
    const int number = currentIndex();
    const bool isThere = number < kPictureTab ? m_grids.contains(number) : m_platform != nullptr;
    if (!isThere) {
        makeTab(number);
        followInTabOrder(*tabBar(), *widget(number));
    }
    if (InventoryGrid* shown = grid()) {
        shown->setIndex(m_snapshot->tables);
        shown->setScope(m_scope);
        const bool isAboutNobody = m_scope ? m_scope->isEmpty() : m_snapshot->inventory.servers.isEmpty();
        if (QPushButton* button = shown->emptyButton())
            button->setEnabled(!m_snapshot->pastAt && !isAboutNobody);
    }
    if (number == kPictureTab && m_platformOf != m_snapshot->tables) {
        m_platformOf = m_snapshot->tables;
        m_platform->setPicture(platformPicture(m_snapshot->inventory));
    }
    if (number == int(InventoryTab::Flows)) m_flows->showSnapshot(m_snapshot);
}

void InventoryTabs::openNode(const PictureNode& node) {
    using Kind = PictureNode::Kind;
    const QHash<Kind, InventoryTab> tabs = {{Kind::Group, InventoryTab::Clusters},
                                            {Kind::Host, InventoryTab::Hosts},
                                            {Kind::Datastore, InventoryTab::Datastores},
                                            {Kind::Network, InventoryTab::Networks},
                                            {Kind::Server, InventoryTab::Servers}};
    if (node.id.isEmpty() || !tabs.contains(node.kind)) return;
    openTab(tabs.value(node.kind));
    grid()->select(node.id);
}

QJsonObject InventoryTabs::layouts() const {
    QJsonObject last = m_last;
    for (const InventoryGrid* made : m_grids)
        last[usecases::tabName(made->inventory()->tab())] = toJson(made->tableLayout());
    return {{kLast, last}, {kSaved, m_views}};
}

void InventoryTabs::setLayouts(const QJsonObject& layouts) {
    m_last = layouts[kLast].toObject();
    m_views = layouts[kSaved].toObject();
    for (InventoryGrid* made : std::as_const(m_grids))
        made->applyLayout(
            tableLayoutFromJson(m_last[usecases::tabName(made->inventory()->tab())].toObject()));
}

QStringList InventoryTabs::viewNames() const {
    return m_views[usecases::tabName(tab())].toObject().keys();
}

void InventoryTabs::saveView(const QString& name) {
    if (grid() == nullptr || name.trimmed().isEmpty()) return;
    QJsonObject views = m_views[usecases::tabName(tab())].toObject();
    views[name.trimmed()] = toJson(grid()->tableLayout());
    m_views[usecases::tabName(tab())] = views;
    Q_EMIT layoutsChanged();
}

void InventoryTabs::openView(const QString& name) {
    const QJsonObject views = m_views[usecases::tabName(tab())].toObject();
    if (grid() != nullptr && views.contains(name))
        grid()->applyLayout(tableLayoutFromJson(views[name].toObject()));
}

void InventoryTabs::removeView(const QString& name) {
    QJsonObject views = m_views[usecases::tabName(tab())].toObject();
    views.remove(name);
    m_views[usecases::tabName(tab())] = views;
    Q_EMIT layoutsChanged();
}

void InventoryTabs::askForViewName() {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the view"));
    dialog->setLabelText(tr("Name; one that is taken is replaced"));
    connect(dialog, &QInputDialog::textValueSelected, this, &InventoryTabs::saveView);
    dialog->open();
}

void InventoryTabs::fillViewMenu(QMenu& menu) {
    menu.clear();
    const bool isTable = grid() != nullptr;
    for (const QString& name : viewNames())
        menu.addAction(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")), this,
                       [this, name] { openView(name); });
    menu.addSeparator();
    menu.addAction(tr("Save the view…"), this, &InventoryTabs::askForViewName)->setEnabled(isTable);
    QMenu* remove = menu.addMenu(tr("Delete a view"));
    remove->setEnabled(!viewNames().isEmpty());
    for (const QString& name : viewNames())
        remove->addAction(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")), this,
                          [this, name] { removeView(name); });
    menu.addSeparator();
    menu.addAction(tr("Columns…"), this, [this] { grid()->chooseColumns(); })->setEnabled(isTable);
    menu.addAction(tr("Standard layout"), this, [this] { grid()->resetLayout(); })->setEnabled(isTable);
    menu.addAction(tr("Export as CSV…"), this, [this] { grid()->exportCsv(); })->setEnabled(isTable);
}

}  // namespace watari::gui
