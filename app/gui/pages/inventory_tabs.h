// The flat tabs of the inventory, and the picture of the platform behind them. A tab is made when it is first
// looked at and brought up to date when it is in sight.
#pragma once

#include "app/gui/models/snapshot.h"
#include "app/gui/widgets/inventory_grid.h"

#include <QHash>
#include <QJsonObject>
#include <QTabWidget>

class QMenu;

namespace watari::gui {

class FlowPane;
class PicturePanel;
struct PictureNode;

class InventoryTabs final : public QTabWidget {
    Q_OBJECT
public:
    explicit InventoryTabs(QWidget* parent = nullptr);

    void showSnapshot(const Snapshot& snapshot);
    void setScope(const InventoryModel::Scope& scope);

    void openTab(usecases::InventoryTab tab);
    void openPicture();
    [[nodiscard]] usecases::InventoryTab tab() const;  // the picture counts as Servers
    // Null before there is a snapshot, and on the picture.
    [[nodiscard]] InventoryGrid* grid() const;
    [[nodiscard]] InventoryGrid* grid(usecases::InventoryTab tab) const { return m_grids.value(int(tab)); }
    // Null before its tab was looked at.
    [[nodiscard]] PicturePanel* platform() const { return m_platform; }
    [[nodiscard]] FlowPane* dependencies() const { return m_flows; }

    // Last layouts and saved views of all tabs, for the user's settings.
    [[nodiscard]] QJsonObject layouts() const;
    void setLayouts(const QJsonObject& layouts);
    [[nodiscard]] QStringList viewNames() const;  // of the tab in sight
    void saveView(const QString& name);
    void openView(const QString& name);
    void removeView(const QString& name);
    // Filled with what can be done with views now.
    void fillViewMenu(QMenu& menu);

Q_SIGNALS:
    void serversChosen(const QList<watari::Id<watari::Server>>& servers);
    void layoutsChanged();
    // Of all servers in the scope; empty: of all.
    void inspectionWanted(const QList<watari::Id<watari::Server>>& servers);
    // Once for each tab, when it is first looked at.
    void gridMade(watari::gui::InventoryGrid* grid);
    void dependenciesMade(watari::gui::FlowPane* pane);

private:
    void makeTab(int number);
    void makeGrid(usecases::InventoryTab tab);
    void offerInspection(InventoryGrid& grid);
    void update();
    void openNode(const PictureNode& node);
    void askForViewName();

    Snapshot m_snapshot;
    InventoryModel::Scope m_scope;
    QHash<int, InventoryGrid*> m_grids;
    PicturePanel* m_platform = nullptr;
    FlowPane* m_flows = nullptr;
    InventoryIndexPointer m_platformOf;  // what the picture was drawn from
    QJsonObject m_last;                  // tab name: layout
    QJsonObject m_views;                 // tab name: {name: layout}
};

}  // namespace watari::gui
