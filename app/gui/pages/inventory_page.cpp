#include "app/gui/pages/inventory_page.h"

#include "app/gui/pages/finding_actions.h"
#include "app/gui/pages/flow_editor.h"
#include "app/gui/pages/flow_pane.h"
#include "app/gui/pages/guest_inspection.h"
#include "app/gui/pages/history_view.h"
#include "app/gui/pages/inventory_tree_panel.h"
#include "app/gui/pages/past_banner.h"
#include "app/gui/pages/server_detail.h"
#include "app/gui/pages/sources_view.h"
#include "app/gui/pages/spec_view.h"
#include "app/gui/widgets/panels.h"
#include "app/usecases/export_inventory.h"
#include "app/usecases/judge.h"
#include "core/base/wording.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHash>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace watari::gui {

using usecases::InventoryTab;

InventoryPage::InventoryPage(Session& session, QWidget* parent)
    : Page(session, parent), m_inspection(new GuestInspection(session, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(buildBar());
    // Made after the bar and from left to right: TAB goes on in the order in which things are made.
    m_banner = new PastBanner(this);
    m_banner->hide();
    m_tree = new InventoryTreePanel(this);
    m_tabs = new InventoryTabs(this);
    m_detail = new ServerDetail(session, this);
    m_history = new HistoryView(session, this);
    m_spec = new SpecComparisonView(session, this);
    m_sources = new SourcesView(session, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildList());
    m_stack->addWidget(m_history);
    m_stack->addWidget(m_spec);
    m_stack->addWidget(m_sources);
    layout->addWidget(m_stack, 1);
    connectParts();
}

QString InventoryPage::viewName(View view) {
    switch (view) {
        case View::Lists:
            return QStringLiteral("lists");
        case View::History:
            return QStringLiteral("history");
        case View::Specification:
            return QStringLiteral("specification");
        case View::Sources:
            return QStringLiteral("sources");
    }
    Q_UNREACHABLE();
}

void InventoryPage::connectParts() {
    connect(m_tree, &InventoryTreePanel::scopeChanged, m_tabs, &InventoryTabs::setScope);
    connect(m_tree, &InventoryTreePanel::serverChosen, this,
            [this](const QString& id) { showServers({Id<Server>(id)}); });
    connect(m_tabs, &InventoryTabs::serversChosen, this, &InventoryPage::showServers);
    connect(m_tabs, &InventoryTabs::gridMade, this, [this](InventoryGrid* grid) {
        if (grid->inventory()->tab() == InventoryTab::Findings)
            m_findingActions = new FindingActions(session(), *grid);
        if (grid->inventory()->tab() == InventoryTab::Servers)
            connect(grid, &InventoryGrid::menuOpened, this,
                    [this, grid](QMenu& menu) { addInspection(menu, *grid); });
    });
    connect(m_tabs, &InventoryTabs::inspectionWanted, m_inspection, &GuestInspection::openDialog);
    connect(m_detail, &ServerDetail::inspectionWanted, m_inspection,
            [this](const Id<Server>& server) { m_inspection->openDialog({server}); });
    connect(m_views, &QTabBar::currentChanged, this, [this](int view) {
        m_stack->setCurrentIndex(view);
        showView();
    });
    connect(m_history, &HistoryView::inventoryWanted, this, &InventoryPage::showPast);
    connect(m_banner->backButton(), &QPushButton::clicked, this, &InventoryPage::showNow);
    connect(m_tabs, &InventoryTabs::dependenciesMade, this,
            [this](FlowPane* pane) { new FlowEditor(session(), pane); });
}

QLayout* InventoryPage::buildBar() {
    auto* bar = new QHBoxLayout;
    bar->addWidget(makeHeading(pageTitle(PageId::Inventory), HeadingLevel::Page, this));
    bar->addSpacing(12);
    m_views = new QTabBar(this);
    m_views->setObjectName(QStringLiteral("inventoryViews"));
    m_views->setAccessibleName(tr("Views of the inventory"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->setElideMode(Qt::ElideNone);
    m_views->setUsesScrollButtons(false);
    for (const QString& title : {tr("Lists"), tr("History"), tr("Specification"), tr("Sources")})
        m_views->addTab(title);
    bar->addWidget(m_views);
    bar->addStretch(1);
    auto* layouts = new QPushButton(tr("Views"), this);
    auto* menu = new QMenu(layouts);
    layouts->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { m_tabs->fillViewMenu(*menu); });
    m_inspect = buildInspect();
    m_assess = new QPushButton(tr("Assess"), this);
    m_assess->setToolTip(tr("Judges every server by the rules again"));
    auto* exportButton = new QPushButton(tr("Export all tabs…"), this);
    exportButton->setToolTip(tr("Every table with every column as one workbook (.xlsx)"));
    m_import = new QPushButton(tr("Import…"), this);
    for (QPushButton* button : {layouts, m_inspect, m_assess, exportButton, m_import}) bar->addWidget(button);
    connect(m_assess, &QPushButton::clicked, this, &InventoryPage::assess);
    connect(exportButton, &QPushButton::clicked, this, &InventoryPage::askForWorkbook);
    connect(m_import, &QPushButton::clicked, this, &InventoryPage::importWanted);
    return bar;
}

QPushButton* InventoryPage::buildInspect() {
    auto* button = new QPushButton(tr("Look into the guests"), this);
    button->setToolTip(tr("Reads the guests' disks without starting them: volumes, software, settings"));
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillInspectMenu(*menu); });
    return button;
}

void InventoryPage::fillInspectMenu(QMenu& menu) {
    menu.clear();
    if (const InventoryGrid* grid = m_tabs->grid(); grid != nullptr && view() == View::Lists)
        addInspection(menu, *grid);
    menu.addAction(tr("All servers…"), this, [this] { m_inspection->openDialog({}); });
    menu.addAction(tr("Disk images of one guest…"), m_inspection, &GuestInspection::askForImages);
}

// Above what the menu holds already.
void InventoryPage::addInspection(QMenu& menu, const InventoryGrid& grid) {
    const QList<Id<Server>> servers = grid.selectedServers();
    auto* action = new QAction(tr("Look into the %1 selected guest(s)…", nullptr, int(servers.size()))
                                   .arg(groupedText(servers.size())),
                               &menu);
    action->setEnabled(!servers.isEmpty() && !isPast());
    connect(action, &QAction::triggered, this, [this, servers] { m_inspection->openDialog(servers); });
    menu.insertAction(menu.actions().value(0), action);
}

QWidget* InventoryPage::buildList() {
    auto* list = new QWidget(this);
    auto* right = new QSplitter(Qt::Vertical, list);
    right->setObjectName(QStringLiteral("inventorySplitter"));
    right->setChildrenCollapsible(false);
    right->addWidget(m_tabs);
    right->addWidget(m_detail);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    right->setSizes({450, 250});
    auto* whole = new QSplitter(Qt::Horizontal, list);
    whole->setObjectName(QStringLiteral("inventoryTreeSplitter"));
    whole->setChildrenCollapsible(false);
    whole->addWidget(m_tree);
    whole->addWidget(right);
    whole->setStretchFactor(0, 0);
    whole->setStretchFactor(1, 1);
    whole->setSizes({240, 1000});
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->addWidget(m_banner);
    layout->addWidget(whole, 1);
    return list;
}

void InventoryPage::showSnapshot(const Snapshot& snapshot) {
    m_now = snapshot;
    if (!isPast()) showInventory(snapshot);
    showView();
}

// The views besides the lists read for themselves, when they are in sight.
void InventoryPage::showView() {
    if (!m_now) return;
    if (view() == View::History) m_history->showSnapshot(m_now);
    if (view() == View::Specification) m_spec->showSnapshot(m_now);
    if (view() == View::Sources) m_sources->showSnapshot(m_now);
}

void InventoryPage::setView(View view) {
    m_views->setCurrentIndex(int(view));
}

InventoryPage::View InventoryPage::view() const {
    return View(m_views->currentIndex());
}

void InventoryPage::showInventory(const Snapshot& snapshot) {
    m_snapshot = snapshot;
    if (m_shownTables != snapshot->tables) m_tree->setInventory(snapshot->inventory);
    m_shownTables = snapshot->tables;
    m_tabs->showSnapshot(snapshot);
    if (m_server.isNull() && m_tabs->grid() != nullptr)
        m_tabs->grid()->select(m_tabs->grid()->inventory()->idAt(0));
    m_detail->showServer(snapshot, m_server);
}

void InventoryPage::showPast(Instant at) {
    if (!m_now) return;
    session().ask<Snapshot>(
        this,
        [now = m_now, at](const usecases::Project& project, JobContext&) {
            return loadPast(project, *now, at);
        },
        [this, at](const Result<Snapshot>& past) {
            if (!past) {
                showFailure(tr("Show the inventory of %1").arg(toJstText(at)), past.error());
                return;
            }
            m_banner->setTime(at);
            showInventory(*past);
            setPastShown(true);
            setView(View::Lists);
        });
}

void InventoryPage::showNow() {
    setPastShown(false);
    if (m_now) showInventory(m_now);
}

bool InventoryPage::isPast() const {
    return m_snapshot && m_snapshot->pastAt.has_value();
}

void InventoryPage::setPastShown(bool shown) {
    m_banner->setVisible(shown);
    m_assess->setEnabled(!shown);
    m_import->setEnabled(!shown);
    m_inspect->setEnabled(!shown);
}

// A host's row is about many servers; the one shown before stays.
void InventoryPage::showServers(const QList<Id<Server>>& servers) {
    if (!m_snapshot || servers.size() != 1 || servers.front() == m_server) return;
    m_server = servers.front();
    m_detail->showServer(m_snapshot, m_server);
}

void InventoryPage::showInTab(InventoryTab tab, const QString& id) {
    m_tree->chooseAll();
    m_tabs->openTab(tab);
    if (m_tabs->grid() != nullptr) m_tabs->grid()->select(id);
}

void InventoryPage::showOnly(InventoryTab tab, const QString& field, const QString& value) {
    m_tree->chooseAll();
    m_tabs->openTab(tab);
    if (m_tabs->grid() != nullptr) m_tabs->grid()->showOnly(field, value);
}

void InventoryPage::showInTree(TreeGrouping grouping, TreeNode::Kind kind, const QString& id) {
    m_tabs->openTab(InventoryTab::Servers);
    m_tree->setGrouping(grouping);
    m_tree->choose(kind, id);
}

void InventoryPage::showItem(const QString& id) {
    setView(View::Lists);
    if (isPast()) showNow();  // what is asked for stands in the inventory of now
    const QString kind = id.section(QLatin1Char('/'), 0, 0);
    const QString rest = id.section(QLatin1Char('/'), 1);
    static const QHash<QString, InventoryTab> kTabs = {
        {QStringLiteral("server"), InventoryTab::Servers},
        {QStringLiteral("host"), InventoryTab::Hosts},
        {QStringLiteral("cluster"), InventoryTab::Clusters},
        {QStringLiteral("datastore"), InventoryTab::Datastores},
        {QStringLiteral("network"), InventoryTab::Networks}};
    if (kind == QLatin1String("system"))
        showInTree(TreeGrouping::System, TreeNode::Kind::System, rest);
    else if (kind == QLatin1String("department"))
        showInTree(TreeGrouping::Department, TreeNode::Kind::Department, rest);
    else if (kind == QLatin1String("software"))
        showOnly(InventoryTab::Software, QStringLiteral("name"), rest);
    else if (kind == QLatin1String("finding"))
        showOnly(InventoryTab::Findings, QStringLiteral("rule"), rest);
    else if (kind == QLatin1String("address"))
        showInTab(InventoryTab::Servers, rest.section(QLatin1Char('/'), 0, 0));
    else
        showInTab(kTabs.value(kind, InventoryTab::Servers), kTabs.contains(kind) ? rest : id);
}

void InventoryPage::assess() {
    run<QList<Finding>>(
        tr("Assess all servers"),
        [](usecases::Project& project, JobContext& job) { return usecases::assessProject(project, job); },
        [](const QList<Finding>&) {});
}

void InventoryPage::askForWorkbook() {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export all tabs"), tr("Inventory") + QStringLiteral(".xlsx"), tr("Workbooks (*.xlsx)"));
    if (!path.isEmpty()) exportWorkbook(path);
}

void InventoryPage::exportWorkbook(const QString& path) {
    run<usecases::ExportedInventory>(
        tr("Export all tabs"),
        [path](usecases::Project& project, JobContext& job) {
            return usecases::exportInventory(project, path, job);
        },
        [](const usecases::ExportedInventory&) {});
}

}  // namespace watari::gui
