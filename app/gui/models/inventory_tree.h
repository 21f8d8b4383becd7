// The inventory as a tree of what holds what, three ways: by platform, by system, by department.
#pragma once

#include "core/domain/inventory.h"

#include <QAbstractItemModel>
#include <QSet>

#include <vector>

namespace watari::gui {

enum class TreeGrouping { Platform, System, Department };
[[nodiscard]] QString groupingTitle(TreeGrouping grouping);

struct TreeNode {
    enum class Kind { Root, Platform, Cluster, Host, Department, System, Server, Unassigned };
    Kind kind = Kind::Root;
    QString id;  // of the thing; for a platform its name
    QString title;
    int parent = -1;
    int row = 0;         // among its siblings
    qint64 servers = 0;  // at it or beneath
    std::vector<int> children;
};

// The first is the root, parents stand before their children. Siblings by name as people expect them, what
// belongs nowhere last. Servers without a place are under a node of their own.
[[nodiscard]] std::vector<TreeNode> inventoryTree(const Inventory& inventory, TreeGrouping grouping);

class InventoryTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit InventoryTreeModel(QObject* parent = nullptr);
    void setNodes(std::vector<TreeNode> nodes);

    // Null for an invalid index.
    [[nodiscard]] const TreeNode* node(const QModelIndex& index) const;
    // First node of that kind and id; invalid when there is none.
    [[nodiscard]] QModelIndex find(TreeNode::Kind kind, const QString& id) const;
    // Servers at the node or beneath it.
    [[nodiscard]] QSet<Id<Server>> serversBeneath(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] int numberOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(int number) const;
    std::vector<TreeNode> m_nodes;
};

}  // namespace watari::gui
