// Starting a run, deciding its gates, asking for the way back.
#pragma once

#include "app/gui/models/snapshot.h"
#include "app/gui/widgets/form_fields.h"
#include "app/usecases/migrate_server.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace watari::gui {

class StartRunDialog final : public FormDialog {
    Q_OBJECT
public:
    StartRunDialog(const ProjectSnapshot& snapshot, QWidget* parent);

    void chooseServer(const Id<Server>& id);
    [[nodiscard]] usecases::RunOrder order() const;
    [[nodiscard]] QLineEdit* folderField() const { return m_folder; }

private:
    void buildTarget();
    void buildLimits();
    void showServer();
    void browse();

    Snapshot m_servers;
    QComboBox* m_server;
    QLineEdit* m_uri;
    QLineEdit* m_name;
    QLineEdit* m_folder;
    QLineEdit* m_network;
    QComboBox* m_check;
    QSpinBox* m_shutdownLimit;
    QSpinBox* m_bootLimit;
    QSpinBox* m_commitWindow;
};

// Shows what is to be approved, with its fingerprint, and asks why.
class GateDialog final : public FormDialog {
    Q_OBJECT
public:
    GateDialog(const usecases::RunView& view, const Gate& gate, Decision decision, QWidget* parent);

    [[nodiscard]] usecases::GateDecision decision() const;
    [[nodiscard]] QPlainTextEdit* reasonField() const { return m_reason; }
    // Whether the form may be sent; a rejection needs a reason.
    [[nodiscard]] bool isComplete();

private:
    Gate m_gate;
    Decision m_decision;
    QPlainTextEdit* m_reason;
};

// Says what will happen before it asks.
class AskRunDialog final : public FormDialog {
    Q_OBJECT
public:
    AskRunDialog(const usecases::RunView& view, RunRequest request, QWidget* parent);

    [[nodiscard]] QString reason() const;
    [[nodiscard]] QLineEdit* reasonField() const { return m_reason; }

private:
    QLineEdit* m_reason;
};

}  // namespace watari::gui
