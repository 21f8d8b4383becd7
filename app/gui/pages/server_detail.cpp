#include "app/gui/pages/server_detail.h"

#include "app/gui/charts/metric_panel.h"
#include "app/gui/charts/period_bar.h"
#include "app/gui/pages/finding_actions.h"
#include "app/gui/pages/server_history.h"
#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/inventory_grid.h"
#include "app/gui/widgets/tab_order.h"
#include "core/domain/names.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace watari::gui {

namespace {

using usecases::InventoryTab;

constexpr int kLiveMs = 10'000;  // the collector looks once a minute

}  // namespace

ServerDetail::ServerDetail(Session& session, QWidget* parent)
    : QTabWidget(parent),
      m_session(session),
      m_facts(makeFactTable(this)),
      m_inspection(makeFactTable(this)),
      m_live(new QTimer(this)) {
    setObjectName(QStringLiteral("serverDetail"));
    setDocumentMode(true);
    setElideMode(Qt::ElideNone);
    skipScrollButtons(*this);
    const QString platform = tr("Nothing is known. Import the hypervisor it runs on.");
    const QString guest = tr("Nothing is known. This comes from looking into its disks.");
    addPart(InventoryTab::Findings, tr("No findings: nothing stands in this server's way."));
    addTab(buildFacts("facts", m_facts, tr("No server is chosen.")), tr("Facts"));
    addPart(InventoryTab::Disks, platform);
    addPart(InventoryTab::Nics, platform);
    addPart(InventoryTab::Volumes, guest);
    addPart(InventoryTab::Snapshots, tr("No snapshot is known."));
    addPart(InventoryTab::Devices, platform);
    addPart(InventoryTab::Software, guest);
    addPart(InventoryTab::Interfaces, guest);
    addTab(buildInspection(guest), usecases::tabTitle(InventoryTab::Inspections));
    addPart(InventoryTab::Flows, tr("No dependency is known."));
    m_history = new ServerHistory(session, this);
    addTab(m_history, tr("History"));
    addTab(buildUse(), tr("Use"));
    m_live->setInterval(kLiveMs);
    connect(m_live, &QTimer::timeout, this, [this] {
        if (m_chart->isVisible()) loadPeriod();
    });
    m_live->start();
    connect(this, &QTabWidget::currentChanged, this, &ServerDetail::showPart);
}

QWidget* ServerDetail::buildFacts(const char* name, FactTable* facts, const QString& empty) {
    auto* view = new DataTable(QString::fromLatin1(name), facts, DataTable::Bar::Hidden, this);
    view->setEmptyText(empty);
    return view;
}

QWidget* ServerDetail::buildInspection(const QString& empty) {
    auto* view = new DataTable(QStringLiteral("inspectionFacts"), m_inspection, DataTable::Bar::Shown, this);
    view->setEmptyText(empty);
    m_inspect = new QPushButton(tr("Look into this guest…"), this);
    m_inspect->setToolTip(tr("Reads its disks without starting it; nothing is written to them"));
    view->addToBar(m_inspect);
    connect(m_inspect, &QPushButton::clicked, this, &ServerDetail::wantInspection);
    return view;
}

void ServerDetail::wantInspection() {
    if (!m_server.isNull()) Q_EMIT inspectionWanted(m_server);
}

void ServerDetail::addPart(InventoryTab tab, const QString& empty) {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    m_parts.insert(count(), tab);
    m_emptyTexts.insert(tab, empty);
    addTab(page, usecases::tabTitle(tab));
}

QWidget* ServerDetail::buildUse() {
    auto* use = new QWidget(this);
    m_metric = new QComboBox(use);
    for (const auto& name : enumNames(Metric{})) m_metric->addItem(titleOf(name.value), int(name.value));
    m_period = new PeriodBar(use);
    m_chart = new MetricPanel(m_session, Metric::CpuUse, use);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_metric);
    bar->addWidget(m_period, 1);
    auto* layout = new QVBoxLayout(use);
    layout->addLayout(bar);
    layout->addWidget(m_chart, 1);
    connect(m_metric, &QComboBox::currentIndexChanged, this,
            [this] { m_chart->setMetric(Metric(m_metric->currentData().toInt())); });
    connect(m_period, &PeriodBar::periodChanged, this, &ServerDetail::showUse);
    return use;
}

void ServerDetail::showServer(const Snapshot& snapshot, const Id<Server>& id) {
    m_snapshot = snapshot;
    const bool isThere = snapshot->server(id) != nullptr;
    setEnabled(isThere);
    m_server = isThere ? id : Id<Server>();
    m_inspect->setEnabled(!snapshot->pastAt);
    if (m_findingActions != nullptr) m_findingActions->setServer(m_server);
    m_facts->setRows(factsOf(snapshot->tables->at(size_t(InventoryTab::Servers)), m_server));
    m_inspection->setRows(factsOf(snapshot->tables->at(size_t(InventoryTab::Inspections)), m_server));
    m_history->showServer(snapshot, m_server);
    showPart();
    loadPeriod();
}

// Only the part in sight: a server may have thousands of packages.
void ServerDetail::showPart() {
    const auto part = m_parts.constFind(currentIndex());
    if (!m_snapshot || part == m_parts.cend()) return;
    if (!m_grids.contains(*part)) makePart(*part);
    InventoryGrid* grid = m_grids.value(*part);
    grid->setScope(QSet{m_server});
    grid->setIndex(m_snapshot->tables);
    if (grid->emptyButton() != nullptr) grid->emptyButton()->setEnabled(!m_snapshot->pastAt);
}

void ServerDetail::makePart(InventoryTab tab) {
    const QString name = QStringLiteral("server-") + usecases::tabName(tab);
    auto* grid = new InventoryGrid({.name = name, .tab = tab, .look = InventoryGrid::Look::Plain},
                                   m_snapshot->tables, this);
    grid->setEmptyText(m_emptyTexts.value(tab));
    if (comesFromInspection(tab)) {
        grid->setEmptyAction(tr("Look into this guest…"));
        connect(grid, &InventoryGrid::emptyActionWanted, this, &ServerDetail::wantInspection);
    }
    TableLayout layout = grid->tableLayout();
    if (tab != InventoryTab::Flows) layout.columns.removeAll(QStringLiteral("server_id"));  // it is this one
    grid->applyLayout(layout);
    m_grids.insert(tab, grid);
    if (tab == InventoryTab::Findings) {
        m_findingActions = new FindingActions(m_session, *grid);
        m_findingActions->setServer(m_server);
    }
    widget(m_parts.key(tab))->layout()->addWidget(grid);
    followInTabOrder(*tabBar(), *grid);
}

void ServerDetail::loadPeriod() {
    if (m_server.isNull()) {
        m_chart->showSeries({}, {});
        return;
    }
    m_session.ask<std::optional<Interval>>(
        this,
        [id = m_server](const usecases::Project& project, JobContext&) {
            return usecases::measuredPeriod(project, id);
        },
        [this, id = m_server](const Result<std::optional<Interval>>& measured) {
            if (id != m_server || !measured) return;
            m_period->setMeasured(*measured);
            showUse();
        });
}

void ServerDetail::showUse() {
    m_chart->showSeries(m_server, m_period->period());
}

}  // namespace watari::gui
