// SLA: a month's availability server by server, what is left of it, and how each figure came about.
#pragma once

#include "app/gui/models/sla_tables.h"
#include "app/gui/pages/page.h"

class QPushButton;
class QTabWidget;

namespace watari::gui {

class DataTable;
class FigureCard;
class MonthChooser;
class OutageDialog;
class OutageEndDialog;
class PlannedStopDialog;

class SlaPage final : public Page {
    Q_OBJECT
public:
    explicit SlaPage(Session& session, QWidget* parent = nullptr);
    void showSnapshot(const Snapshot& snapshot) override;
    void showItem(const QString& id) override;

    OutageDialog* openOutageDialog();
    // Null where no outage is open.
    OutageEndDialog* openOutageEndDialog();
    PlannedStopDialog* openPlannedStopDialog();

private:
    template <class Dialog, class Entered, class Stored>
    Dialog* openDialog(Dialog* dialog, const QString& title, Entered (Dialog::*entered)() const,
                       Result<Stored> (*store)(usecases::Project&, const Entered&));
    QLayout* buildBar();
    QLayout* buildCards();
    QWidget* buildTables();
    void load();
    void showMonth();
    void showMean();
    void showExplanation();

    Snapshot m_snapshot;
    std::optional<usecases::ServiceLevelMonth> m_level;
    QList<Outage> m_openOutages;
    MonthChooser* m_month;
    FigureCard* m_availability;
    FigureCard* m_budget;
    FigureCard* m_planned;
    FigureCard* m_stopped;
    LevelTable* m_servers;
    DataTable* m_serverView;
    ExplanationTable* m_explanation;
    StopTable* m_stops;
    QPushButton* m_end;
    QTabWidget* m_tabs;
};

}  // namespace watari::gui
