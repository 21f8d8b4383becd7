// One server: what it is made of, what stands in its way, what it uses.
#pragma once

#include "app/gui/models/inventory_tables.h"
#include "app/gui/models/session.h"

#include <QTabWidget>

#include <optional>

class QComboBox;
class QLabel;
class QTimer;

namespace watari::gui {

class MetricPanel;
class PeriodBar;

class ServerDetail final : public QTabWidget {
    Q_OBJECT
public:
    explicit ServerDetail(Session& session, QWidget* parent = nullptr);

    // A null id shows nothing.
    void showServer(const ProjectSnapshot& snapshot, const Id<Server>& id);

private:
    QWidget* buildFacts();
    QWidget* buildUse();
    void showFacts(const ProjectSnapshot& snapshot, const Server& server);
    void loadPeriod();
    void showUse();

    Session& m_session;
    Id<Server> m_server;
    FindingTable* m_findings;
    DiskTable* m_disks;
    NicTable* m_nics;
    QList<QLabel*> m_facts;
    PeriodBar* m_period;
    QComboBox* m_metric;
    MetricPanel* m_chart;
    QTimer* m_live;
};

}  // namespace watari::gui
