#include "app/usecases/import_inventory.h"

#include "app/usecases/assessment.h"
#include "app/usecases/log_rows.h"
#include "app/usecases/stored_values.h"
#include "core/base/uri.h"
#include "core/store/project_store.h"
#include "importers/registry.h"
#include "importers/selection.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace watari::usecases {
namespace {

using importers::ChangeKind;
using importers::ImportOutcome;
using importers::InventoryChange;
using importers::MergeResult;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImportInventory)
};

struct ReadSource {
    QString importerId;
    ImportOutcome outcome;
};

Result<ReadSource> readSource(const ImportRequest& request, JobContext& job) {
    const importers::ImporterRegistry registry;
    TRY(const importers::Importer* importer, registry.forSource(request.source));
    TRY(ImportOutcome outcome, importer->read(request.source, request.options, job));
    if (job.cancelled()) return cancelledError();
    TRY(ImportOutcome selected,
        importers::selectServers(std::move(outcome), request.options.only).at(request.source));
    return ReadSource{importer->metadata().id, std::move(selected)};
}

void addTotals(const Inventory& read, ImportSummary& summary) {
    summary.systems = read.systems.size();
    summary.servers = read.servers.size();
    summary.disks = read.disks.size();
    for (const Server& s : read.servers) {
        summary.windowsServers += s.osFamily == OsFamily::Windows ? 1 : 0;
        summary.redHatServers += s.osFamily == OsFamily::RedHat ? 1 : 0;
        summary.cpu += s.measuredCpu.value_or(s.specCpu);
        summary.memory += s.measuredMemory.value_or(s.specMemory);
        summary.storage += s.measuredStorage.value_or(s.specStorage);
    }
}

ImportSummary summaryOf(const ReadSource& read, const MergeResult& merged) {
    ImportSummary summary{.importerId = read.importerId};
    addTotals(read.outcome.inventory, summary);
    summary.changes = merged.changes;
    summary.findings = read.outcome.findings;
    for (Finding& f : summary.findings) f.serverId = Id<Server>(merged.storedIds.value(f.serverId.text()));
    return summary;
}

template <class T>
Result<void> storeList(store::UnitOfWork& work, const QList<T>& added, const QList<T>& changed) {
    for (const T& value : added) CHECK(work.insert(value));
    for (const T& value : changed) CHECK(work.update(value));
    return Ok();
}

Result<void> storeMerged(store::UnitOfWork& work, const MergeResult& merged) {
    return visitInventoryLists([&](const auto& list) {
        return storeList(work, merged.toInsert.*list.list, merged.toUpdate.*list.list);
    });
}

qint64 countOf(const QList<InventoryChange>& changes, ChangeKind kind) {
    return std::count_if(changes.begin(), changes.end(),
                         [kind](const InventoryChange& c) { return c.kind == kind; });
}

oplog::LogRow importRow(const Project& project, const ImportRequest& request, const ImportSummary& summary) {
    oplog::LogRow row = logRow(project, {.permission = access::Action::ImportInventory,
                                         .name = QStringLiteral("inventory.import"),
                                         .objType = QStringLiteral("source"),
                                         .objId = withoutPassword(request.source)});
    row.after = compactJson({{QStringLiteral("importer"), summary.importerId},
                             {QStringLiteral("servers"), summary.servers},
                             {QStringLiteral("added"), countOf(summary.changes, ChangeKind::Added)},
                             {QStringLiteral("updated"), countOf(summary.changes, ChangeKind::Updated)},
                             {QStringLiteral("missing"), countOf(summary.changes, ChangeKind::Missing)}});
    return row;
}

}  // namespace

Result<PreviewedImport> previewImport(const ImportRequest& request, JobContext& job) {
    const importers::ImporterRegistry registry;
    TRY(const importers::Importer* importer, registry.forSource(request.source));
    TRY(importers::ImportPreview preview, importer->preview(request.source, request.options, job));
    return PreviewedImport{importer->metadata().id, importer->metadata().title, std::move(preview)};
}

Result<ImportSummary> compareImport(const Project& project, const ImportRequest& request, JobContext& job) {
    CHECK(project.mayPerform(access::Action::ImportInventory));
    TRY(const ReadSource read, readSource(request, job));
    TRY(const Inventory stored, storedInventory(project.store()));
    return summaryOf(read, importers::mergeInventory(stored, read.outcome.inventory, read.outcome.keyScope,
                                                     project.ids()));
}

// The source is read before the transaction begins: a slow hypervisor must not keep others from writing.
Result<ImportSummary> importInventory(Project& project, const ImportRequest& request, JobContext& job) {
    CHECK(project.mayPerform(access::Action::ImportInventory));
    TRY(const ReadSource read, readSource(request, job));
    job.phase(Tr::tr("Storing the inventory"));
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const Inventory stored, storedInventory(project.store()));
    const MergeResult merged =
        importers::mergeInventory(stored, read.outcome.inventory, read.outcome.keyScope, project.ids());
    CHECK(storeMerged(work, merged));
    // Findings follow the inventory at once, so that no server is taken for judged that nobody looked at.
    CHECK(storeAssessment(project.store(), work));
    const ImportSummary summary = summaryOf(read, merged);
    CHECK(work.log(importRow(project, request, summary)));
    CHECK(work.commit());
    return summary;
}

}  // namespace watari::usecases
