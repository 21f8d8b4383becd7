#include "app/gui/pages/inventory_tree_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace watari::gui {

namespace {

constexpr int kRowPadding = 6;
constexpr int kFewNodes = 40;  // so many rows are opened without asking

// The font's own lines stand too close to be hit.
class RoomyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), option.fontMetrics.height() + kRowPadding};
    }
};

}  // namespace

InventoryTreePanel::InventoryTreePanel(QWidget* parent)
    : QWidget(parent),
      m_model(new InventoryTreeModel(this)),
      m_grouping(new QComboBox(this)),
      m_all(new QPushButton(tr("Show all"), this)),
      m_view(new QTreeView(this)) {
    for (const auto grouping : {TreeGrouping::Platform, TreeGrouping::System, TreeGrouping::Department})
        m_grouping->addItem(groupingTitle(grouping), int(grouping));
    m_grouping->setAccessibleName(tr("Grouping"));
    m_all->setToolTip(tr("The tabs show every server again"));
    m_view->setObjectName(QStringLiteral("inventoryTree"));
    m_view->setAccessibleName(tr("Inventory as a tree"));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setItemDelegate(new RoomyDelegate(m_view));
    m_view->setModel(m_model);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_grouping, 1);
    bar->addWidget(m_all);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    m_all->setEnabled(false);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        chooseAll();
        grow();
    });
    connect(m_all, &QPushButton::clicked, this, &InventoryTreePanel::chooseAll);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { takeChosen(m_view->selectionModel()->selectedIndexes().value(0)); });
}

TreeGrouping InventoryTreePanel::grouping() const {
    return TreeGrouping(m_grouping->currentData().toInt());
}

void InventoryTreePanel::setGrouping(TreeGrouping grouping) {
    m_grouping->setCurrentIndex(m_grouping->findData(int(grouping)));
}

void InventoryTreePanel::setInventory(const Inventory& inventory) {
    m_inventory = inventory;
    const TreeNode* chosen = m_model->node(m_view->selectionModel()->selectedIndexes().value(0));
    const TreeNode before = chosen == nullptr ? TreeNode() : *chosen;
    grow();
    if (before.kind == TreeNode::Kind::Root || !choose(before.kind, before.id)) takeChosen({});
}

void InventoryTreePanel::grow() {
    m_model->setNodes(inventoryTree(m_inventory, grouping()));
    const int rows = m_model->rowCount();
    for (int row = 0; row < rows && rows < kFewNodes; ++row) {
        const QModelIndex top = m_model->index(row, 0);
        if (rows + m_model->rowCount(top) < kFewNodes) m_view->expand(top);
    }
}

bool InventoryTreePanel::choose(TreeNode::Kind kind, const QString& id) {
    const QModelIndex found = m_model->find(kind, id);
    if (!found.isValid()) return false;
    m_view->setCurrentIndex(found);
    m_view->scrollTo(found);
    return true;
}

void InventoryTreePanel::chooseAll() {
    m_view->selectionModel()->clear();
    takeChosen({});
}

void InventoryTreePanel::takeChosen(const QModelIndex& index) {
    InventoryModel::Scope scope;
    if (index.isValid()) scope = m_model->serversBeneath(index);
    m_all->setEnabled(scope.has_value());
    if (scope != m_scope) {
        m_scope = scope;
        Q_EMIT scopeChanged(m_scope);
    }
    const TreeNode* node = m_model->node(index);
    if (node != nullptr && node->kind == TreeNode::Kind::Server) Q_EMIT serverChosen(node->id);
}

}  // namespace watari::gui
