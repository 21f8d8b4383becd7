// One source whose time has come, for a program that reads on schedule while it runs.
#pragma once

#include "app/usecases/import_sources.h"

#include <QHash>

#include <optional>

namespace watari::usecases {

// When this program last tried each source; one that fails is tried again only in its own time.
using SourceTries = QHash<Id<ImportSource>, Instant>;

// The one longest overdue among those not tried lately; none: nothing is to be read now. Pure.
[[nodiscard]] std::optional<ImportSource> nextDueSource(const QList<ImportSource>& sources,
                                                        const SourceTries& tries, Instant now);

// None: it is not due any more, somebody else has read it. Errors: those of rereadSource.
[[nodiscard]] Result<std::optional<ImportSummary>> readDueSource(Project& project, const Id<ImportSource>& id,
                                                                 JobContext& job);

}  // namespace watari::usecases
