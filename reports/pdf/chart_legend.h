// The legend under a printed chart. Qt's own cuts long names; ours wraps.
#pragma once

#include "reports/pdf/chart_series.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace watari::reports {

// Draws at the foot of `rect` and returns the height taken. Units of text.h.
double drawLegend(QPainter& painter, const QRectF& rect, const std::vector<LegendEntry>& entries);

}  // namespace watari::reports
