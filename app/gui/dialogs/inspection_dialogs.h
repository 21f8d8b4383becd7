// Looking into the guests' disks: what will be inspected and what cannot be, what came of it, and what an
// image alone tells.
#pragma once

#include "app/gui/models/inspection_tables.h"
#include "app/gui/models/session.h"
#include "app/gui/widgets/form_fields.h"

class QCheckBox;
class QSpinBox;
class QTabWidget;

namespace watari::gui {

class DataTable;

// Asks the project which servers can be inspected; nothing can be started before it has answered.
class InspectionDialog final : public FormDialog {
    Q_OBJECT
public:
    // `servers` empty: all.
    InspectionDialog(Session& session, const QList<Id<Server>>& servers, QWidget* parent);

    [[nodiscard]] usecases::InspectionWish wish() const;
    [[nodiscard]] const InspectionChoiceTable& choices() const { return *m_choices; }

private:
    void buildForm();
    void load(Session& session, const QList<Id<Server>>& servers);
    void showCandidates(const QList<usecases::InspectionCandidate>& candidates);

    InspectionChoiceTable* m_choices;
    DataTable* m_table = nullptr;  // says that there is no server only once the project has answered
    QCheckBox* m_repeat;
    QSpinBox* m_atOnce;
    QSpinBox* m_limit;
};

class InspectionResultDialog final : public QDialog {
    Q_OBJECT
public:
    InspectionResultDialog(const usecases::InspectionSummary& summary, QWidget* parent);
    [[nodiscard]] const InspectedServerTable& rows() const { return *m_rows; }
    [[nodiscard]] QString text() const { return m_text; }  // what is copied

private:
    InspectedServerTable* m_rows;
    QString m_text;
};

// Nothing of it is stored.
class ImageInspectionDialog final : public QDialog {
    Q_OBJECT
public:
    ImageInspectionDialog(const QString& name, const inspect::InspectionOutcome& found, QWidget* parent);
    [[nodiscard]] QTabWidget* tabs() const { return m_tabs; }

private:
    void addGrid(usecases::InventoryTab tab, const InventoryIndexPointer& index);

    QTabWidget* m_tabs;
};

}  // namespace watari::gui
