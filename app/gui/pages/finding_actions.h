// What people do with the findings of a table: accept, withdraw, look who did so. Stands as buttons on the
// table's bar and belongs to the table.
#pragma once

#include "app/gui/models/acceptance_tables.h"
#include "app/gui/models/session.h"

#include <QObject>

class QPushButton;

namespace watari::gui {

class AcceptanceDialog;
class AcceptanceListDialog;
class InventoryGrid;

class FindingActions final : public QObject {
    Q_OBJECT
public:
    FindingActions(Session& session, InventoryGrid& grid);

    // The list of acceptances shows this server's only; null: all.
    void setServer(const Id<Server>& server) { m_server = server; }
    // What the buttons do; also for tests. Null: nothing is chosen.
    AcceptanceDialog* openDialog(AcceptanceAct act);
    AcceptanceListDialog* openList();
    [[nodiscard]] QPushButton* acceptButton() const { return m_accept; }
    [[nodiscard]] QPushButton* withdrawButton() const { return m_withdraw; }

private:
    void updateButtons();
    void submit(AcceptanceDialog& dialog);

    Session& m_session;
    InventoryGrid& m_grid;
    Id<Server> m_server;
    QPushButton* m_accept;
    QPushButton* m_withdraw;
};

}  // namespace watari::gui
