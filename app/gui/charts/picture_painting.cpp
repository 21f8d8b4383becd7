#include "app/gui/charts/picture_painting.h"

#include "app/gui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPrinter>

#include <algorithm>
#include <cmath>

namespace watari::gui {

namespace {

constexpr double kCorner = 5;
constexpr double kArrow = 9;
constexpr double kBar = 4;
constexpr double kLabelSide = 140;
constexpr double kTitleHeight = 44;

QColor fillOf(PictureNode::Kind kind, const ThemeColours& colours, const QPalette& palette) {
    switch (kind) {
        case PictureNode::Kind::Group:
            return colours.card;
        case PictureNode::Kind::Network:
        case PictureNode::Kind::Datastore:
        case PictureNode::Kind::Host:
            return colours.accentSoft;
        case PictureNode::Kind::Server:
        case PictureNode::Kind::Peer:
            return palette.color(QPalette::Base);
    }
    Q_UNREACHABLE();
}

class PicturePainter {
public:
    PicturePainter(QPainter& painter, const QPalette& palette)
        : m_painter(painter), m_palette(palette), m_colours(coloursFor(palette)) {
        m_font = painter.font();
        m_font.setPixelSize(13);
        m_bold = m_font;
        m_bold.setBold(true);
    }

    void node(const PictureNode& node, bool isCurrent) {
        QPen frame(isCurrent ? m_colours.accent : m_colours.line, isCurrent ? 2.5 : 1);
        if (node.kind == PictureNode::Kind::Peer) frame.setStyle(Qt::DashLine);
        m_painter.setPen(frame);
        m_painter.setBrush(fillOf(node.kind, m_colours, m_palette));
        m_painter.drawRoundedRect(node.box, kCorner, kCorner);
        const QRectF inner = node.box.adjusted(kNodePadding, kNodePadding, -kNodePadding, -kNodePadding);
        const bool isPlain = node.kind == PictureNode::Kind::Server || node.kind == PictureNode::Kind::Peer;
        line(node.title, {inner.left(), inner.top(), inner.width(), kLineHeight}, isPlain ? m_font : m_bold);
        double y = inner.top() + kLineHeight;
        for (const QString& text : node.lines) {
            line(text, {inner.left(), y, inner.width(), kLineHeight}, m_font);
            y += kLineHeight;
        }
        if (node.share) share(node.box, *node.share);
    }

    void edge(const PictureEdge& edge, bool stands) {
        const bool isOrdered = edge.kind == PictureEdge::Kind::OrderedFlow;
        const QColor colour = stands ? m_colours.accent : isOrdered ? m_colours.caution : m_colours.quiet;
        m_painter.setPen(QPen(colour, isOrdered ? 2.5 : stands ? 2 : 1));
        m_painter.setBrush(Qt::NoBrush);
        QPainterPath path(edge.start);
        path.cubicTo(edge.towards, edge.arriving, edge.end);
        m_painter.drawPath(path);
        if (edge.kind != PictureEdge::Kind::Use) arrow(edge, colour);
        if (!edge.label.isEmpty()) label(path.pointAtPercent(0.5), edge.label);
    }

private:
    void line(const QString& text, const QRectF& box, const QFont& font) {
        m_painter.setFont(font);
        m_painter.setPen(m_palette.color(QPalette::Text));
        const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, box.width());
        m_painter.drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter), fitting);
    }
    // Along the bottom of the box: how full it is.
    void share(const QRectF& box, double full) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(full > 0.9 ? m_colours.bad : full > 0.75 ? m_colours.caution : m_colours.good);
        m_painter.drawRect(QRectF(box.left() + 1, box.bottom() - kBar,
                                  (box.width() - 2) * std::clamp(full, 0.0, 1.0), kBar - 1));
    }
    void arrow(const PictureEdge& edge, const QColor& colour) {
        const QPointF way = edge.end - edge.arriving;
        const double length = std::max(std::hypot(way.x(), way.y()), 0.001);
        const QPointF along = way / length;
        const QPointF across(-along.y(), along.x());
        const QPointF back = edge.end - along * kArrow;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawPolygon(QPolygonF({edge.end, back + across * kArrow / 2, back - across * kArrow / 2}));
    }
    // On the background, so that the line behind does not strike it through.
    void label(QPointF middle, const QString& text) {
        m_painter.setFont(m_font);
        const QFontMetricsF metrics(m_font);
        const QString fitting = metrics.elidedText(text, Qt::ElideRight, kLabelSide);
        QRectF box(0, 0, metrics.horizontalAdvance(fitting) + 6, kLineHeight - 2);
        box.moveCenter(middle);
        m_painter.fillRect(box, m_palette.color(QPalette::Base));
        m_painter.setPen(m_palette.color(QPalette::Text));
        m_painter.drawText(box, int(Qt::AlignCenter), fitting);
    }

    QPainter& m_painter;
    const QPalette& m_palette;
    const ThemeColours& m_colours;
    QFont m_font;
    QFont m_bold;
};

}  // namespace

void paintPicture(QPainter& painter, const Picture& picture, const QPalette& palette, int current) {
    painter.setRenderHint(QPainter::Antialiasing);
    PicturePainter paint(painter, palette);
    const auto touches = [current](const PictureEdge& e) { return e.from == current || e.to == current; };
    for (const PictureNode& node : picture.nodes)
        if (node.kind == PictureNode::Kind::Group) paint.node(node, false);
    for (const PictureEdge& edge : picture.edges)
        if (!touches(edge)) paint.edge(edge, false);
    for (const PictureEdge& edge : picture.edges)
        if (touches(edge)) paint.edge(edge, true);
    for (int i = 0; i < picture.nodes.size(); ++i)
        if (picture.nodes[i].kind != PictureNode::Kind::Group) paint.node(picture.nodes[i], i == current);
}

bool printPicture(QPrinter& printer, const Picture& picture) {
    QPainter painter;
    if (!painter.begin(&printer)) return false;
    const QRectF page = printer.pageLayout().paintRectPixels(printer.resolution());
    const double needed = picture.size.width();
    const double scale = std::min(page.width() / std::max(needed, 1.0),
                                  page.height() / (picture.size.height() + kTitleHeight));
    painter.scale(scale, scale);
    QFont title = painter.font();
    title.setPixelSize(20);
    title.setBold(true);
    painter.setFont(title);
    painter.drawText(QRectF(0, 0, needed, kTitleHeight), int(Qt::AlignLeft | Qt::AlignVCenter),
                     picture.title);
    painter.translate(0, kTitleHeight);
    const QPalette paper = paletteFor(ThemeChoice::Light);
    paintPicture(painter, picture, paper);
    return painter.end();
}

}  // namespace watari::gui
