// A month: back, forward, or chosen from the list; shown as Japan writes it beside the number.
#pragma once

#include "core/calendar/fiscal.h"

#include <QWidget>

class QDateEdit;
class QLabel;

namespace watari::gui {

class MonthChooser final : public QWidget {
    Q_OBJECT
public:
    explicit MonthChooser(calendar::Month month, QWidget* parent = nullptr);
    [[nodiscard]] calendar::Month month() const;
    void setMonth(calendar::Month month);

Q_SIGNALS:
    void monthChanged();

private:
    void showEra();

    QDateEdit* m_edit;
    QLabel* m_era;
};

}  // namespace watari::gui
