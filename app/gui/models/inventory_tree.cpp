#include "app/gui/models/inventory_tree.h"

#include "core/base/wording.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace watari::gui {

namespace {

using TreeKind = TreeNode::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(InventoryTree)
};

// Makes each node when it is first asked for.
class TreeBuilder {
public:
    TreeBuilder() : m_collator(QLocale(QLocale::Japanese, QLocale::Japan)) {
        m_collator.setNumericMode(true);
        m_nodes.push_back({});
    }

    struct Wanted {
        TreeKind kind;
        QString id;
        QString title;
    };
    int under(int parent, const Wanted& wanted) {
        const std::pair key(parent, QChar(char16_t(wanted.kind)) + wanted.id);
        if (const auto known = m_known.constFind(key); known != m_known.cend()) return *known;
        const int number = int(m_nodes.size());
        m_nodes.push_back(
            {.kind = wanted.kind, .id = wanted.id, .title = wanted.title, .parent = parent, .children = {}});
        m_nodes[size_t(parent)].children.push_back(number);
        m_known.insert(key, number);
        return number;
    }

    void addServer(int parent, const Server& server) {
        under(parent, {TreeKind::Server, server.id.text(), server.name});
        for (int up = parent; up >= 0; up = m_nodes[size_t(up)].parent) ++m_nodes[size_t(up)].servers;
    }

    std::vector<TreeNode> finish() {
        std::vector<QCollatorSortKey> keys;
        keys.reserve(m_nodes.size());
        for (const TreeNode& node : m_nodes) keys.push_back(m_collator.sortKey(node.title));
        for (TreeNode& node : m_nodes) {
            std::stable_sort(node.children.begin(), node.children.end(), [&](int a, int b) {
                const bool lastA = m_nodes[size_t(a)].kind == TreeKind::Unassigned;
                const bool lastB = m_nodes[size_t(b)].kind == TreeKind::Unassigned;
                if (lastA || lastB) return !lastA && lastB;
                return keys[size_t(a)].compare(keys[size_t(b)]) < 0;
            });
            for (size_t row = 0; row < node.children.size(); ++row)
                m_nodes[size_t(node.children[row])].row = int(row);
        }
        return std::move(m_nodes);
    }

private:
    QCollator m_collator;
    std::vector<TreeNode> m_nodes;
    QHash<std::pair<int, QString>, int> m_known;  // parent, kind and id
};

// A list knows no host, but it may name the hypervisor.
int placeOfHostless(TreeBuilder& tree, const Server& server) {
    if (server.platformUri.isEmpty())
        return tree.under(0, {TreeKind::Unassigned, {}, Tr::tr("No platform known")});
    return tree.under(0, {TreeKind::Platform, server.platformUri, server.platformUri});
}

int placeOfHost(TreeBuilder& tree, const Host& host, const Cluster* cluster) {
    const QString name = host.datacenter.isEmpty() ? host.uri : host.datacenter;
    const QString title = name.isEmpty() ? Tr::tr("Platform") : name;
    int place = tree.under(0, {TreeKind::Platform, name, title});
    if (cluster != nullptr) place = tree.under(place, {TreeKind::Cluster, cluster->id.text(), cluster->name});
    return tree.under(place, {TreeKind::Host, host.id.text(), host.name});
}

template <class T>
QHash<Id<T>, const T*> indexOf(const QList<T>& things) {
    QHash<Id<T>, const T*> index;
    for (const T& thing : things) index.insert(thing.id, &thing);
    return index;
}

void addByPlatform(TreeBuilder& tree, const Inventory& inventory) {
    const auto clusters = indexOf(inventory.clusters);
    QHash<Id<Host>, int> places;
    for (const Host& host : inventory.hosts)
        places.insert(host.id, placeOfHost(tree, host, clusters.value(host.clusterId)));
    for (const Server& server : inventory.servers) {
        const auto place = places.constFind(server.hostId);
        tree.addServer(place != places.cend() ? *place : placeOfHostless(tree, server), server);
    }
}

int placeOfSystem(TreeBuilder& tree, int parent, const System* system) {
    if (system == nullptr) return tree.under(parent, {TreeKind::Unassigned, {}, Tr::tr("No system")});
    return tree.under(parent, {TreeKind::System, system->id.text(), system->name});
}

void addBySystem(TreeBuilder& tree, const Inventory& inventory) {
    const auto systems = indexOf(inventory.systems);
    for (const System& system : inventory.systems) placeOfSystem(tree, 0, &system);
    for (const Server& server : inventory.servers)
        tree.addServer(placeOfSystem(tree, 0, systems.value(server.systemId)), server);
}

int placeOfDepartment(TreeBuilder& tree, const Department* department) {
    if (department == nullptr) return tree.under(0, {TreeKind::Unassigned, {}, Tr::tr("No department")});
    return tree.under(0, {TreeKind::Department, department->id.text(), department->name});
}

void addByDepartment(TreeBuilder& tree, const Inventory& inventory) {
    const auto systems = indexOf(inventory.systems);
    const auto departments = indexOf(inventory.departments);
    for (const Department& department : inventory.departments) placeOfDepartment(tree, &department);
    for (const Server& server : inventory.servers) {
        const System* system = systems.value(server.systemId);
        const Department* department = system == nullptr ? nullptr : departments.value(system->departmentId);
        tree.addServer(placeOfSystem(tree, placeOfDepartment(tree, department), system), server);
    }
}

}  // namespace

QString groupingTitle(TreeGrouping grouping) {
    switch (grouping) {
        case TreeGrouping::Platform:
            return Tr::tr("By platform");
        case TreeGrouping::System:
            return Tr::tr("By system");
        case TreeGrouping::Department:
            return Tr::tr("By department");
    }
    Q_UNREACHABLE();
}

std::vector<TreeNode> inventoryTree(const Inventory& inventory, TreeGrouping grouping) {
    TreeBuilder tree;
    switch (grouping) {
        case TreeGrouping::Platform:
            addByPlatform(tree, inventory);
            break;
        case TreeGrouping::System:
            addBySystem(tree, inventory);
            break;
        case TreeGrouping::Department:
            addByDepartment(tree, inventory);
            break;
    }
    return tree.finish();
}

InventoryTreeModel::InventoryTreeModel(QObject* parent) : QAbstractItemModel(parent), m_nodes(1) {}

void InventoryTreeModel::setNodes(std::vector<TreeNode> nodes) {
    beginResetModel();
    m_nodes = std::move(nodes);
    endResetModel();
}

int InventoryTreeModel::numberOf(const QModelIndex& index) const {
    return index.isValid() ? int(index.internalId()) : 0;
}

QModelIndex InventoryTreeModel::indexOf(int number) const {
    return number <= 0 ? QModelIndex() : createIndex(m_nodes[size_t(number)].row, 0, quintptr(number));
}

const TreeNode* InventoryTreeModel::node(const QModelIndex& index) const {
    return index.isValid() ? &m_nodes[size_t(numberOf(index))] : nullptr;
}

QModelIndex InventoryTreeModel::find(TreeNode::Kind kind, const QString& id) const {
    for (size_t i = 1; i < m_nodes.size(); ++i)
        if (m_nodes[i].kind == kind && m_nodes[i].id == id) return indexOf(int(i));
    return {};
}

QSet<Id<Server>> InventoryTreeModel::serversBeneath(const QModelIndex& index) const {
    QSet<Id<Server>> servers;
    std::vector<int> waiting{numberOf(index)};
    while (!waiting.empty()) {
        const TreeNode& next = m_nodes[size_t(waiting.back())];
        waiting.pop_back();
        if (next.kind == TreeKind::Server) servers.insert(Id<Server>(next.id));
        waiting.insert(waiting.end(), next.children.begin(), next.children.end());
    }
    return servers;
}

QModelIndex InventoryTreeModel::index(int row, int column, const QModelIndex& parent) const {
    const std::vector<int>& children = m_nodes[size_t(numberOf(parent))].children;
    if (column != 0 || row < 0 || row >= int(children.size())) return {};
    return indexOf(children[size_t(row)]);
}

QModelIndex InventoryTreeModel::parent(const QModelIndex& index) const {
    return index.isValid() ? indexOf(m_nodes[size_t(numberOf(index))].parent) : QModelIndex();
}

int InventoryTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : int(m_nodes[size_t(numberOf(parent))].children.size());
}

int InventoryTreeModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant InventoryTreeModel::data(const QModelIndex& index, int role) const {
    const TreeNode* of = node(index);
    if (of == nullptr) return {};
    if (role == Qt::ToolTipRole) return of->title;
    if (role != Qt::DisplayRole) return {};
    if (of->kind == TreeKind::Server) return of->title;
    return Tr::tr("%1 (%2)").arg(of->title, groupedText(of->servers));
}

}  // namespace watari::gui
