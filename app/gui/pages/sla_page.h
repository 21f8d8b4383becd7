// SLA: a month's availability server by server, what is left of it, and how each figure came about.
#pragma once

#include "app/gui/models/sla_tables.h"
#include "app/gui/pages/page.h"

class QTabWidget;

namespace watari::gui {

class DataTable;
class FigureCard;
class MonthChooser;
class OutageDialog;
class PlannedStopDialog;

class SlaPage final : public Page {
    Q_OBJECT
public:
    explicit SlaPage(Session& session, QWidget* parent = nullptr);
    void showSnapshot(const Snapshot& snapshot) override;
    void showItem(const QString& id) override;

    OutageDialog* openOutageDialog();
    PlannedStopDialog* openPlannedStopDialog();

private:
    template <class Dialog, class Value>
    Dialog* openDialog(const QString& title, Value (Dialog::*entered)() const,
                       Result<Value> (*add)(usecases::Project&, const Value&));
    QLayout* buildBar();
    QLayout* buildCards();
    QWidget* buildTables();
    void load();
    void showMonth();
    void showMean();
    void showExplanation();

    Snapshot m_snapshot;
    std::optional<usecases::ServiceLevelMonth> m_level;
    MonthChooser* m_month;
    FigureCard* m_availability;
    FigureCard* m_budget;
    FigureCard* m_planned;
    FigureCard* m_stopped;
    LevelTable* m_servers;
    DataTable* m_serverView;
    ExplanationTable* m_explanation;
    StopTable* m_stops;
    QTabWidget* m_tabs;
};

}  // namespace watari::gui
