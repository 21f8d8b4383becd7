// Which part of what a platform has recorded of its servers' use is to be read.
#pragma once

#include "app/gui/widgets/form_fields.h"
#include "app/usecases/import_metrics.h"

namespace watari::gui {

class MetricsDialog final : public FormDialog {
    Q_OBJECT
public:
    // At first the day before `now`.
    MetricsDialog(const ImportSource& source, Instant now, QWidget* parent);

    [[nodiscard]] usecases::MetricsRequest request() const;
    // Whether the form may be sent; says why not.
    [[nodiscard]] bool isComplete();
    [[nodiscard]] QComboBox* intervalBox() const { return m_interval; }
    [[nodiscard]] JstEdit* fromField() const { return m_from; }
    [[nodiscard]] JstEdit* toField() const { return m_to; }

private:
    Id<ImportSource> m_source;
    QComboBox* m_interval;
    JstEdit* m_from;
    JstEdit* m_to;
};

}  // namespace watari::gui
