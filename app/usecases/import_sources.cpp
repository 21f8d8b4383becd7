#include "app/usecases/import_sources.h"

#include "app/usecases/log_rows.h"
#include "app/usecases/source_credentials.h"
#include "app/usecases/store_reading.h"
#include "core/store/project_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImportSources)
};

constexpr Seconds kShortest(60);

oplog::LogRow sourceRow(const Project& project, const char* name, const ImportSource& source) {
    return logRow(project, {.permission = access::Action::ImportInventory,
                            .name = QLatin1String(name),
                            .objType = QStringLiteral("source"),
                            .objId = source.location});
}

Result<void> checkChange(const SourceChange& change) {
    if (change.credentials) CHECK(checkCredentialsPlace(*change.credentials));
    if (!change.rereadEvery || *change.rereadEvery == Seconds(0) || *change.rereadEvery >= kShortest)
        return Ok();
    return Error(ErrorCode::BadInput, Tr::tr("A source is read again once a minute at most."))
        .withRemedy(Tr::tr("Give at least 60s, or 0 for only by hand."));
}

ImportSource changed(ImportSource source, const SourceChange& change) {
    if (change.label) source.label = change.label->trimmed();
    if (change.credentials) source.credentials = *change.credentials;
    if (change.certificate) source.certificate = *change.certificate;
    if (change.rereadEvery)
        source.rereadEvery = *change.rereadEvery == Seconds(0) ? std::nullopt : change.rereadEvery;
    return source;
}

// The inventory is as it was; only the source says what went wrong.
Result<void> keepFailure(Project& project, const Id<ImportSource>& id, const Error& failure) {
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(ImportSource source, project.store().repository<ImportSource>().find(id));
    source.lastError = failure.text();
    TRY(source, work.update(source));
    oplog::LogRow row = sourceRow(project, "inventory.import", source);
    row.outcome = oplog::Outcome::Failed;
    row.reason = failure.text();
    CHECK(work.log(row));
    return work.commit();
}

}  // namespace

Result<QList<ImportSource>> importSources(const Project& project) {
    CHECK(project.mayPerform(access::Action::View));
    TRY(QList<ImportSource> all, project.store().repository<ImportSource>().all());
    std::sort(all.begin(), all.end(), [](const ImportSource& a, const ImportSource& b) {
        return a.location < b.location || (a.location == b.location && a.id < b.id);
    });
    return all;
}

Result<ImportSource> changeSource(Project& project, const Id<ImportSource>& id, const SourceChange& change) {
    CHECK(project.mayPerform(access::Action::ImportInventory));
    CHECK(checkChange(change));
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const ImportSource before, project.store().repository<ImportSource>().find(id));
    TRY(const ImportSource after, work.update(changed(before, change)));
    oplog::LogRow row = sourceRow(project, "source.change", after);
    row.before = jsonOf(before);
    row.after = jsonOf(after);
    CHECK(work.log(row));
    CHECK(work.commit());
    return after;
}

Result<void> removeSource(Project& project, const Id<ImportSource>& id) {
    CHECK(project.mayPerform(access::Action::ImportInventory));
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const ImportSource source, project.store().repository<ImportSource>().find(id));
    TRY(const QList<ImportRecord> records,
        project.store().repository<ImportRecord>().where(&ImportRecord::importSourceId, id));
    for (ImportRecord r : records) {
        r.importSourceId = {};
        CHECK(work.update(r));
    }
    CHECK(work.remove(source));
    oplog::LogRow row = sourceRow(project, "source.remove", source);
    row.before = jsonOf(source);
    CHECK(work.log(row));
    return work.commit();
}

Result<ImportRequest> requestFor(const ImportSource& source) {
    ImportRequest request{.source = source.location, .options = optionsFromJson(source.options)};
    request.options.certificate = source.certificate;
    TRY(request.options.credentials, credentialsFrom(source.credentials));
    return request;
}

Result<ImportSummary> rereadSource(Project& project, const Id<ImportSource>& id, JobContext& job,
                                   const std::optional<importers::Credentials>& typed) {
    CHECK(project.mayPerform(access::Action::ImportInventory));
    TRY(ImportSource source, project.store().repository<ImportSource>().find(id));
    if (typed) source.credentials.clear();
    TRY(ImportRequest request, requestFor(source).at(source.location));
    if (typed) request.options.credentials = typed;
    auto summary = importInventory(project, request, job);
    if (!summary && !summary.error().isCancelled()) CHECK(keepFailure(project, id, summary.error()));
    return summary;
}

std::optional<Instant> nextReading(const ImportSource& source) {
    if (!source.rereadEvery) return std::nullopt;
    return source.lastReadAt.value_or(Instant(0)) + *source.rereadEvery;
}

QList<ImportSource> dueSources(const QList<ImportSource>& sources, Instant now) {
    QList<ImportSource> due;
    for (const ImportSource& s : sources)
        if (const auto next = nextReading(s); next && *next <= now) due.append(s);
    std::stable_sort(due.begin(), due.end(), [](const ImportSource& a, const ImportSource& b) {
        return nextReading(a) < nextReading(b);
    });
    return due;
}

}  // namespace watari::usecases
