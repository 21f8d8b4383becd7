// What a platform has recorded of its servers' use, weeks before the collector began, into the same series
// (6-4(4)): servers can be sized the day their inventory is read.
#pragma once

#include "app/usecases/project.h"
#include "core/base/job_context.h"
#include "core/domain/finding.h"
#include "core/domain/import_source.h"

#include <QList>

namespace watari::usecases {

struct MetricsRequest {
    Id<ImportSource> source;
    Seconds interval{
        300};  // at which the platform is to have recorded; a coarser one is spread over its minutes
    Interval period;
};

struct MetricsSummary {
    qint64 servers = 0;  // that have samples now
    qint64 unknown = 0;  // that the source names and the project does not
    qint64 samples = 0;  // stored, one a minute
    QList<Finding> findings;
};

// Errors: Denied, NotFound, BadInput (a source that keeps no record of use, an interval beyond an hour),
// those of reading. Cancelled or failed, nothing is stored.
[[nodiscard]] Result<MetricsSummary> importMetrics(Project& project, const MetricsRequest& request,
                                                   JobContext& job);

}  // namespace watari::usecases
