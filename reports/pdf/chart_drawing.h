// Draws a chart of the report model as vectors, with Qt Charts so that paper and screen look alike.
#pragma once

#include "reports/model/chart.h"

#include <QRectF>

class QPainter;

namespace watari::reports {

// `rect` in the units of text.h. Needs a QApplication.
void drawChart(QPainter& painter, const QRectF& rect, const Chart& chart);

}  // namespace watari::reports
