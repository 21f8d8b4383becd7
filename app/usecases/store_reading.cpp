#include "app/usecases/store_reading.h"

#include "app/usecases/stored_values.h"
#include "core/base/digest.h"
#include "core/base/uri.h"
#include "core/store/reading_contents.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace watari::usecases {
namespace {

constexpr QLatin1String kImportRules("import.");
constexpr QLatin1String kCovered("covered");
constexpr qsizetype kSourceDigits = 12;
constexpr qsizetype kFindingDigits = 20;

// Begins the ids of all findings of a source.
QString sourceMark(const QString& source) {
    return sha256OfParts({withoutPassword(source)}).left(kSourceDigits);
}

template <class T>
Result<void> storeList(store::UnitOfWork& work, const QList<T>& added, const QList<T>& changed) {
    for (const T& value : added) CHECK(work.insert(value));
    for (const T& value : changed) CHECK(work.update(value));
    return Ok();
}

template <class T>
Result<void> removeList(store::UnitOfWork& work, const QList<T>& gone) {
    for (const T& value : gone) CHECK(work.remove(value));
    return Ok();
}

Result<ImportSource> storeSource(Project& project, store::UnitOfWork& work, const FinishedReading& reading,
                                 Instant readAt) {
    TRY(const std::optional<ImportSource> known, storedSource(project, reading.importer, reading.location));
    ImportSource source = known.value_or(ImportSource{.id = project.ids().make<ImportSource>()});
    source.importer = reading.importer;
    source.location = reading.location;
    source.options = optionsJson(reading.options);
    if (!reading.covered.isEmpty())
        source.options.insert(kCovered, QJsonArray::fromStringList(reading.covered));
    if (!reading.certificate.isEmpty()) source.certificate = reading.certificate;
    source.lastReadAt = readAt;
    source.lastError.clear();
    return known ? work.update(source) : work.insert(source);
}

// Whether a server of the source is still joined to this one: its key is among the aliases and no person has
// parted the two. A part of a source has no scope of keys; then any joined source counts.
bool isJoined(const Server& server, const QString& keyScope) {
    return std::any_of(server.aliases.begin(), server.aliases.end(), [&](const QString& alias) {
        return alias.contains(u'#') && !alias.startsWith(kPartedKeys) && alias.startsWith(keyScope);
    });
}

Result<QList<Finding>> standingClaims(store::ProjectStore& store, const QList<Finding>& before,
                                      const QString& keyScope) {
    QList<Finding> standing;
    for (const Finding& finding : before) {
        if (finding.rule != kClaimRule) continue;
        TRY(const QList<Server> servers, store.repository<Server>().where(&Server::id, finding.serverId));
        if (!servers.isEmpty() && isJoined(servers.first(), keyScope)) standing.append(finding);
    }
    return standing;
}

Result<Instant> timeOfReading(Project& project) {
    TRY(const QList<ImportRecord> records, project.store().repository<ImportRecord>().all());
    Instant at = project.clock().now();
    for (const ImportRecord& r : records) at = std::max(at, r.readAt + Seconds(1));
    return at;
}

}  // namespace

Result<std::optional<ImportSource>> storedSource(const Project& project, const QString& importer,
                                                 const QString& location) {
    TRY(const QList<ImportSource> known,
        project.store().repository<ImportSource>().where(&ImportSource::location, location));
    const auto it = std::find_if(known.begin(), known.end(),
                                 [&](const ImportSource& s) { return s.importer == importer; });
    return it != known.end() ? std::optional(*it) : std::nullopt;
}

QStringList coveredBy(const ImportSource& source) {
    QStringList keys;
    for (const QJsonValue& key : source.options.value(kCovered).toArray()) keys.append(key.toString());
    return keys;
}

Result<void> storeMerged(store::UnitOfWork& work, const importers::MergeResult& merged) {
    CHECK(visitInventoryLists([&](const auto& list) {
        return storeList(work, merged.toInsert.*list.list, merged.toUpdate.*list.list);
    }));
    Result<void> outcome = Ok();
    forEachInventoryListBackwards([&](const auto& list) {
        if (outcome) outcome = removeList(work, merged.toRemove.*list.list);
    });
    return outcome;
}

bool isImportFinding(const Finding& finding) {
    return finding.rule.startsWith(kImportRules);
}

Result<void> storeImportFindings(store::ProjectStore& store, store::UnitOfWork& work,
                                 const ReadingFindings& reading) {
    const QString mark = sourceMark(reading.source);
    TRY(QList<Finding> before, store.repository<Finding>().all());
    before.removeIf([&](const Finding& f) { return !isImportFinding(f) || !f.id.text().startsWith(mark); });
    QList<Finding> wanted;
    QSet<Id<Finding>> seen;
    for (Finding f : reading.findings) {
        f.id = Id<Finding>(mark +
                           sha256OfParts({f.rule, f.serverId.text(), f.place, f.text}).left(kFindingDigits));
        if (seen.contains(f.id)) continue;
        seen.insert(f.id);
        wanted.append(f);
    }
    TRY(const QList<Finding> standing, standingClaims(store, before, reading.keyScope));
    for (const Finding& f : standing)
        if (!seen.contains(f.id)) wanted.append(f);
    return replaceStored(work, before, wanted);
}

Result<ImportRecord> storeReading(Project& project, store::UnitOfWork& work, const FinishedReading& reading,
                                  const Inventory& inventory) {
    TRY(const Instant readAt, timeOfReading(project));
    TRY(const ImportSource source, storeSource(project, work, reading, readAt));
    TRY(const ImportRecord record, work.insert(ImportRecord{.id = project.ids().make<ImportRecord>(),
                                                            .importSourceId = source.id,
                                                            .importer = reading.importer,
                                                            .location = reading.location,
                                                            .readAt = readAt,
                                                            .person = project.actor().name,
                                                            .servers = reading.servers,
                                                            .added = reading.added,
                                                            .updated = reading.updated,
                                                            .missing = reading.missing}));
    if (!reading.changedAnything) return record;
    CHECK(store::addReadingContent(work, record.id, inventory));
    return record;
}

QJsonObject optionsJson(const importers::ImportOptions& options) {
    QJsonObject mapping;
    for (auto it = options.mapping.begin(); it != options.mapping.end(); ++it)
        mapping.insert(it.key(), it.value());
    return {{QStringLiteral("mapping"), mapping},
            {QStringLiteral("sheet"), options.sheet},
            {QStringLiteral("encoding"), enumName(options.encoding)},
            {QStringLiteral("limit"), options.limit.value()},
            {QStringLiteral("only"), QJsonArray::fromStringList(options.only)}};
}

importers::ImportOptions optionsFromJson(const QJsonObject& json) {
    importers::ImportOptions options;
    const QJsonObject mapping = json.value(QStringLiteral("mapping")).toObject();
    for (auto it = mapping.begin(); it != mapping.end(); ++it)
        options.mapping.insert(it.key(), it.value().toString());
    options.sheet = json.value(QStringLiteral("sheet")).toString();
    options.encoding = enumFromName<readers::TextEncoding>(json.value(QStringLiteral("encoding")).toString())
                           .value_or(readers::TextEncoding::Detected);
    options.limit = Seconds(json.value(QStringLiteral("limit")).toInteger(options.limit.value()));
    for (const QJsonValue& pattern : json.value(QStringLiteral("only")).toArray())
        options.only.append(pattern.toString());
    return options;
}

}  // namespace watari::usecases
