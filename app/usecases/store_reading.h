// What a reading of a source leaves in the store besides the inventory. Internal to the room.
#pragma once

#include "app/usecases/project.h"
#include "core/domain/finding.h"
#include "core/domain/import_source.h"
#include "core/store/project_store.h"
#include "importers/importer.h"
#include "importers/merge.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace watari::usecases {

// One that went well.
struct FinishedReading {
    QString importer;
    QString location;  // without password
    importers::ImportOptions options;
    QStringList covered;  // as the importer gave it
    QString certificate;
    qint64 servers = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 missing = 0;  // and removed
    bool changedAnything = false;
};

// The source of this importer and location, if it was read before.
[[nodiscard]] Result<std::optional<ImportSource>> storedSource(const Project& project,
                                                               const QString& importer,
                                                               const QString& location);
// What its last reading told all about.
[[nodiscard]] QStringList coveredBy(const ImportSource& source);

// Inserts and updates parents first, removes children first.
[[nodiscard]] Result<void> storeMerged(store::UnitOfWork& work, const importers::MergeResult& merged);

// Of the finding that a server of a source was taken for one that was stored before.
constexpr QLatin1String kClaimRule("import.server.claimed");

struct ReadingFindings {
    QString source;    // as kept
    QString keyScope;  // as the importer gave it
    QList<Finding> findings;
};

// Replaces the findings that an earlier reading of the source left. Their ids are made here. That one server
// was taken for another is found once, and stays for as long as the two are one.
[[nodiscard]] Result<void> storeImportFindings(store::ProjectStore& store, store::UnitOfWork& work,
                                               const ReadingFindings& reading);
// Whether a reading left it, and no rule of the assessment.
[[nodiscard]] bool isImportFinding(const Finding& finding);

// Adds the record, its source when it is read for the first time, and `inventory`: all that is stored after
// this reading. Two readings never have the same second, so that they have an order.
[[nodiscard]] Result<ImportRecord> storeReading(Project& project, store::UnitOfWork& work,
                                                const FinishedReading& reading, const Inventory& inventory);

// How options are kept with a source, and taken up again when it is read anew. Credentials are not kept.
[[nodiscard]] QJsonObject optionsJson(const importers::ImportOptions& options);
[[nodiscard]] importers::ImportOptions optionsFromJson(const QJsonObject& json);

}  // namespace watari::usecases
