// Entering an outage or a planned stop.
#pragma once

#include "app/gui/models/snapshot.h"
#include "app/gui/widgets/form_fields.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace watari::gui {

class OutageDialog final : public FormDialog {
    Q_OBJECT
public:
    OutageDialog(const ProjectSnapshot& snapshot, Instant now, QWidget* parent);
    [[nodiscard]] Outage outage() const;
    void chooseServer(const Id<Server>& id);
    void setInterval(const Interval& when);
    [[nodiscard]] QLineEdit* causeField() const { return m_cause; }

private:
    QComboBox* m_server;
    QComboBox* m_layer;
    JstEdit* m_from;
    JstEdit* m_to;
    QCheckBox* m_ended;
    QLineEdit* m_cause;
};

struct OutageEnding {
    Id<Outage> outage;
    Instant endsAt;
};

// When one of the open outages was over.
class OutageEndDialog final : public FormDialog {
    Q_OBJECT
public:
    OutageEndDialog(const QList<Outage>& open, const ProjectSnapshot& snapshot, Instant now, QWidget* parent);
    [[nodiscard]] OutageEnding ending() const;
    void setEnd(Instant endsAt);

private:
    QComboBox* m_outage;
    JstEdit* m_to;
};

class PlannedStopDialog final : public FormDialog {
    Q_OBJECT
public:
    PlannedStopDialog(const ProjectSnapshot& snapshot, Instant now, QWidget* parent);
    [[nodiscard]] PlannedStop stop() const;
    void chooseServer(const Id<Server>& id);
    void setTimes(const Interval& when, Instant approvedAt);

private:
    QComboBox* m_server;
    JstEdit* m_from;
    JstEdit* m_to;
    JstEdit* m_approvedAt;
    QLineEdit* m_approvedBy;
    QLineEdit* m_reason;
};

}  // namespace watari::gui
