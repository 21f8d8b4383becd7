// Guests, pools and networks of a running hypervisor, through libvirt.
#pragma once

#include "importers/importer.h"

namespace watari::importers {

// Takes any libvirt URI ("qemu:///system", "qemu+ssh://host/system", "test:///default"). A guest is the same
// at the next import by URI and UUID. Errors: Remote when the URI does not answer within the options' limit.
class LibvirtImporter final : public Importer {
public:
    [[nodiscard]] ImporterMetadata metadata() const override;
    [[nodiscard]] int probe(const SourceSample& sample) const override;
    // Name, state and sizes of the first guests; there is nothing to map.
    [[nodiscard]] Result<ImportPreview> preview(const QString& source, const ImportOptions& options,
                                                JobContext& job) const override;
    [[nodiscard]] Result<ImportOutcome> read(const QString& source, const ImportOptions& options,
                                             JobContext& job) const override;
};

}  // namespace watari::importers
