// Servers exported as OVF (DSP0243): .ovf with its files beside it, a folder of these, or one .ova archive.
#pragma once

#include "importers/importer.h"

namespace watari::importers {

// Recognises the writings of VMware and VirtualBox. read() also checks the manifest's digests, so it reads
// every disk once; a difference is a finding, no error. Nothing is unpacked and nothing outside the package
// opened.
class OvfImporter final : public Importer {
public:
    [[nodiscard]] ImporterMetadata metadata() const override;
    [[nodiscard]] int probe(const SourceSample& sample) const override;
    // Name, system and sizes of the first servers; there is nothing to map.
    [[nodiscard]] Result<ImportPreview> preview(const QString& source, const ImportOptions& options,
                                                JobContext& job) const override;
    [[nodiscard]] Result<ImportOutcome> read(const QString& source, const ImportOptions& options,
                                             JobContext& job) const override;
};

}  // namespace watari::importers
