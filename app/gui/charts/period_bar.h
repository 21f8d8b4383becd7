// Which span of time the charts show.
#pragma once

#include "core/base/instant.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace watari::gui {

class JstEdit;

class PeriodBar final : public QWidget {
    Q_OBJECT
public:
    explicit PeriodBar(QWidget* parent = nullptr);

    // First and last measurement of what is shown; none: nothing was measured.
    void setMeasured(const std::optional<Interval>& measured);
    // The chosen span up to the last measurement, or the one typed in. Empty when nothing was measured.
    [[nodiscard]] Interval period() const;
    [[nodiscard]] QComboBox* choice() const { return m_choice; }

Q_SIGNALS:
    void periodChanged();

private:
    void showChosen();

    std::optional<Interval> m_measured;
    QComboBox* m_choice;
    JstEdit* m_from;
    JstEdit* m_to;
    QLabel* m_between;
};

}  // namespace watari::gui
