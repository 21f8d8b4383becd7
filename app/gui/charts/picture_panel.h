// A picture with the buttons that go with it: zoom, print, save as PDF.
#pragma once

#include "app/gui/charts/picture_view.h"

#include <QWidget>

namespace watari::gui {

class PicturePanel final : public QWidget {
    Q_OBJECT
public:
    // The name is that of the view; unique in the window.
    explicit PicturePanel(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] PictureView* view() const { return m_view; }
    void setPicture(const Picture& picture);

private:
    PictureView* m_view;
    QList<QWidget*> m_buttons;
    class QLabel* m_note;
};

}  // namespace watari::gui
