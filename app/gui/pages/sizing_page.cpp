#include "app/gui/pages/sizing_page.h"

#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/panels.h"
#include "app/usecases/judge.h"
#include "core/base/wording.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace watari::gui {

SizingPage::SizingPage(Session& session, QWidget* parent)
    : Page(session, parent), m_rows(makeSizingTable(this)), m_reason(makeText(this)) {
    m_table = new DataTable(QStringLiteral("sizings"), m_rows, DataTable::Bar::Shown, this);
    m_table->setEmptyText(tr("No servers yet. Import them first."));
    m_reasonTitle = makeHeading({}, HeadingLevel::Part, this);
    auto* exportButton = new QPushButton(tr("Export CSV…"), this);
    auto* sizeButton = new QPushButton(tr("Size all servers"), this);
    sizeButton->setToolTip(tr("From all that monitoring has seen so far"));
    m_table->addToBar(exportButton);
    m_table->addToBar(sizeButton);
    auto* card = new Card(this);
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->addWidget(m_reasonTitle);
    cardLayout->addWidget(m_reason);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(makeHeading(pageTitle(PageId::Sizing), HeadingLevel::Page, this));
    layout->addWidget(m_table, 1);
    layout->addWidget(card);
    connect(exportButton, &QPushButton::clicked, m_table, &DataTable::exportCsv);
    connect(sizeButton, &QPushButton::clicked, this, &SizingPage::size);
    connect(m_table, &DataTable::currentIdChanged, this, &SizingPage::showReason);
    connect(m_table, &DataTable::activated, this,
            [this](const QString& id) { Q_EMIT pageWanted(PageId::Monitoring, id); });
}

void SizingPage::showSnapshot(const Snapshot& snapshot) {
    m_rows->setRows(sizingRows(*snapshot));
    if (m_table->currentId().isEmpty() && !m_rows->rows().isEmpty())
        showItem(m_rows->rows().front().server.id.text());
    showReason(m_table->currentId());
}

void SizingPage::showItem(const QString& id) {
    m_table->select(id);
}

void SizingPage::showReason(const QString& id) {
    m_reasonTitle->setText(tr("Reason"));
    m_reason->setText(tr("Choose a server to read why it gets its size."));
    for (const SizingRow& row : m_rows->rows()) {
        if (row.server.id.text() != id) continue;
        m_reasonTitle->setText(row.server.name);
        m_reason->setText(row.sizing ? tr("%1\nDecided %2 from %3 observations.")
                                           .arg(row.sizing->reason, minuteText(row.sizing->decidedAt),
                                                groupedText(row.sizing->sampleCount))
                                     : tr("Not sized yet. Press “%1”.").arg(tr("Size all servers")));
    }
}

void SizingPage::size() {
    run<QList<Sizing>>(
        tr("Size all servers"),
        [](usecases::Project& project, JobContext& job) { return usecases::sizeServers(project, job); },
        [](const QList<Sizing>&) {});
}

}  // namespace watari::gui
