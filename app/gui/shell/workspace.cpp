#include "app/gui/shell/workspace.h"

#include "app/gui/pages/home_page.h"
#include "app/gui/pages/inventory_page.h"
#include "app/gui/pages/monitoring_page.h"
#include "app/gui/pages/plan_page.h"
#include "app/gui/pages/reports_page.h"
#include "app/gui/pages/runs_page.h"
#include "app/gui/pages/sizing_page.h"
#include "app/gui/pages/sla_page.h"
#include "app/gui/shell/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

#include <algorithm>

namespace watari::gui {

namespace {

constexpr int kItemHeight = 40;
constexpr int kItemPadding = 64;  // icon and margins beside the text

IconName iconOf(PageId page) {
    switch (page) {
        case PageId::Home:
            return IconName::Home;
        case PageId::Inventory:
            return IconName::Inventory;
        case PageId::Sizing:
            return IconName::Sizing;
        case PageId::Plan:
            return IconName::Plan;
        case PageId::Runs:
            return IconName::Runs;
        case PageId::Monitoring:
            return IconName::Monitoring;
        case PageId::Sla:
            return IconName::Sla;
        case PageId::Reports:
            return IconName::Reports;
    }
    Q_UNREACHABLE();
}

}  // namespace

Workspace::Workspace(Session& session, QWidget* parent)
    : QWidget(parent), m_navigation(new QListWidget(this)), m_stack(new QStackedWidget(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_stack, 1);
    buildNavigation();
    buildPages(session);
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) setPage(PageId(row));
    });
}

void Workspace::buildNavigation() {
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setIconSize(QSize(20, 20));
    m_navigation->setSpacing(1);
    int widest = 0;
    for (int i = 0; i < kPageCount; ++i) {
        auto* item = new QListWidgetItem(pageTitle(PageId(i)), m_navigation);
        item->setToolTip(tr("%1 (Ctrl+%2)").arg(pageTitle(PageId(i))).arg(i + 1));
        item->setSizeHint(QSize(0, kItemHeight));
        widest = std::max(widest, m_navigation->fontMetrics().horizontalAdvance(item->text()));
    }
    m_navigation->setFixedWidth(widest + kItemPadding);
    applyIcons();
}

void Workspace::applyIcons() {
    for (int i = 0; i < m_navigation->count(); ++i)
        m_navigation->item(i)->setIcon(makeIcon(iconOf(PageId(i)), palette()));
}

void Workspace::buildPages(Session& session) {
    auto* home = new HomePage(session, m_stack);
    m_inventory = new InventoryPage(session, m_stack);
    connect(home, &HomePage::importWanted, this, &Workspace::importWanted);
    connect(home, &HomePage::sampleWanted, this, &Workspace::sampleWanted);
    connect(m_inventory, &InventoryPage::importWanted, this, &Workspace::importWanted);
    addPage(PageId::Home, home);
    addPage(PageId::Inventory, m_inventory);
    addPage(PageId::Sizing, new SizingPage(session, m_stack));
    addPage(PageId::Plan, new PlanPage(session, m_stack));
    addPage(PageId::Runs, new RunsPage(session, m_stack));
    addPage(PageId::Monitoring, new MonitoringPage(session, m_stack));
    addPage(PageId::Sla, new SlaPage(session, m_stack));
    addPage(PageId::Reports, new ReportsPage(session, m_stack));
}

void Workspace::addPage(PageId id, Page* page) {
    page->setObjectName(pageName(id));
    m_stack->addWidget(page);
    m_pages.insert(id, page);
    connect(page, &Page::pageWanted, this, [this](PageId wanted, const QString& item) {
        setPage(wanted);
        widgetOf(wanted)->showItem(item);
    });
}

Page* Workspace::widgetOf(PageId page) const {
    return m_pages.value(page);
}

PageId Workspace::page() const {
    return PageId(m_stack->currentIndex());
}

void Workspace::setPage(PageId page) {
    m_stack->setCurrentWidget(widgetOf(page));
    m_navigation->setCurrentRow(int(page));
    showIfStale();
    Q_EMIT pageChanged(page);
}

QList<Destination> Workspace::destinations() const {
    QList<Destination> all;
    for (int i = 0; i < kPageCount; ++i)
        all.append(makeDestination(PlaceKind::Page, pageName(PageId(i)), pageTitle(PageId(i))));
    for (const ReportsPage::Offer& offer : ReportsPage::offers())
        all.append(makeDestination(PlaceKind::Report, offer.id, offer.title));
    return m_snapshot ? all + inventoryDestinations(*m_snapshot) : all;
}

void Workspace::goTo(const Destination& destination) {
    switch (destination.kind) {
        case PlaceKind::Page:
            for (int i = 0; i < kPageCount; ++i)
                if (pageName(PageId(i)) == destination.id) setPage(PageId(i));
            return;
        case PlaceKind::Report:
            setPage(PageId::Reports);
            widgetOf(PageId::Reports)->showItem(destination.id);
            return;
        case PlaceKind::Server:
        case PlaceKind::System:
        case PlaceKind::Host:
        case PlaceKind::Datastore:
        case PlaceKind::Network:
        case PlaceKind::Cluster:
        case PlaceKind::Department:
        case PlaceKind::Address:
        case PlaceKind::Software:
        case PlaceKind::Finding:
            setPage(PageId::Inventory);
            m_inventory->showItem(destination.key());
            return;
    }
}

void Workspace::showSnapshot(const Snapshot& snapshot) {
    m_snapshot = snapshot;
    showIfStale();
}

void Workspace::showIfStale() {
    if (!m_snapshot || m_shown.value(page()) == m_snapshot) return;
    m_shown.insert(page(), m_snapshot);
    widgetOf(page())->showSnapshot(m_snapshot);
}

void Workspace::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) applyIcons();
}

}  // namespace watari::gui
