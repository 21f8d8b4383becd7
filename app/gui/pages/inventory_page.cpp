#include "app/gui/pages/inventory_page.h"

#include "app/gui/pages/server_detail.h"
#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/panels.h"
#include "app/usecases/judge.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace watari::gui {

InventoryPage::InventoryPage(Session& session, QWidget* parent)
    : Page(session, parent), m_servers(makeServerTable(this)) {
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("inventorySplitter"));
    splitter->setChildrenCollapsible(false);
    m_table = new DataTable(QStringLiteral("servers"), m_servers, DataTable::Bar::Shown, splitter);
    m_table->setEmptyText(tr("No servers yet. Import a list (.xlsx, .csv) or a hypervisor."));
    m_detail = new ServerDetail(session, splitter);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(makeHeading(pageTitle(PageId::Inventory), HeadingLevel::Page, this));
    layout->addWidget(splitter, 1);
    buildBar();
    connect(m_table, &DataTable::currentIdChanged, this, [this](const QString& id) {
        if (m_snapshot) m_detail->showServer(*m_snapshot, Id<Server>(id));
    });
}

void InventoryPage::buildBar() {
    auto* assessButton = new QPushButton(tr("Assess"), this);
    assessButton->setToolTip(tr("Judges every server by the rules again"));
    auto* exportButton = new QPushButton(tr("Export CSV…"), this);
    auto* importButton = new QPushButton(tr("Import…"), this);
    m_table->addToBar(assessButton);
    m_table->addToBar(exportButton);
    m_table->addToBar(importButton);
    connect(assessButton, &QPushButton::clicked, this, &InventoryPage::assess);
    connect(exportButton, &QPushButton::clicked, m_table, &DataTable::exportCsv);
    connect(importButton, &QPushButton::clicked, this, &InventoryPage::importWanted);
}

void InventoryPage::showSnapshot(const Snapshot& snapshot) {
    m_snapshot = snapshot;
    m_servers->setRows(serverRows(*snapshot));
    if (m_table->currentId().isEmpty() && !m_servers->rows().isEmpty())
        m_table->select(m_servers->rows().front().server.id.text());
    m_detail->showServer(*snapshot, Id<Server>(m_table->currentId()));
}

void InventoryPage::showItem(const QString& id) {
    m_table->select(id);
}

void InventoryPage::assess() {
    run<QList<Finding>>(
        tr("Assess all servers"),
        [](usecases::Project& project, JobContext& job) { return usecases::assessProject(project, job); },
        [](const QList<Finding>&) {});
}

}  // namespace watari::gui
