#include "app/usecases/collect.h"

#include "app/usecases/collector.h"
#include "app/usecases/hypervisors.h"
#include "core/store/project_store.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Collect)
};

constexpr unsigned long kLookMs = 100;  // between two looks at cancellation

Result<void> checkOptions(const CollectOptions& options) {
    if (options.every >= Seconds(1) && options.limit >= Seconds(1) && options.rounds >= 0) return Ok();
    return Error(ErrorCode::WrongUsage, Tr::tr("Interval and limit must be at least 1 s."))
        .withRemedy(Tr::tr("Take 60 s and 10 s."));
}

Result<void> checkServers(Project& project) {
    TRY(const QList<Server> servers, project.store().repository<Server>().all());
    if (std::any_of(servers.begin(), servers.end(), isWithinReach)) return Ok();
    return Error(ErrorCode::NotFound, Tr::tr("No server of the project has a hypervisor."))
        .withRemedy(Tr::tr("Import from a hypervisor first, for instance from qemu:///system."))
        .at(project.store().location().displayName());
}

Instant nextRound(Instant now, Seconds every) {
    return Instant((now.unixSeconds() / every.value() + 1) * every.value());
}

// False when cancelled before.
bool waitFor(Seconds time, const JobContext& job) {
    const QDeadlineTimer end(time.value() * 1000);
    while (!end.hasExpired()) {
        if (job.cancelled()) return false;
        QThread::msleep(std::min<unsigned long>(kLookMs, static_cast<unsigned long>(end.remainingTime())));
    }
    return !job.cancelled();
}

}  // namespace

Result<CollectSummary> collect(Project& project, const CollectOptions& options, JobContext& job) {
    CHECK(project.mayPerform(access::Action::CollectMetrics));
    CHECK(checkOptions(options));
    CHECK(checkServers(project));
    job.phase(Tr::tr("Collecting"));
    Collector collector(project, options);
    Instant at = project.clock().now();
    while (!job.cancelled()) {
        const auto done = collector.round(at, job);
        if (!done && done.error().isCancelled()) break;
        CHECK(done);
        const qint64 rounds = collector.summary().rounds;
        job.progress({rounds, options.rounds, ProgressUnit::Item});
        if (rounds == options.rounds) break;
        const Instant now = project.clock().now();
        at = nextRound(now, options.every);
        if (!waitFor(at - now, job)) break;
    }
    return collector.summary();
}

}  // namespace watari::usecases
