// A drawing of boxes and lines as a value: where everything stands, in units of about a pixel. What makes one
// is a pure function; views paint it, printers too.
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>

namespace watari::gui {

struct PictureNode {
    enum class Kind { Group, Network, Host, Datastore, Server, Peer };
    Kind kind = Kind::Server;
    QString id;         // of the thing; empty: it stands for none
    QString title;      // first line, bold but for servers
    QStringList lines;  // below
    QRectF box;
    std::optional<double> share;  // how full it is, 0 to 1
};

struct PictureEdge {
    enum class Kind { Use, Flow, OrderedFlow };  // flows have an arrow at their end; waves keep the ordered
    Kind kind = Kind::Use;
    int from = 0;  // numbers of nodes
    int to = 0;
    QString label;
    // A curve from the first point to the last, drawn towards the two between them.
    QPointF start, towards, arriving, end;
};

// Groups stand before what they hold, so that painting in order is right.
struct Picture {
    QString title;
    QString note;  // what was left out, and why; empty: nothing
    QList<PictureNode> nodes;
    QList<PictureEdge> edges;
    QSizeF size;
    [[nodiscard]] bool isEmpty() const { return nodes.isEmpty(); }
};

inline constexpr double kPictureMargin = 24;
inline constexpr double kNodeWidth = 220;
inline constexpr double kLineHeight = 20;
inline constexpr double kNodePadding = 8;

// Of a node with a title and that many lines.
[[nodiscard]] double nodeHeight(qsizetype lines);
// A curve between two boxes: from side to side where the second stands to the right, else around.
void routeEdge(PictureEdge& edge, const QRectF& from, const QRectF& to);
// The node under a point; -1: none. Groups yield to what stands in them.
[[nodiscard]] int nodeAt(const Picture& picture, const QPointF& point);
// From node to node with the arrow keys: the nearest one whose middle lies that way; the same if none does.
[[nodiscard]] int nodeBeside(const Picture& picture, int node, QPointF direction);

}  // namespace watari::gui
