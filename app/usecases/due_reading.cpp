#include "app/usecases/due_reading.h"

#include "core/store/project_store.h"

#include <utility>

namespace watari::usecases {

std::optional<ImportSource> nextDueSource(const QList<ImportSource>& sources, const SourceTries& tries,
                                          Instant now) {
    for (const ImportSource& source : dueSources(sources, now)) {
        const auto tried = tries.constFind(source.id);
        if (tried == tries.constEnd() || *tried + *source.rereadEvery <= now) return source;
    }
    return std::nullopt;
}

Result<std::optional<ImportSummary>> readDueSource(Project& project, const Id<ImportSource>& id,
                                                   JobContext& job) {
    TRY(const ImportSource source, project.store().repository<ImportSource>().find(id));
    if (dueSources({source}, project.clock().now()).isEmpty()) return std::optional<ImportSummary>();
    TRY(ImportSummary summary, rereadSource(project, id, job));
    return std::optional<ImportSummary>(std::move(summary));
}

}  // namespace watari::usecases
