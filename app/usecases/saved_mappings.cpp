#include "app/usecases/saved_mappings.h"

#include "app/usecases/log_rows.h"
#include "core/store/project_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SavedMappings)
};

oplog::LogRow mappingRow(const Project& project, const char* name, const SavedMapping& mapping) {
    return logRow(project, {.permission = access::Action::ImportInventory,
                            .name = QLatin1String(name),
                            .objType = QStringLiteral("saved_mapping"),
                            .objId = mapping.name});
}

Result<void> checkDraft(const MappingDraft& draft) {
    if (draft.name.trimmed().isEmpty())
        return Error(ErrorCode::BadInput, Tr::tr("The mapping has no name."))
            .withRemedy(Tr::tr("Give a name by which you will know lists of this make."));
    if (std::any_of(draft.mapping.begin(), draft.mapping.end(),
                    [](const QString& h) { return !h.isEmpty(); }))
        return Ok();
    return Error(ErrorCode::BadInput, Tr::tr("The mapping names no column."))
        .withRemedy(Tr::tr("Read a list and choose the columns first."));
}

QJsonObject columnsJson(const importers::ColumnMapping& mapping) {
    QJsonObject json;
    for (auto it = mapping.begin(); it != mapping.end(); ++it) json.insert(it.key(), it.value());
    return json;
}

Result<std::optional<SavedMapping>> named(const Project& project, const QString& name) {
    TRY(const QList<SavedMapping> found,
        project.store().repository<SavedMapping>().where(&SavedMapping::name, name));
    return found.isEmpty() ? std::optional<SavedMapping>() : std::optional(found.front());
}

}  // namespace

Result<QList<SavedMapping>> savedMappings(const Project& project) {
    CHECK(project.mayPerform(access::Action::View));
    TRY(QList<SavedMapping> all, project.store().repository<SavedMapping>().all());
    std::sort(all.begin(), all.end(),
              [](const SavedMapping& a, const SavedMapping& b) { return a.name < b.name; });
    return all;
}

Result<SavedMapping> savedMapping(const Project& project, const QString& name) {
    CHECK(project.mayPerform(access::Action::View));
    TRY(const std::optional<SavedMapping> found, named(project, name));
    if (found) return *found;
    return Error(ErrorCode::NotFound, Tr::tr("There is no mapping called %1.").arg(name))
        .withRemedy(Tr::tr("See: %1").arg(QStringLiteral("watarictl mapping list")));
}

Result<SavedMapping> saveMapping(Project& project, const MappingDraft& draft) {
    CHECK(project.mayPerform(access::Action::ImportInventory));
    CHECK(checkDraft(draft));
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const std::optional<SavedMapping> before, named(project, draft.name.trimmed()));
    SavedMapping mapping = before.value_or(SavedMapping{.id = project.ids().make<SavedMapping>()});
    mapping.name = draft.name.trimmed();
    mapping.importer = draft.importer;
    mapping.sheet = draft.sheet;
    mapping.mapping = columnsJson(draft.mapping);
    TRY(const SavedMapping saved, before ? work.update(mapping) : work.insert(mapping));
    oplog::LogRow row = mappingRow(project, "mapping.save", saved);
    if (before) row.before = jsonOf(*before);
    row.after = jsonOf(saved);
    CHECK(work.log(row));
    CHECK(work.commit());
    return saved;
}

Result<void> removeMapping(Project& project, const Id<SavedMapping>& id) {
    CHECK(project.mayPerform(access::Action::ImportInventory));
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const SavedMapping mapping, project.store().repository<SavedMapping>().find(id));
    CHECK(work.remove(mapping));
    oplog::LogRow row = mappingRow(project, "mapping.remove", mapping);
    row.before = jsonOf(mapping);
    CHECK(work.log(row));
    return work.commit();
}

importers::ColumnMapping columnsOf(const SavedMapping& saved) {
    importers::ColumnMapping columns;
    for (auto it = saved.mapping.begin(); it != saved.mapping.end(); ++it)
        columns.insert(it.key(), it.value().toString());
    return columns;
}

importers::ImportOptions withMapping(importers::ImportOptions options, const SavedMapping& saved) {
    const importers::ColumnMapping columns = columnsOf(saved);
    for (auto it = columns.begin(); it != columns.end(); ++it)
        if (!options.mapping.contains(it.key())) options.mapping.insert(it.key(), it.value());
    if (options.sheet.isEmpty()) options.sheet = saved.sheet;
    return options;
}

}  // namespace watari::usecases
