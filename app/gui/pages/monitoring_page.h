// 稼働状況: what a server used, all metrics of any period.
#pragma once

#include "app/gui/models/inventory_tables.h"
#include "app/gui/pages/page.h"

class QLabel;
class QTimer;

namespace watari::gui {

class DataTable;
class MetricPanel;
class PeriodBar;

class MonitoringPage final : public Page {
    Q_OBJECT
public:
    explicit MonitoringPage(Session& session, QWidget* parent = nullptr);
    void showSnapshot(const Snapshot& snapshot) override;
    void showItem(const QString& id) override;

    [[nodiscard]] const QList<MetricPanel*>& panels() const { return m_panels; }

private:
    QWidget* buildCharts();
    void loadPeriod();
    void showSeries();

    Snapshot m_snapshot;
    RowTable<ServerRow>* m_servers;
    DataTable* m_table;
    QLabel* m_title;
    PeriodBar* m_period;
    QList<MetricPanel*> m_panels;
    QTimer* m_live;
    Id<Server> m_server;
};

}  // namespace watari::gui
