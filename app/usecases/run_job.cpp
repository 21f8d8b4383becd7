#include "app/usecases/run_job.h"

namespace watari::usecases {
namespace {

constexpr QLatin1String kRun("run_id");

}  // namespace

QJsonObject runPayload(const Id<Run>& run) {
    return {{kRun, run.text()}};
}

Id<Run> runOf(const Job& job) {
    if (job.kind != JobKind::Migration) return {};
    return Id<Run>(job.payload.value(kRun).toString());
}

}  // namespace watari::usecases
