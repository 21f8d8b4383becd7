// What every importer offers: it recognises a source, shows what it would read, and reads it into an
// inventory. Importers know no store and keep no state.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/domain/finding.h"
#include "core/domain/inventory.h"
#include "core/readers/text_decoder.h"
#include "importers/source_sample.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace watari::importers {

struct ImporterMetadata {
    QString id;              // stable, as in JSON: "spreadsheet"
    QString title;           // for people
    QStringList extensions;  // of files, without the dot
    QStringList uriSchemes;  // of live sources
};

// For a live source that asks who reads it. Never stored and never printed.
struct Credentials {
    QString user;
    QString password;
};

// Field name (as ImportPreview::fields) to the heading of its column, or to nothing where the field is to be
// read from no column; fields left out are recognised.
using ColumnMapping = QHash<QString, QString>;

struct ImportOptions {
    ColumnMapping mapping;
    QString sheet;  // empty: the one whose headings fit best
    readers::TextEncoding encoding = readers::TextEncoding::Detected;
    Seconds limit{30};  // for a live source to answer
    QStringList only;   // patterns of names, see selection.h; empty: every server
    std::optional<Credentials> credentials;
    QString certificate;  // SHA-256 fingerprint that the source must show; empty: none known yet
};

inline constexpr qsizetype kPreviewRows = 10;

struct ImportPreview {
    QStringList sheets;
    QStringList headings;
    QStringList fields;  // what can be mapped, the needed ones first
    QStringList neededFields;
    ColumnMapping mapping;    // as recognised or given
    QList<QStringList> rows;  // the first kPreviewRows
};

struct ImportOutcome {
    // Ids are unique within the inventory only; mergeInventory gives the lasting ones.
    Inventory inventory;
    QList<Finding> findings;  // without ids; their servers are those of the inventory
    QString certificate;      // SHA-256 fingerprint that the source showed; empty where there is none
    // Every importKey of this source begins with it: what is stored under it and not read is missing.
    QString keyScope;
    // Keys within the scope that the reading tells all about, each with what lies below it ("list#Tax" and
    // "list#Tax/tax01"): nothing else can be found missing. Empty: the whole scope.
    QStringList covered;
};

class Importer {
public:
    Importer() = default;
    Importer(const Importer&) = delete;
    Importer& operator=(const Importer&) = delete;
    virtual ~Importer() = default;

    [[nodiscard]] virtual ImporterMetadata metadata() const = 0;
    // How sure it is that the source is its own, 0 (not at all) to 100.
    [[nodiscard]] virtual int probe(const SourceSample& sample) const = 0;
    // Both: errors carry the source as outermost place; Cancelled.
    [[nodiscard]] virtual Result<ImportPreview> preview(const QString& source, const ImportOptions& options,
                                                        JobContext& job) const = 0;
    [[nodiscard]] virtual Result<ImportOutcome> read(const QString& source, const ImportOptions& options,
                                                     JobContext& job) const = 0;
};

}  // namespace watari::importers
