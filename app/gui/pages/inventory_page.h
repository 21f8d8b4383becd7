// 調査: all servers in one table, one of them in detail.
#pragma once

#include "app/gui/models/inventory_tables.h"
#include "app/gui/pages/page.h"

class QPushButton;

namespace watari::gui {

class DataTable;
class ServerDetail;

class InventoryPage final : public Page {
    Q_OBJECT
public:
    explicit InventoryPage(Session& session, QWidget* parent = nullptr);
    void showSnapshot(const Snapshot& snapshot) override;
    void showItem(const QString& id) override;

    void assess();

Q_SIGNALS:
    void importWanted();

private:
    void buildBar();

    Snapshot m_snapshot;
    ServerTable* m_servers;
    DataTable* m_table;
    ServerDetail* m_detail;
};

}  // namespace watari::gui
