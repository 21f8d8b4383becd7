#include "app/usecases/import_inventory.h"

#include "app/usecases/assessment.h"
#include "app/usecases/flow_matches.h"
#include "app/usecases/inventory_words.h"
#include "app/usecases/log_rows.h"
#include "app/usecases/store_reading.h"
#include "app/usecases/stored_values.h"
#include "core/base/uri.h"
#include "core/domain/flow_text.h"
#include "core/store/project_store.h"
#include "importers/registry.h"
#include "importers/selection.h"

#include <QCoreApplication>
#include <QFileInfo>

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

// As the source is kept: a path from the root, since a later reading may begin in another folder; and with
// the certificate once pinned, which holds until the person names another.
Result<ImportRequest> asKept(const Project& project, ImportRequest request) {
    if (!isUri(request.source)) request.source = QFileInfo(request.source).absoluteFilePath();
    if (!request.options.certificate.isEmpty()) return request;
    TRY(const QList<ImportSource> known, project.store().repository<ImportSource>().where(
                                             &ImportSource::location, withoutPassword(request.source)));
    for (const ImportSource& source : known)
        if (!source.certificate.isEmpty()) request.options.certificate = source.certificate;
    return request;
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

Finding claimFinding(const importers::ServerClaim& claim) {
    const bool byName = claim.by == importers::Sameness::Name;
    Finding finding;
    finding.rule = kClaimRule;
    finding.severity = byName ? Severity::Warning : Severity::Information;
    finding.serverId = claim.serverId;
    finding.place = claim.importedName;
    finding.text = byName ? Tr::tr(
                                "%1 was taken for the server %2, because both have the name %3. Look whether "
                                "they are one; if not: %4")
                                .arg(claim.importedName, claim.storedName, claim.evidence,
                                     QStringLiteral("watarictl server part"))
                          : Tr::tr("%1 was taken for the server %2, because both have the UUID %3.")
                                .arg(claim.importedName, claim.storedName, claim.evidence.section(u':', 1));
    return finding;
}

Finding orderFinding(const importers::KeptFlowOrder& kept) {
    Finding finding;
    finding.rule = QStringLiteral("import.flow.order_kept");
    finding.severity = Severity::Information;
    finding.place = flowTitle(kept.flow);
    finding.text =
        Tr::tr(
            "The list asks for another order (%1) than the dependency has (%2), which may have been set by "
            "hand and is kept. If the list is right, set it: %3")
            .arg(titleOf(kept.read), titleOf(kept.flow.waveOrder), QStringLiteral("watarictl flow order"));
    return finding;
}

ImportSummary summaryOf(const ReadSource& read, const MergeResult& merged) {
    ImportSummary summary{.importerId = read.importerId};
    addTotals(read.outcome.inventory, summary);
    summary.changes = merged.changes;
    summary.findings = read.outcome.findings;
    for (Finding& f : summary.findings) f.serverId = Id<Server>(merged.storedIds.value(f.serverId.text()));
    for (const importers::ServerClaim& claim : merged.claims) summary.findings.append(claimFinding(claim));
    for (const importers::KeptFlowOrder& kept : merged.keptOrders)
        summary.findings.append(orderFinding(kept));
    return summary;
}

qint64 countOf(const QList<InventoryChange>& changes, ChangeKind kind) {
    return std::count_if(changes.begin(), changes.end(),
                         [kind](const InventoryChange& c) { return c.kind == kind; });
}

// What the reading tells all about, and what the one before of the same source told of: a system that its
// list names no more is missing.
Result<QStringList> covered(const Project& project, const ImportRequest& kept, const ReadSource& read) {
    QStringList keys = read.outcome.covered;
    if (keys.isEmpty()) return keys;
    TRY(const auto before, storedSource(project, read.importerId, withoutPassword(kept.source)));
    if (before) keys += coveredBy(*before);
    keys.removeDuplicates();
    return keys;
}

Result<MergeResult> mergedInto(const Inventory& stored, const ImportRequest& kept, const ReadSource& read,
                               const Project& project) {
    TRY(const QStringList keys, covered(project, kept, read));
    return importers::mergeInventory(
        stored, read.outcome.inventory,
        {.keyScope = read.outcome.keyScope, .covered = keys, .readAt = project.clock().now()}, project.ids());
}

FinishedReading readingOf(const ImportRequest& request, const ReadSource& read, const ImportSummary& summary,
                          qint64 matchedFlows) {
    return {.importer = read.importerId,
            .location = withoutPassword(request.source),
            .options = request.options,
            .covered = read.outcome.covered,
            .certificate = read.outcome.certificate,
            .servers = summary.servers,
            .added = countOf(summary.changes, ChangeKind::Added),
            .updated = countOf(summary.changes, ChangeKind::Updated),
            .missing =
                countOf(summary.changes, ChangeKind::Missing) + countOf(summary.changes, ChangeKind::Removed),
            .changedAnything = !summary.changes.isEmpty() || matchedFlows > 0};
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
                             {QStringLiteral("missing"), countOf(summary.changes, ChangeKind::Missing)},
                             {QStringLiteral("removed"), countOf(summary.changes, ChangeKind::Removed)}});
    return row;
}

}  // namespace

QList<importers::ImporterMetadata> importFormats() {
    const importers::ImporterRegistry registry;
    QList<importers::ImporterMetadata> formats;
    for (const auto& importer : registry.all()) formats.append(importer->metadata());
    return formats;
}

Result<PreviewedImport> previewImport(const ImportRequest& request, JobContext& job) {
    const importers::ImporterRegistry registry;
    TRY(const importers::Importer* importer, registry.forSource(request.source));
    TRY(importers::ImportPreview preview, importer->preview(request.source, request.options, job));
    return PreviewedImport{importer->metadata().id, importer->metadata().title, std::move(preview)};
}

Result<PreviewedImport> previewImport(const Project& project, const ImportRequest& request, JobContext& job) {
    CHECK(project.mayPerform(access::Action::ImportInventory));
    TRY(const ImportRequest kept, asKept(project, request));
    return previewImport(kept, job);
}

Result<std::optional<importers::SourceCertificate>> unknownCertificate(const Project& project,
                                                                       const ImportRequest& request,
                                                                       JobContext& job) {
    CHECK(project.mayPerform(access::Action::ImportInventory));
    const importers::ImporterRegistry registry;
    TRY(const importers::Importer* importer, registry.forSource(request.source));
    TRY(const ImportRequest kept, asKept(project, request));
    const auto* certified = dynamic_cast<const importers::CertifiedImporter*>(importer);
    if (certified == nullptr) return std::optional<importers::SourceCertificate>();
    TRY(const importers::SourceCertificate shown, certified->certificate(kept.source, kept.options, job));
    // One that is known was compared already: another would have been an error.
    if (shown.doubt.isEmpty() || !kept.options.certificate.isEmpty())
        return std::optional<importers::SourceCertificate>();
    return std::optional(shown);
}

Result<ImportSummary> compareImport(const Project& project, const ImportRequest& request, JobContext& job) {
    CHECK(project.mayPerform(access::Action::ImportInventory));
    TRY(const ImportRequest kept, asKept(project, request));
    TRY(const ReadSource read, readSource(kept, job));
    TRY(const Inventory stored, storedInventory(project.store()));
    TRY(const MergeResult merged, mergedInto(stored, kept, read, project));
    return summaryOf(read, merged);
}

// The source is read before the transaction begins: a slow hypervisor must not keep others from writing.
Result<ImportSummary> importInventory(Project& project, const ImportRequest& request, JobContext& job) {
    CHECK(project.mayPerform(access::Action::ImportInventory));
    TRY(const ImportRequest kept, asKept(project, request));
    TRY(const ReadSource read, readSource(kept, job));
    job.phase(Tr::tr("Storing the inventory"));
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const Inventory stored, storedInventory(project.store()));
    TRY(const MergeResult merged, mergedInto(stored, kept, read, project));
    CHECK(storeMerged(work, merged));
    ImportSummary summary = summaryOf(read, merged);
    CHECK(storeImportFindings(
        project.store(), work,
        {.source = kept.source, .keyScope = read.outcome.keyScope, .findings = summary.findings}));
    // Findings follow the inventory at once, so that no server is taken for judged that nobody looked at.
    TRY(Inventory inventory, storedInventory(project.store()));
    TRY(const qint64 matchedFlows, storeFlowMatches(work, inventory));
    CHECK(storeAssessment(project, work, inventory));
    TRY(const ImportRecord record,
        storeReading(project, work, readingOf(kept, read, summary, matchedFlows), inventory));
    summary.recordId = record.id;
    CHECK(work.log(importRow(project, kept, summary)));
    CHECK(work.commit());
    return summary;
}

}  // namespace watari::usecases
