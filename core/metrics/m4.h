// Fewer points for the same picture: the M4 aggregation (Jugel et al., VLDB 2014).
#pragma once

#include "core/domain/metrics.h"

#include <QList>

namespace watari::metrics {

// Where a chart draws: the span shown and its width in pixel columns.
struct ChartGrid {
    Interval period;
    int columns = 1;
    [[nodiscard]] int columnOf(Instant t) const;  // of an instant inside the period
};

// The lines to draw: a new one begins after each gap (a sample more than one and a half steps after the one
// before). Of every line and pixel column the first, least, greatest and last sample are kept, in order of
// time: drawn as a polyline on that grid, no pixel differs. Samples in order of time; those outside the
// period are left out.
[[nodiscard]] QList<QList<Sample>> reduceForChart(const QList<Sample>& samples, const ChartGrid& grid,
                                                  Seconds expectedStep);

}  // namespace watari::metrics
