// 調査: the inventory as a tree and as flat tabs with the server that is current in full, as it stands or as
// it stood; its history beside them.
#pragma once

#include "app/gui/models/inventory_tree.h"
#include "app/gui/pages/inventory_tabs.h"
#include "app/gui/pages/page.h"

class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace watari::gui {

class FindingActions;
class GuestInspection;
class HistoryView;
class InventoryTreePanel;
class PastBanner;
class ServerDetail;
class SourcesView;
class SpecComparisonView;

class InventoryPage final : public Page {
    Q_OBJECT
public:
    enum class View { Lists, History, Specification, Sources };
    static constexpr int kViewCount = 4;
    // Stable, for file names: "history".
    [[nodiscard]] static QString viewName(View view);

    explicit InventoryPage(Session& session, QWidget* parent = nullptr);
    void showSnapshot(const Snapshot& snapshot) override;
    // A server's id, or a kind and an id as Destination::key() has them: "host/…", "software/…".
    void showItem(const QString& id) override;

    void setView(View view);
    [[nodiscard]] View view() const;
    // The lists show the inventory of that time, read only, until showNow().
    void showPast(Instant at);
    void showNow();
    [[nodiscard]] bool isPast() const;

    void assess();
    void exportWorkbook(const QString& path);

    [[nodiscard]] InventoryTabs* tabs() const { return m_tabs; }
    [[nodiscard]] InventoryTreePanel* tree() const { return m_tree; }
    [[nodiscard]] ServerDetail* detail() const { return m_detail; }
    [[nodiscard]] HistoryView* history() const { return m_history; }
    [[nodiscard]] SpecComparisonView* specification() const { return m_spec; }
    [[nodiscard]] SourcesView* sources() const { return m_sources; }
    [[nodiscard]] PastBanner* banner() const { return m_banner; }
    [[nodiscard]] GuestInspection* inspection() const { return m_inspection; }
    // Null before the tab of the findings was looked at.
    [[nodiscard]] FindingActions* findingActions() const { return m_findingActions; }

Q_SIGNALS:
    void importWanted();

private:
    QLayout* buildBar();
    QWidget* buildList();
    void connectParts();
    void showView();
    void showInventory(const Snapshot& snapshot);
    void setPastShown(bool shown);
    void askForWorkbook();
    QPushButton* buildInspect();
    void fillInspectMenu(QMenu& menu);
    void addInspection(QMenu& menu, const InventoryGrid& grid);
    void showServers(const QList<Id<Server>>& servers);
    void showOnly(usecases::InventoryTab tab, const QString& field, const QString& value);
    void showInTree(TreeGrouping grouping, TreeNode::Kind kind, const QString& id);
    void showInTab(usecases::InventoryTab tab, const QString& id);

    Snapshot m_now;
    Snapshot m_snapshot;  // what the lists show: that of now, or one of the past
    QTabBar* m_views = nullptr;
    QStackedWidget* m_stack = nullptr;
    QPushButton* m_assess = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_inspect = nullptr;
    GuestInspection* m_inspection;
    PastBanner* m_banner = nullptr;
    HistoryView* m_history = nullptr;
    SpecComparisonView* m_spec = nullptr;
    SourcesView* m_sources = nullptr;
    InventoryTreePanel* m_tree = nullptr;
    InventoryTabs* m_tabs = nullptr;
    ServerDetail* m_detail = nullptr;
    FindingActions* m_findingActions = nullptr;
    InventoryIndexPointer m_shownTables;
    Id<Server> m_server;
};

}  // namespace watari::gui
