// Virtual machines of VMware from their .vmx files: one, or all in a folder such as a copied datastore.
#pragma once

#include "importers/importer.h"

namespace watari::importers {

// Looks three folders deep, and no further than the limits of a datastore (2,000 machines, 20,000 names).
// Reads the descriptions of disks beside the .vmx file, never their content. A file that cannot be read in a
// folder is a finding (import.vmx.unreadable), alone an error.
class VmxImporter final : public Importer {
public:
    [[nodiscard]] ImporterMetadata metadata() const override;
    // Of a folder: whether a .vmx file lies in it or in one of its folders.
    [[nodiscard]] int probe(const SourceSample& sample) const override;
    // Name, system and sizes of the first machines; there is nothing to map.
    [[nodiscard]] Result<ImportPreview> preview(const QString& source, const ImportOptions& options,
                                                JobContext& job) const override;
    [[nodiscard]] Result<ImportOutcome> read(const QString& source, const ImportOptions& options,
                                             JobContext& job) const override;
};

}  // namespace watari::importers
