// Guests, networks and storage pools from the XML files of libvirt, without a hypervisor to ask.
#pragma once

#include "importers/importer.h"

namespace watari::importers {

// Takes one file (`virsh dumpxml`, or several definitions within one root) or a folder of them, such as a
// copy of /etc/libvirt. A guest is the same at the next import by the source's path and its UUID. Sizes of
// disks come from volumes in the XML or from the images, beside the file or at their own place, where they
// can be read here. Errors: BadInput when nothing in the source is a definition; NotFound, Denied. Findings:
// those of InventoryBuilder, import.file.unreadable, import.guest.duplicate, import.snapshot.orphaned.
class LibvirtXmlImporter final : public Importer {
public:
    [[nodiscard]] ImporterMetadata metadata() const override;
    [[nodiscard]] int probe(const SourceSample& sample) const override;
    [[nodiscard]] Result<ImportPreview> preview(const QString& source, const ImportOptions& options,
                                                JobContext& job) const override;
    [[nodiscard]] Result<ImportOutcome> read(const QString& source, const ImportOptions& options,
                                             JobContext& job) const override;
};

}  // namespace watari::importers
