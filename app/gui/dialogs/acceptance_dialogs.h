// 受容: taking warnings upon oneself, taking that back, and seeing who did so, when and why.
#pragma once

#include "app/gui/models/acceptance_tables.h"
#include "app/gui/models/session.h"
#include "app/gui/widgets/form_fields.h"

class QPlainTextEdit;

namespace watari::gui {

class DataTable;

// Shows what will come of each chosen finding before it asks why.
class AcceptanceDialog final : public FormDialog {
    Q_OBJECT
public:
    AcceptanceDialog(const ProjectSnapshot& snapshot, const QStringList& findings, AcceptanceAct act,
                     QWidget* parent);

    [[nodiscard]] AcceptanceAct act() const { return m_act; }
    // Those that the act applies to.
    [[nodiscard]] QList<Id<Finding>> findings() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QPlainTextEdit* reasonField() const { return m_reason; }
    [[nodiscard]] const FindingChoiceTable& choices() const { return *m_choices; }
    // Whether the form may be sent; says what is missing.
    [[nodiscard]] bool isComplete();

private:
    AcceptanceAct m_act;
    FindingChoiceTable* m_choices;
    QPlainTextEdit* m_reason;
};

// Every acceptance there was, of one server or of all.
class AcceptanceListDialog final : public QDialog {
    Q_OBJECT
public:
    AcceptanceListDialog(const ProjectSnapshot& snapshot, const Id<Server>& server, QWidget* parent);
    [[nodiscard]] const AcceptanceTable& rows() const { return *m_rows; }

private:
    AcceptanceTable* m_rows;
};

}  // namespace watari::gui
