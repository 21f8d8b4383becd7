#include "app/gui/pages/monitoring_page.h"

#include "app/gui/charts/metric_panel.h"
#include "app/gui/charts/period_bar.h"
#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/panels.h"
#include "core/domain/names.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace watari::gui {

namespace {

constexpr int kLiveMs = 10'000;
constexpr int kChartColumns = 2;

ServerTable* makeServerList(QObject* parent) {
    using R = const ServerRow&;
    QList<TableColumn<ServerRow>> columns = {
        {.title = MonitoringPage::tr("Server"), .text = [](R r) { return r.server.name; }},
        {.title = MonitoringPage::tr("Power"), .text = [](R r) { return titleOf(r.server.powerState); }},
        {.title = MonitoringPage::tr("System"), .text = [](R r) { return r.system; }},
    };
    return new ServerTable(
        std::move(columns), [](R r) { return r.server.id.text(); }, parent);
}

}  // namespace

MonitoringPage::MonitoringPage(Session& session, QWidget* parent)
    : Page(session, parent), m_servers(makeServerList(this)), m_live(new QTimer(this)) {
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("monitoringSplitter"));
    splitter->setChildrenCollapsible(false);
    m_table = new DataTable(QStringLiteral("monitoredServers"), m_servers, DataTable::Bar::Shown, splitter);
    m_table->setEmptyText(tr("No servers yet. Import them first."));
    splitter->addWidget(m_table);
    splitter->addWidget(buildCharts());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({320, 960});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(makeHeading(pageTitle(PageId::Monitoring), HeadingLevel::Page, this));
    layout->addWidget(splitter, 1);
    m_live->setInterval(kLiveMs);
    m_live->start();
    connect(m_table, &DataTable::currentIdChanged, this, &MonitoringPage::loadPeriod);
    connect(m_live, &QTimer::timeout, this, [this] {
        if (isVisible()) loadPeriod();
    });
}

QWidget* MonitoringPage::buildCharts() {
    auto* charts = new QWidget(this);
    m_title = makeHeading({}, HeadingLevel::Part, charts);
    m_period = new PeriodBar(charts);
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    int cell = 0;
    for (const auto& name : enumNames(Metric{})) {
        auto* panel = new MetricPanel(session(), name.value, charts);
        m_panels.append(panel);
        grid->addWidget(panel, cell / kChartColumns, cell % kChartColumns);
        ++cell;
    }
    auto* layout = new QVBoxLayout(charts);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_period);
    layout->addLayout(grid, 1);
    connect(m_period, &PeriodBar::periodChanged, this, &MonitoringPage::showSeries);
    return charts;
}

void MonitoringPage::showSnapshot(const Snapshot& snapshot) {
    m_snapshot = snapshot;
    m_servers->setRows(serverRows(*snapshot));
    if (m_table->currentId().isEmpty() && !m_servers->rows().isEmpty())
        m_table->select(m_servers->rows().front().server.id.text());
    loadPeriod();
}

void MonitoringPage::showItem(const QString& id) {
    m_table->select(id);
}

void MonitoringPage::loadPeriod() {
    m_server = Id<Server>(m_table->currentId());
    if (m_server.isNull() || !m_snapshot) return;
    m_title->setText(m_snapshot->serverName(m_server));
    session().ask<std::optional<Interval>>(
        this,
        [id = m_server](const usecases::Project& project, JobContext&) {
            return usecases::measuredPeriod(project, id);
        },
        [this, id = m_server](const Result<std::optional<Interval>>& measured) {
            if (id != m_server || !measured) return;
            m_period->setMeasured(*measured);
            showSeries();
        });
}

void MonitoringPage::showSeries() {
    for (MetricPanel* panel : std::as_const(m_panels)) panel->showSeries(m_server, m_period->period());
}

}  // namespace watari::gui
