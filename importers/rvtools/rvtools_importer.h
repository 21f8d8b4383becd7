// Exports of RVTools 3.x and 4.x: one .xlsx workbook, or a folder of CSV files.
#pragma once

#include "importers/importer.h"

namespace watari::importers {

// A single CSV file that is named as a tab stands for all tab files beside it whose names begin as its own
// does: people point at RVTools_tabvInfo.csv and mean the export.
class RvToolsImporter final : public Importer {
public:
    [[nodiscard]] ImporterMetadata metadata() const override;
    [[nodiscard]] int probe(const SourceSample& sample) const override;
    [[nodiscard]] Result<ImportPreview> preview(const QString& source, const ImportOptions& options,
                                                JobContext& job) const override;
    [[nodiscard]] Result<ImportOutcome> read(const QString& source, const ImportOptions& options,
                                             JobContext& job) const override;
};

}  // namespace watari::importers
