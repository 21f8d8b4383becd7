// Turns the series of a report's chart into series of Qt Charts.
#pragma once

#include "reports/model/chart.h"

#include <QColor>
#include <QPointF>
#include <QString>

#include <vector>

class QChart;

namespace watari::reports {

// Horizontal extent of a chart: seconds since `origin` on a time axis, else positions counted from 0 with
// half a position of air on either side. Bars always count positions.
struct Extent {
    double min = 0;
    double max = 1;
    qint64 origin = 0;
    bool byTime = false;
};
[[nodiscard]] Extent extentOf(const Chart& chart);

// Adds shades, bars, lines and thresholds, in this order from back to front. Widths in chart pixels.
void addSeries(QChart& target, const Chart& chart, const ValueScale& scale, double pixelsPerPoint);

// What the reader must know to tell the parts of the chart apart; NoPen is a filled area.
struct LegendEntry {
    QString label;
    QColor colour;
    Qt::PenStyle dash = Qt::NoPen;
};
[[nodiscard]] std::vector<LegendEntry> legendOf(const Chart& chart);

// At most about `most` points with the same outline: the lowest and highest value of each stretch, in order.
[[nodiscard]] std::vector<QPointF> thinned(const std::vector<QPointF>& points, size_t most);

}  // namespace watari::reports
