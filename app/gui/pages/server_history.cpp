#include "app/gui/pages/server_history.h"

#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/error_box.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace watari::gui {

ServerHistory::ServerHistory(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_rows(makeDatedTable(this)) {
    m_view = new DataTable(QStringLiteral("serverHistory"), m_rows, DataTable::Bar::Shown, this);
    m_view->setTitle(tr("History of a server"));
    auto* exportButton = new QPushButton(tr("Export…"), this);
    m_view->addToBar(exportButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    connect(exportButton, &QPushButton::clicked, m_view, &DataTable::exportTable);
}

void ServerHistory::showServer(const Snapshot& snapshot, const Id<Server>& id) {
    m_server = id;
    m_version = snapshot->version();
    if (isVisible()) load();
}

void ServerHistory::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    load();
}

void ServerHistory::load() {
    if (m_loadedServer == m_server && m_loadedVersion == m_version) return;
    if (m_loadedServer != m_server) m_rows->setRows({});
    m_loadedServer = m_server;
    m_loadedVersion = m_version;
    m_view->setEmptyText(m_server.isNull() ? tr("No server is chosen.") : tr("Reading the history …"));
    if (m_server.isNull()) return;
    m_session.ask<QList<usecases::DatedChange>>(
        this,
        [id = m_server](const usecases::Project& project, JobContext& job) {
            return usecases::serverHistory(project, id, job);
        },
        [this, id = m_server](const Result<QList<usecases::DatedChange>>& history) {
            if (id != m_server) return;
            m_view->setEmptyText(history ? tr("No reading has changed this server.")
                                         : errorText({}, history.error()));
            m_rows->setRows(history ? datedRows(*history) : QList<DatedRow>());
        });
}

}  // namespace watari::gui
