#include "app/gui/charts/picture_view.h"

#include "app/gui/charts/picture_painting.h"
#include "app/gui/widgets/error_box.h"
#include "core/base/error.h"

#include <QFileDialog>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace watari::gui {

namespace {

constexpr double kPictureZoomStep = 1.25;
constexpr double kLargest = 4;
constexpr double kSmallest = 0.02;
constexpr int kScrollStep = 24;

}  // namespace

PictureView::PictureView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(false);
    horizontalScrollBar()->setSingleStep(kScrollStep);
    verticalScrollBar()->setSingleStep(kScrollStep);
}

void PictureView::setPicture(const Picture& picture) {
    const QString currentId = m_current >= 0 ? m_picture.nodes[m_current].id : QString();
    m_picture = picture;
    m_current = -1;
    for (int i = 0; !currentId.isEmpty() && i < m_picture.nodes.size(); ++i)
        if (m_picture.nodes[i].id == currentId) m_current = i;
    if (m_fitted)
        zoomToFit();
    else
        updateScrollBars();
    viewport()->update();
}

void PictureView::setEmptyText(const QString& text) {
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

double PictureView::fittingZoom() const {
    if (m_picture.isEmpty()) return 1;
    const double across = viewport()->width() / m_picture.size.width();
    const double down = viewport()->height() / m_picture.size.height();
    return std::clamp(std::min({across, down, 1.0}), kSmallest, kLargest);
}

void PictureView::setZoom(double zoom) {
    m_zoom = std::clamp(zoom, std::min(kSmallest, fittingZoom()), kLargest);
    updateScrollBars();
    viewport()->update();
}

void PictureView::zoomBy(double factor) {
    m_fitted = false;
    setZoom(m_zoom * factor);
}

void PictureView::zoomToFit() {
    m_fitted = true;
    setZoom(fittingZoom());
}

void PictureView::updateScrollBars() {
    const QSizeF whole = m_picture.size * m_zoom;
    const auto set = [](QScrollBar* bar, double all, int page) {
        bar->setPageStep(page);
        bar->setRange(0, std::max(0, int(all) - page));
    };
    set(horizontalScrollBar(), whole.width(), viewport()->width());
    set(verticalScrollBar(), whole.height(), viewport()->height());
}

QPointF PictureView::origin() const {
    const double spare = viewport()->width() - m_picture.size.width() * m_zoom;
    return {std::max(spare / 2, 0.0) - horizontalScrollBar()->value(), -double(verticalScrollBar()->value())};
}

QPointF PictureView::toPicture(const QPointF& position) const {
    return (position - origin()) / m_zoom;
}

void PictureView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    if (m_picture.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(24, 0, -24, 0), int(Qt::AlignCenter | Qt::TextWordWrap),
                         m_emptyText);
        return;
    }
    painter.translate(origin());
    painter.scale(m_zoom, m_zoom);
    paintPicture(painter, m_picture, palette(), m_current);
}

void PictureView::resizeEvent(QResizeEvent*) {
    if (m_fitted)
        zoomToFit();
    else
        updateScrollBars();
}

void PictureView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomBy(event->angleDelta().y() > 0 ? kPictureZoomStep : 1 / kPictureZoomStep);
    event->accept();
}

void PictureView::keyPressEvent(QKeyEvent* event) {
    const auto go = [this](double x, double y) {
        if (!m_picture.isEmpty()) makeCurrent(m_current < 0 ? 0 : nodeBeside(m_picture, m_current, {x, y}));
    };
    switch (event->key()) {
        case Qt::Key_Plus:
            return zoomBy(kPictureZoomStep);
        case Qt::Key_Minus:
            return zoomBy(1 / kPictureZoomStep);
        case Qt::Key_0:
            return zoomToFit();
        case Qt::Key_Left:
            return go(-1, 0);
        case Qt::Key_Right:
            return go(1, 0);
        case Qt::Key_Up:
            return go(0, -1);
        case Qt::Key_Down:
            return go(0, 1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_current >= 0) Q_EMIT activated(m_picture.nodes[m_current]);
            return;
        default:
            QAbstractScrollArea::keyPressEvent(event);
    }
}

void PictureView::makeCurrent(int node) {
    m_current = node;
    viewport()->update();
    if (node < 0) return;
    const QRectF box(origin() + m_picture.nodes[node].box.topLeft() * m_zoom,
                     m_picture.nodes[node].box.size() * m_zoom);
    const auto reveal = [](QScrollBar* bar, double from, double to, int page) {
        if (from < 0) bar->setValue(bar->value() + int(from) - kScrollStep);
        if (to > page) bar->setValue(bar->value() + int(to) - page + kScrollStep);
    };
    reveal(horizontalScrollBar(), box.left(), box.right(), viewport()->width());
    reveal(verticalScrollBar(), box.top(), box.bottom(), viewport()->height());
}

void PictureView::mousePressEvent(QMouseEvent* event) {
    m_dragFrom = event->position();
    makeCurrent(nodeAt(m_picture, toPicture(event->position())));
}

void PictureView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF moved = event->position() - m_dragFrom;
    m_dragFrom = event->position();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - int(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - int(moved.y()));
}

void PictureView::mouseDoubleClickEvent(QMouseEvent* event) {
    const int node = nodeAt(m_picture, toPicture(event->position()));
    if (node >= 0) Q_EMIT activated(m_picture.nodes[node]);
}

bool PictureView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int node = nodeAt(m_picture, toPicture(help->pos()));
        const QStringList lines =
            node < 0 ? QStringList() : QStringList{m_picture.nodes[node].title} + m_picture.nodes[node].lines;
        QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool PictureView::printOn(QPrinter& printer) const {
    return !m_picture.isEmpty() && printPicture(printer, m_picture);
}

void PictureView::print() {
    auto* dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setPageOrientation(QPageLayout::Landscape);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this](QPrinter* printer) { printOn(*printer); });
    dialog->open();
}

void PictureView::savePdf() {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the picture"), m_picture.title + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"));
    if (path.isEmpty()) return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setOutputFileName(path);
    if (!printOn(printer))
        showError(this, tr("The picture was not saved."),
                  Error(ErrorCode::Environment, tr("The file cannot be written.")).at(path));
}

}  // namespace watari::gui
