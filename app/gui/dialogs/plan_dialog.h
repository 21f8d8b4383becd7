// What a plan is made from: dates, line, nights, cutovers, blackouts.
#pragma once

#include "app/gui/widgets/form_fields.h"
#include "core/domain/plan.h"

#include <QList>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QSpinBox;
class QTimeEdit;

namespace watari::gui {

class PlanDialog final : public FormDialog {
    Q_OBJECT
public:
    PlanDialog(const PlanSettings& settings, const QList<Blackout>& blackouts, QWidget* parent);

    [[nodiscard]] PlanSettings settings() const;
    [[nodiscard]] const QList<Blackout>& blackouts() const { return m_blackouts; }

private:
    void buildDates();
    void buildLine();
    void buildCutovers();
    void buildBlackouts();
    void addBlackout();
    void removeBlackout();
    void listBlackouts();

    PlanSettings m_settings;
    QList<Blackout> m_blackouts;
    QDateEdit* m_planningDate;
    QDateEdit* m_deadline;
    QSpinBox* m_lineRate;
    QSpinBox* m_lineShare;
    QTimeEdit* m_nightStart;
    QTimeEdit* m_nightEnd;
    QSpinBox* m_cutoverLength;
    QSpinBox* m_cutovers;
    QCheckBox* m_keepTogether;
    QListWidget* m_list;
    JstEdit* m_from;
    JstEdit* m_to;
    QLineEdit* m_reason;
};

}  // namespace watari::gui
