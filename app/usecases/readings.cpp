#include "app/usecases/readings.h"

#include "app/usecases/stored_values.h"
#include "core/store/project_store.h"
#include "core/store/reading_contents.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Readings)
};

Error nothingRead(const QList<ImportRecord>& newestFirst) {
    const Error error(ErrorCode::NotFound, Tr::tr("Nothing had been read by then."));
    if (newestFirst.isEmpty()) return error.withRemedy(Tr::tr("Import an inventory first."));
    return error.withRemedy(
        Tr::tr("Ask for a time from the first reading on: %1.").arg(toRfc3339(newestFirst.last().readAt)));
}

bool changedAnything(const ImportRecord& reading) {
    return reading.added + reading.updated + reading.missing > 0;
}

// Without the platform beneath it, which has a history of its own; its names are still needed.
QList<importers::InventoryChange> changesOf(const Id<Server>& server, const Inventory& before,
                                            const Inventory& after) {
    QList<importers::InventoryChange> changes =
        importers::changesBetween(narrowedTo(before, {server}), narrowedTo(after, {server}));
    changes.removeIf([](const importers::InventoryChange& c) {
        return c.server.isEmpty() && c.entity != QLatin1String("server");
    });
    return changes;
}

}  // namespace

Result<QList<ImportRecord>> readings(const Project& project) {
    CHECK(project.mayPerform(access::Action::View));
    TRY(QList<ImportRecord> all, project.store().repository<ImportRecord>().all());
    std::sort(all.begin(), all.end(),
              [](const ImportRecord& a, const ImportRecord& b) { return a.readAt > b.readAt; });
    return all;
}

Result<Inventory> inventoryAt(const Project& project, Instant at) {
    CHECK(project.mayPerform(access::Action::View));
    TRY(const std::optional<Inventory> kept, store::inventoryAt(project.store().database(), at));
    if (kept) return *kept;
    TRY(const QList<ImportRecord> all, readings(project));
    return nothingRead(all);
}

Result<QList<importers::InventoryChange>> compareTimes(const Project& project, Instant from, Instant to) {
    TRY(const Inventory before, inventoryAt(project, from));
    TRY(const Inventory after, inventoryAt(project, to));
    return importers::changesBetween(before, after);
}

Result<QList<DatedChange>> serverHistory(const Project& project, const Id<Server>& server, JobContext& job) {
    TRY(QList<ImportRecord> oldestFirst, readings(project));
    std::reverse(oldestFirst.begin(), oldestFirst.end());
    oldestFirst.removeIf([](const ImportRecord& r) { return !changedAnything(r); });
    QList<DatedChange> history;
    Inventory before;
    for (qsizetype i = 0; i < oldestFirst.size(); ++i) {
        if (job.cancelled()) return cancelledError();
        const ImportRecord& reading = oldestFirst[i];
        TRY(const Inventory after, inventoryAt(project, reading.readAt));
        QList<DatedChange> brought;
        for (const importers::InventoryChange& change : changesOf(server, before, after))
            brought.append({reading.readAt, reading.location, reading.person, change});
        history = brought + history;
        before = after;
        job.progress({.done = i + 1, .total = oldestFirst.size(), .unit = ProgressUnit::Item});
    }
    return history;
}

Result<SpecView> compareWithSpec(const Project& project) {
    TRY(Inventory inventory, usecases::inventory(project));
    assess::SpecComparison comparison = assess::compareWithSpec(inventory);
    return SpecView{std::move(comparison), std::move(inventory)};
}

}  // namespace watari::usecases
