#include "app/gui/models/picture.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace watari::gui {

namespace {

constexpr double kBend = 0.5;
constexpr double kDetour = 60;

double dot(QPointF a, QPointF b) {
    return a.x() * b.x() + a.y() * b.y();
}

}  // namespace

double nodeHeight(qsizetype lines) {
    return 2 * kNodePadding + kLineHeight * double(lines + 1);
}

void routeEdge(PictureEdge& edge, const QRectF& from, const QRectF& to) {
    edge.start = {from.right(), from.center().y()};
    if (to.left() >= from.right()) {
        edge.end = {to.left(), to.center().y()};
        const double bend = (edge.end.x() - edge.start.x()) * kBend;
        edge.towards = edge.start + QPointF(bend, 0);
        edge.arriving = edge.end - QPointF(bend, 0);
        return;
    }
    // Above each other or the other way round: out of the right side and back into it.
    edge.end = {to.right(), to.center().y()};
    const double right = std::max(from.right(), to.right()) + kDetour;
    edge.towards = {right, edge.start.y()};
    edge.arriving = {right, edge.end.y()};
}

int nodeAt(const Picture& picture, const QPointF& point) {
    for (qsizetype i = picture.nodes.size() - 1; i >= 0; --i)
        if (picture.nodes[i].box.contains(point)) return int(i);
    return -1;
}

int nodeBeside(const Picture& picture, int node, QPointF direction) {
    const QPointF from = picture.nodes[node].box.center();
    int best = node;
    double bestCost = std::numeric_limits<double>::max();
    for (int i = 0; i < picture.nodes.size(); ++i) {
        if (i == node || picture.nodes[i].kind == PictureNode::Kind::Group) continue;
        const QPointF way = picture.nodes[i].box.center() - from;
        const double ahead = dot(way, direction);
        if (ahead <= 1) continue;
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        const double cost = ahead + 2 * aside;
        if (cost >= bestCost) continue;
        best = i;
        bestCost = cost;
    }
    return best;
}

}  // namespace watari::gui
