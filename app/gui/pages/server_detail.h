// One server: what stands in its way, what is known of it, what it is made of, what it uses.
#pragma once

#include "app/gui/models/fact_table.h"
#include "app/gui/models/session.h"
#include "app/usecases/inventory_tables.h"

#include <QHash>
#include <QTabWidget>

class QComboBox;
class QPushButton;
class QTimer;

namespace watari::gui {

class FindingActions;
class InventoryGrid;
class MetricPanel;
class PeriodBar;
class ServerHistory;

class ServerDetail final : public QTabWidget {
    Q_OBJECT
public:
    explicit ServerDetail(Session& session, QWidget* parent = nullptr);

    // A null id, or one that is not there, shows nothing.
    void showServer(const Snapshot& snapshot, const Id<Server>& id);
    [[nodiscard]] const Id<Server>& server() const { return m_server; }
    // Null before its tab was looked at.
    [[nodiscard]] InventoryGrid* grid(usecases::InventoryTab tab) const { return m_grids.value(tab); }
    [[nodiscard]] ServerHistory* history() const { return m_history; }
    [[nodiscard]] QPushButton* inspectButton() const { return m_inspect; }

Q_SIGNALS:
    void inspectionWanted(const watari::Id<watari::Server>& server);

private:
    QWidget* buildInspection(const QString& empty);
    void wantInspection();
    QWidget* buildFacts(const char* name, FactTable* facts, const QString& empty);
    QWidget* buildUse();
    void addPart(usecases::InventoryTab tab, const QString& empty);
    void makePart(usecases::InventoryTab tab);
    void showPart();
    void loadPeriod();
    void showUse();

    Session& m_session;
    Snapshot m_snapshot;
    Id<Server> m_server;
    FactTable* m_facts;
    FactTable* m_inspection;
    QPushButton* m_inspect = nullptr;
    QHash<int, usecases::InventoryTab> m_parts;  // by number of their tab
    QHash<usecases::InventoryTab, QString> m_emptyTexts;
    QHash<usecases::InventoryTab, InventoryGrid*> m_grids;
    FindingActions* m_findingActions = nullptr;
    ServerHistory* m_history;
    PeriodBar* m_period;
    QComboBox* m_metric;
    MetricPanel* m_chart;
    QTimer* m_live;
};

}  // namespace watari::gui
