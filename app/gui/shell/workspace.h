// The navigation list and the pages of one project.
#pragma once

#include "app/gui/models/quick_open.h"
#include "app/gui/pages/page.h"

#include <QHash>
#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace watari::gui {

class HomePage;
class InventoryPage;

class Workspace final : public QWidget {
    Q_OBJECT
public:
    explicit Workspace(Session& session, QWidget* parent = nullptr);

    void setPage(PageId page);
    [[nodiscard]] PageId page() const;
    [[nodiscard]] Page* widgetOf(PageId page) const;
    // The page in sight at once, the others when they come into sight.
    void showSnapshot(const Snapshot& snapshot);

    [[nodiscard]] InventoryPage* inventory() const { return m_inventory; }

    // What Ctrl+K offers: pages, reports, and everything in the inventory.
    [[nodiscard]] QList<Destination> destinations() const;
    void goTo(const Destination& destination);

Q_SIGNALS:
    void pageChanged(watari::gui::PageId page);
    void importWanted();
    void sampleWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildNavigation();
    void buildPages(Session& session);
    void addPage(PageId id, Page* page);
    void showIfStale();
    void applyIcons();

    InventoryPage* m_inventory = nullptr;
    QListWidget* m_navigation;
    QStackedWidget* m_stack;
    QHash<PageId, Page*> m_pages;
    QHash<PageId, Snapshot> m_shown;
    Snapshot m_snapshot;
};

}  // namespace watari::gui
