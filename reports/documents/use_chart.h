// CPU use over time as charts of a report.
#pragma once

#include "core/base/instant.h"
#include "core/domain/metrics.h"
#include "reports/model/chart.h"

#include <QList>
#include <QString>

#include <vector>

namespace watari::reports {

struct NamedSamples {
    QString name;
    QList<Sample> samples;  // CPU use in permille, ascending in time
};

// Averages in percent: each sample for spans up to two hours, else by five minutes up to three days, else by
// the hour. What nobody measured stays a gap.
[[nodiscard]] Chart cpuChart(const QString& title, const std::vector<NamedSamples>& series,
                             const Interval& period);

}  // namespace watari::reports
