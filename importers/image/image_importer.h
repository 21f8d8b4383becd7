// A disk image alone: a server with one disk, named after the file. What runs in it an inspection tells.
#pragma once

#include "core/disk/image.h"
#include "importers/importer.h"

namespace watari::importers {

// Takes every format of QEMU by its first bytes, a raw image and a fixed VHD by their names' endings. Reads
// headers only, by qemu-img. The server is the same at the next import by the file's path.
class ImageImporter final : public Importer {
public:
    [[nodiscard]] ImporterMetadata metadata() const override;
    [[nodiscard]] int probe(const SourceSample& sample) const override;
    // Name, format and sizes; there is nothing to map.
    [[nodiscard]] Result<ImportPreview> preview(const QString& source, const ImportOptions& options,
                                                JobContext& job) const override;
    // Findings: import.image.encrypted, .backing_missing. Errors: those of disk::inspectImage, BadInput when
    // the file changes meanwhile.
    [[nodiscard]] Result<ImportOutcome> read(const QString& source, const ImportOptions& options,
                                             JobContext& job) const override;
};

// "qcow2", "qed", "vmdk", "vhdx", "vpc" or "vdi" by the first bytes; empty for anything else.
[[nodiscard]] QString imageFormatOf(const QByteArray& firstBytes);

[[nodiscard]] ImportOutcome serverOfImage(const disk::ImageFacts& facts);

}  // namespace watari::importers
