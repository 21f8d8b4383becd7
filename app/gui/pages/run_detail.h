// One run: its way, its progress, what must be decided, what happened.
#pragma once

#include "app/gui/models/run_tables.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace watari::gui {

class StatePath;
class ToneLabel;

class RunDetail final : public QWidget {
    Q_OBJECT
public:
    explicit RunDetail(QWidget* parent = nullptr);

    // Null: no run.
    void showRun(const usecases::RunView* view, Instant now);

    [[nodiscard]] QPushButton* approveButton() const { return m_approve; }
    [[nodiscard]] QPushButton* rejectButton() const { return m_reject; }

Q_SIGNALS:
    void decisionWanted(const watari::Gate& gate, watari::Decision decision);
    void requestWanted(watari::RunRequest request);
    void reportWanted();
    void evidenceWanted();

private:
    QWidget* buildHead();
    QWidget* buildTables();
    void showProgress(const usecases::RunView& view);
    void showWaiting(const usecases::RunView& view, Instant now);
    void showButtons(const usecases::RunView& view);

    std::optional<Gate> m_pending;
    QLabel* m_title;
    ToneLabel* m_state;
    ToneLabel* m_waiting;
    StatePath* m_path;
    QProgressBar* m_bar;
    QLabel* m_progress;
    QPushButton* m_approve;
    QPushButton* m_reject;
    QPushButton* m_rollback;
    QPushButton* m_cancel;
    QPushButton* m_report;
    QPushButton* m_exportEvidence;
    EventTable* m_events;
    GateTable* m_gates;
    RunDiskTable* m_disks;
    EvidenceTable* m_evidence;
};

}  // namespace watari::gui
