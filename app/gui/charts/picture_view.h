// A Picture on the screen: zoom with Ctrl and wheel or + and −, 0 shows everything, the arrow keys go from
// box to box, Enter opens one.
#pragma once

#include "app/gui/models/picture.h"

#include <QAbstractScrollArea>

class QPrinter;

namespace watari::gui {

class PictureView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PictureView(QWidget* parent = nullptr);

    void setPicture(const Picture& picture);
    [[nodiscard]] const Picture& picture() const { return m_picture; }
    void setEmptyText(const QString& text);

    void zoomBy(double factor);
    void zoomToFit();
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] int currentNode() const { return m_current; }  // -1: none

    void print();    // asks for a printer
    void savePdf();  // asks for a file
    bool printOn(QPrinter& printer) const;

Q_SIGNALS:
    void activated(const watari::gui::PictureNode& node);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void setZoom(double zoom);
    void updateScrollBars();
    void makeCurrent(int node);
    [[nodiscard]] double fittingZoom() const;
    [[nodiscard]] QPointF origin() const;  // of the picture in the viewport
    [[nodiscard]] QPointF toPicture(const QPointF& position) const;

    Picture m_picture;
    QString m_emptyText;
    double m_zoom = 1;
    bool m_fitted = true;
    int m_current = -1;
    QPointF m_dragFrom;
};

}  // namespace watari::gui
