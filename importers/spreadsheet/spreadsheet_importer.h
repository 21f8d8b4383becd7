// Lists of servers that somebody keeps in a spreadsheet: .xlsx or CSV, one row for each server.
#pragma once

#include "importers/importer.h"

namespace watari::importers {

// Needs columns for server name, CPU cores, memory and storage; the sizes become 基準値 (spec...). A server
// is the same at the next import when system and server name are. A total row is a check, not a server.
class SpreadsheetImporter final : public Importer {
public:
    [[nodiscard]] ImporterMetadata metadata() const override;
    [[nodiscard]] int probe(const SourceSample& sample) const override;
    [[nodiscard]] Result<ImportPreview> preview(const QString& source, const ImportOptions& options,
                                                JobContext& job) const override;
    // Errors name sheet, cell and value of the first row that cannot be read.
    [[nodiscard]] Result<ImportOutcome> read(const QString& source, const ImportOptions& options,
                                             JobContext& job) const override;
};

}  // namespace watari::importers
