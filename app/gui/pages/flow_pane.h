// 依存関係 on the inventory page: the table, the peers that nobody knows, the picture, and what people do
// with them. Knows no project: it says what is wanted.
#pragma once

#include "app/gui/models/peer_table.h"
#include "app/gui/models/snapshot.h"
#include "core/domain/flow.h"

#include <QList>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace watari::gui {

class DataTable;
class InventoryGrid;
class PicturePanel;

class FlowPane final : public QWidget {
    Q_OBJECT
public:
    // Takes the grid of the dependencies into itself.
    explicit FlowPane(InventoryGrid* grid, QWidget* parent = nullptr);

    void showSnapshot(const Snapshot& snapshot);
    // What the button would take back; empty: nothing.
    void setUndo(const QString& title);

    [[nodiscard]] PicturePanel* picture() const { return m_picture; }
    [[nodiscard]] DataTable* peers() const { return m_peers; }
    [[nodiscard]] QList<Flow> selectedFlows() const;
    [[nodiscard]] const Snapshot& snapshot() const { return m_snapshot; }
    // Filled with what can be done with the selection now.
    void fillMenu(QMenu& menu);

Q_SIGNALS:
    void orderWanted(const QList<watari::Flow>& flows, watari::FlowOrder order);
    void addWanted();
    void removeWanted(const QList<watari::Flow>& flows);
    void undoWanted();

private:
    QWidget* buildBar();
    QWidget* buildPeers();
    void addOrders(QMenu& menu);
    void updateButtons();

    InventoryGrid* m_grid;
    PicturePanel* m_picture = nullptr;
    PeerTable* m_peerTable;
    DataTable* m_peers = nullptr;
    QLabel* m_peerCount = nullptr;
    QWidget* m_bar = nullptr;
    QPushButton* m_order = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_undo = nullptr;
    Snapshot m_snapshot;
    InventoryIndexPointer m_shownTables;
};

}  // namespace watari::gui
