// Left of the inventory: what holds what, and how much of it the tabs show.
#pragma once

#include "app/gui/models/inventory_model.h"
#include "app/gui/models/inventory_tree.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTreeView;

namespace watari::gui {

class InventoryTreePanel final : public QWidget {
    Q_OBJECT
public:
    explicit InventoryTreePanel(QWidget* parent = nullptr);

    // Keeps what is chosen where it is still there. The inventory is copied, sharing its lists.
    void setInventory(const Inventory& inventory);
    [[nodiscard]] TreeGrouping grouping() const;
    void setGrouping(TreeGrouping grouping);
    // Chooses the node; false: this grouping has none such.
    bool choose(TreeNode::Kind kind, const QString& id);
    void chooseAll();
    [[nodiscard]] const InventoryModel::Scope& scope() const { return m_scope; }
    [[nodiscard]] QTreeView* view() const { return m_view; }

Q_SIGNALS:
    void scopeChanged(const watari::gui::InventoryModel::Scope& scope);
    void serverChosen(const QString& id);

private:
    void grow();
    void takeChosen(const QModelIndex& index);

    Inventory m_inventory;
    InventoryTreeModel* m_model;
    QComboBox* m_grouping;
    QPushButton* m_all;
    QTreeView* m_view;
    InventoryModel::Scope m_scope;
};

}  // namespace watari::gui
