// ホーム: the project in figures, what waits for whom, and the way to begin.
#pragma once

#include "app/gui/models/run_tables.h"
#include "app/gui/models/waiting_table.h"
#include "app/gui/pages/page.h"

class QLabel;
class QStackedLayout;

namespace watari::gui {

class DataTable;
class FigureCard;
class EmptyState;

class HomePage final : public Page {
    Q_OBJECT
public:
    explicit HomePage(Session& session, QWidget* parent = nullptr);
    void showSnapshot(const Snapshot& snapshot) override;

Q_SIGNALS:
    void importWanted();
    void sampleWanted();

private:
    void buildOverview(QWidget* overview);
    void buildEmptyState();
    void showServers(const ProjectSnapshot& snapshot);
    void showReadiness(const ProjectSnapshot& snapshot);
    void showPlan(const ProjectSnapshot& snapshot);
    void showRuns(const ProjectSnapshot& snapshot);

    QStackedLayout* m_stack;
    EmptyState* m_empty;
    FigureCard* m_servers;
    FigureCard* m_size;
    FigureCard* m_readiness;
    FigureCard* m_plan;
    FigureCard* m_runs;
    WaitingTable* m_waiting;
    DataTable* m_waitingView;
    QLabel* m_title;
    LogTable* m_log;
};

}  // namespace watari::gui
