// The collector: CPU, memory, disk, network and liveness of the project's libvirt guests, every minute, into
// the store (6-4(4)). What could not be measured stays a gap.
#pragma once

#include "app/usecases/project.h"
#include "core/base/job_context.h"

#include <QStringList>

namespace watari::usecases {

struct CollectOptions {
    Seconds every{60};
    qint64 rounds = 0;  // 0: until cancelled
    Seconds limit{10};  // for a hypervisor to answer; one that does not is asked again in the next round
};

struct CollectSummary {
    qint64 rounds = 0;
    qint64 servers = 0;  // asked in the last round
    qint64 samples = 0;
    QStringList problems;  // last words of hypervisors that did not answer, one for each
};

// Rounds begin at whole multiples of `every`, so that minutes line up; the first at once. Ends after the last
// round or, without error, when cancelled. Errors: Denied, NotFound (no server has a hypervisor).
[[nodiscard]] Result<CollectSummary> collect(Project& project, const CollectOptions& options,
                                             JobContext& job);

}  // namespace watari::usecases
