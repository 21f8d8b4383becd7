// 移行実行: the runs, one of them in detail, and what a person may do to it.
#pragma once

#include "app/gui/models/run_tables.h"
#include "app/gui/pages/page.h"
#include "app/usecases/migrate_server.h"

class QStackedLayout;

namespace watari::gui {

class AskRunDialog;
class DataTable;
class EmptyState;
class GateDialog;
class RunDetail;
class StartRunDialog;

class RunsPage final : public Page {
    Q_OBJECT
public:
    explicit RunsPage(Session& session, QWidget* parent = nullptr);
    void showSnapshot(const Snapshot& snapshot) override;
    void showItem(const QString& id) override;

    StartRunDialog* openStartDialog();
    GateDialog* openGateDialog(const Gate& gate, Decision decision);
    AskRunDialog* openAskDialog(RunRequest request);
    void decide(const usecases::GateDecision& decision);
    [[nodiscard]] RunDetail* detail() const { return m_detail; }

private:
    QWidget* buildContent();
    void connectDetail();
    void start(StartRunDialog& dialog);
    void exportEvidenceOf(const Id<Run>& run);
    void showCurrent();
    [[nodiscard]] const usecases::RunView* current() const;

    Snapshot m_snapshot;
    RunTable* m_runs;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    DataTable* m_table;
    RunDetail* m_detail;
};

}  // namespace watari::gui
