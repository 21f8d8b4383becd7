// History: every reading of a source, and the inventory as it stood (10-3⑴ア⑤).
#pragma once

#include "app/usecases/project.h"
#include "core/assess/spec_comparison.h"
#include "core/base/job_context.h"
#include "core/domain/import_source.h"
#include "core/domain/inventory.h"
#include "importers/changes.h"

#include <QList>
#include <QString>

namespace watari::usecases {

// Newest first. Errors, here and below: Denied (View), those of core/store.
[[nodiscard]] Result<QList<ImportRecord>> readings(const Project& project);

// After the last reading at or before that time. Errors: NotFound when nothing had been read yet, naming the
// first reading.
[[nodiscard]] Result<Inventory> inventoryAt(const Project& project, Instant at);

// What happened from the one time to the other.
[[nodiscard]] Result<QList<importers::InventoryChange>> compareTimes(const Project& project, Instant from,
                                                                     Instant to);

// What one reading brought for a server.
struct DatedChange {
    Instant at;
    QString source;
    QString person;
    importers::InventoryChange change;
};
// Of the server and its parts, newest reading first. Unpacks every reading that changed anything. Errors:
// Cancelled.
[[nodiscard]] Result<QList<DatedChange>> serverHistory(const Project& project, const Id<Server>& server,
                                                       JobContext& job);

// The specification's rows beside what was found.
struct SpecView {
    assess::SpecComparison comparison;
    Inventory inventory;  // that its ids are of
};
[[nodiscard]] Result<SpecView> compareWithSpec(const Project& project);

}  // namespace watari::usecases
