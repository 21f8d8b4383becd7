// Who speaks with whom: captures of ss, netstat and Get-NetTCPConnection, and lists of connections.
#pragma once

#include "importers/importer.h"

namespace watari::importers {

class FlowsImporter final : public Importer {
public:
    [[nodiscard]] ImporterMetadata metadata() const override;
    [[nodiscard]] int probe(const SourceSample& sample) const override;
    [[nodiscard]] Result<ImportPreview> preview(const QString& source, const ImportOptions& options,
                                                JobContext& job) const override;
    [[nodiscard]] Result<ImportOutcome> read(const QString& source, const ImportOptions& options,
                                             JobContext& job) const override;
};

}  // namespace watari::importers
