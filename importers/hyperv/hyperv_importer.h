// Hyper-V hosts and clusters by the file that resources/collect/hyperv-inventory.ps1 writes.
#pragma once

#include "importers/importer.h"

namespace watari::importers {

class HyperVImporter final : public Importer {
public:
    [[nodiscard]] ImporterMetadata metadata() const override;
    [[nodiscard]] int probe(const SourceSample& sample) const override;
    [[nodiscard]] Result<ImportPreview> preview(const QString& source, const ImportOptions& options,
                                                JobContext& job) const override;
    [[nodiscard]] Result<ImportOutcome> read(const QString& source, const ImportOptions& options,
                                             JobContext& job) const override;
};

}  // namespace watari::importers
