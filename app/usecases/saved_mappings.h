// Which column of a list means what, kept under a name for the next list of the same make.
#pragma once

#include "app/usecases/project.h"
#include "core/domain/import_source.h"
#include "importers/importer.h"

#include <QList>
#include <QString>

namespace watari::usecases {

// By name. Errors: Denied (View).
[[nodiscard]] Result<QList<SavedMapping>> savedMappings(const Project& project);
// Errors: Denied (View), NotFound.
[[nodiscard]] Result<SavedMapping> savedMapping(const Project& project, const QString& name);

struct MappingDraft {
    QString name;
    QString importer;  // its id
    QString sheet;     // empty: the one whose headings fit best
    importers::ColumnMapping mapping;
};
// One of the same name is replaced. Errors: Denied, BadInput (no name, no column).
[[nodiscard]] Result<SavedMapping> saveMapping(Project& project, const MappingDraft& draft);
// Errors: Denied, NotFound.
[[nodiscard]] Result<void> removeMapping(Project& project, const Id<SavedMapping>& id);

[[nodiscard]] importers::ColumnMapping columnsOf(const SavedMapping& saved);
// What the options leave open is taken from the mapping: fields, and the sheet.
[[nodiscard]] importers::ImportOptions withMapping(importers::ImportOptions options,
                                                   const SavedMapping& saved);

}  // namespace watari::usecases
