// 移行計画: the waves on a time axis, whether they hold, and what stands against it.
#pragma once

#include "app/gui/models/plan_tables.h"
#include "app/gui/pages/page.h"
#include "app/usecases/judge.h"

class QLabel;
class QStackedLayout;
class QTabWidget;

namespace watari::gui {

class DataTable;
class EmptyState;
class PlanDialog;
class ToneLabel;
class WaveView;

// Why the plan does not hold, or what does not fit into it.
struct PlanReason {
    QString id;
    QString server;
    QString text;
};
using ReasonTable = RowTable<PlanReason>;

class PlanPage final : public Page {
    Q_OBJECT
public:
    explicit PlanPage(Session& session, QWidget* parent = nullptr);
    void showSnapshot(const Snapshot& snapshot) override;
    void showItem(const QString& id) override;

    PlanDialog* openPlanDialog();
    void plan(const PlanSettings& settings, const QList<Blackout>& blackouts);
    [[nodiscard]] WaveView* waves() const { return m_waves; }

private:
    QWidget* buildContent();
    void judge();
    void showJudgement(const usecases::PlanSummary& summary);
    void showSummaryLine();
    void showReasons(const usecases::PlanSummary& summary);
    void showNotes(const usecases::PlanSummary& summary);

    Snapshot m_snapshot;
    std::optional<usecases::PlanSummary>
        m_planned;  // of the plan made in this window; says more than judging
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    WaveView* m_waves;
    ToneLabel* m_verdict;
    QLabel* m_summary;
    MemberTable* m_members;
    DataTable* m_memberView;
    ReasonTable* m_reasons;
    ReasonTable* m_notes;
    QTabWidget* m_tabs;
};

}  // namespace watari::gui
