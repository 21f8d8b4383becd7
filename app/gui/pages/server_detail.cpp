#include "app/gui/pages/server_detail.h"

#include "app/gui/charts/metric_panel.h"
#include "app/gui/charts/period_bar.h"
#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/panels.h"
#include "core/base/wording.h"
#include "core/domain/names.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QTimer>

namespace watari::gui {

namespace {

constexpr int kLiveMs = 10'000;  // the collector looks once a minute
const QString kNone = QStringLiteral("—");

enum Fact { Name, System, Os, Firmware, Power, Specified, Measured, Designed, Platform, Note, kFactCount };

QStringList factTitles() {
    return {ServerDetail::tr("Server"),   ServerDetail::tr("System"),   ServerDetail::tr("OS"),
            ServerDetail::tr("Firmware"), ServerDetail::tr("Power"),    ServerDetail::tr("Specified"),
            ServerDetail::tr("Measured"), ServerDetail::tr("Designed"), ServerDetail::tr("Hypervisor"),
            ServerDetail::tr("Note")};
}

QString sizes(const std::optional<MilliCores>& cpu, const std::optional<Bytes>& memory,
              const std::optional<Bytes>& storage) {
    if (!cpu && !memory && !storage) return kNone;
    return ServerDetail::tr("%1 cores, %2 of memory, %3 of storage")
        .arg(cpu ? coresText(*cpu) : kNone, memory ? memoryText(*memory) : kNone,
             storage ? gigabyteText(*storage) : kNone);
}

}  // namespace

ServerDetail::ServerDetail(Session& session, QWidget* parent)
    : QTabWidget(parent),
      m_session(session),
      m_findings(makeFindingTable(this)),
      m_disks(makeDiskTable(this)),
      m_nics(makeNicTable(this)),
      m_live(new QTimer(this)) {
    setObjectName(QStringLiteral("serverDetail"));
    setDocumentMode(true);
    const auto table = [this](const char* name, QAbstractItemModel* model, const QString& empty) {
        auto* view = new DataTable(QString::fromLatin1(name), model, DataTable::Bar::Hidden, this);
        view->setEmptyText(empty);
        return view;
    };
    addTab(table("findings", m_findings, tr("No findings: nothing stands in this server's way.")),
           tr("Findings"));
    addTab(buildFacts(), tr("Facts"));
    addTab(table("disks", m_disks, tr("No disk is known. Import the hypervisor it runs on.")), tr("Disks"));
    addTab(table("nics", m_nics, tr("No NIC is known. Import the hypervisor it runs on.")), tr("NICs"));
    addTab(buildUse(), tr("Use"));
    m_live->setInterval(kLiveMs);
    connect(m_live, &QTimer::timeout, this, [this] {
        if (m_chart->isVisible()) loadPeriod();
    });
    m_live->start();
}

QWidget* ServerDetail::buildFacts() {
    auto* facts = new QWidget(this);
    auto* form = new QFormLayout(facts);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    for (const QString& title : factTitles()) {
        m_facts.append(makeText(facts));
        form->addRow(title, m_facts.last());
    }
    return facts;
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

void ServerDetail::showServer(const ProjectSnapshot& snapshot, const Id<Server>& id) {
    const Server* server = snapshot.server(id);
    setEnabled(server != nullptr);
    m_server = server == nullptr ? Id<Server>() : id;
    m_findings->setRows(findingsOf(snapshot, m_server));
    m_disks->setRows(disksOf(snapshot, m_server));
    m_nics->setRows(nicsOf(snapshot, m_server));
    if (server != nullptr) showFacts(snapshot, *server);
    loadPeriod();
}

void ServerDetail::showFacts(const ProjectSnapshot& snapshot, const Server& s) {
    const QString system = snapshot.systemNameOf(s);
    m_facts[Name]->setText(s.name);
    m_facts[System]->setText(system.isEmpty() ? kNone : system);
    m_facts[Os]->setText(s.osName.isEmpty() ? kNone : s.osName);
    m_facts[Firmware]->setText(titleOf(s.firmware));
    m_facts[Power]->setText(titleOf(s.powerState));
    m_facts[Specified]->setText(sizes(s.specCpu, s.specMemory, s.specStorage));
    m_facts[Measured]->setText(sizes(s.measuredCpu, s.measuredMemory, s.measuredStorage));
    m_facts[Designed]->setText(sizes(s.designedCpu, s.designedMemory, s.designedStorage));
    m_facts[Platform]->setText(
        s.platformUri.isEmpty() ? kNone : QStringLiteral("%1 (%2)").arg(s.platformUri, s.platformUuid));
    m_facts[Note]->setText(s.note.isEmpty() ? kNone : s.note);
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
