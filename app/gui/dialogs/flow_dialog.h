// Entering a dependency that no capture shows.
#pragma once

#include "app/gui/models/snapshot.h"
#include "app/gui/widgets/form_fields.h"
#include "core/domain/flow.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace watari::gui {

class FlowDialog final : public FormDialog {
    Q_OBJECT
public:
    FlowDialog(const ProjectSnapshot& snapshot, QWidget* parent);
    // An end that is no server of the list is an address.
    [[nodiscard]] Flow flow() const;
    void setEnds(const QString& client, const QString& server);
    void setPort(int port);
    void setOrder(FlowOrder order);

private:
    QComboBox* m_client;
    QComboBox* m_server;
    QSpinBox* m_port;
    QComboBox* m_protocol;
    QComboBox* m_order;
    QLineEdit* m_note;
};

}  // namespace watari::gui
