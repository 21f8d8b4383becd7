// Making a project, and opening one by its location.
#pragma once

#include "app/gui/models/session.h"
#include "app/gui/widgets/form_fields.h"

class QLineEdit;
class QRadioButton;

namespace watari::gui {

class NewProjectDialog final : public FormDialog {
    Q_OBJECT
public:
    explicit NewProjectDialog(QWidget* parent);
    [[nodiscard]] QLineEdit* nameField() const { return m_name; }
    [[nodiscard]] QLineEdit* locationField() const { return m_location; }

Q_SIGNALS:
    void chosen(const watari::gui::SessionPlace& place);

private:
    void browse();
    void submit();

    QLineEdit* m_name;
    QLineEdit* m_location;
};

class OpenLocationDialog final : public FormDialog {
    Q_OBJECT
public:
    explicit OpenLocationDialog(QWidget* parent);
    [[nodiscard]] QLineEdit* locationField() const { return m_location; }

Q_SIGNALS:
    void chosen(const watari::gui::SessionPlace& place);

private:
    QLineEdit* m_location;
};

}  // namespace watari::gui
