// Says that what stands below is of the past and cannot be changed, and leads back.
#pragma once

#include "app/gui/widgets/panels.h"
#include "core/base/instant.h"

class QPushButton;

namespace watari::gui {

class PastBanner final : public Card {
    Q_OBJECT
public:
    explicit PastBanner(QWidget* parent = nullptr);
    void setTime(Instant at);
    [[nodiscard]] QPushButton* backButton() const { return m_back; }

private:
    ToneLabel* m_text;
    QPushButton* m_back;
};

}  // namespace watari::gui
