// Entry fields for what forms ask again and again; their values are domain values.
#pragma once

#include "core/base/instant.h"
#include "core/domain/server.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QString>

namespace watari::gui {

class ToneLabel;

// Wall time in Japan, whatever the machine's zone.
class JstEdit final : public QDateTimeEdit {
    Q_OBJECT
public:
    explicit JstEdit(QWidget* parent = nullptr);
    void setInstant(Instant t);
    [[nodiscard]] Instant instant() const;
};

// A form with a note below it and buttons; the accept button says what it does.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    FormDialog(const QString& title, const QString& acceptText, QWidget* parent);

    [[nodiscard]] QFormLayout* form() const { return m_form; }
    [[nodiscard]] QPushButton* acceptButton() const;
    [[nodiscard]] QPushButton* rejectButton() const;
    // Above the form: what this is about.
    void setIntroduction(const QString& text);
    // While the work that the accept button began is not done.
    void setBusy(bool busy);
    // Below the form, in the colour of a failure; empty: none.
    void setProblem(const QString& text);

Q_SIGNALS:
    // The accept button was pressed. The dialog stays open until its work has succeeded.
    void submitted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QLabel* m_introduction;
    QFormLayout* m_form;
    ToneLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

// The server whose id is the data of the box's current item.
[[nodiscard]] Id<Server> serverOf(const QComboBox& box);

}  // namespace watari::gui
