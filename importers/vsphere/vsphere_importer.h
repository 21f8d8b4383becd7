// Servers and platform of a VMware vCenter or of one ESXi host, through the vSphere API.
#pragma once

#include "importers/importer.h"
#include "importers/source_certificate.h"

namespace watari::importers {

// Takes vsphere://host[:port] and https://host/sdk. The certificate is pinned by its fingerprint: one that
// this machine does not trust is accepted at first use with the finding import.certificate.pinned; another
// one than the options give is refused before anything is sent. The session is always ended. Errors: those of
// vsphere::Session.
class VsphereImporter final : public Importer, public CertifiedImporter {
public:
    [[nodiscard]] ImporterMetadata metadata() const override;
    [[nodiscard]] int probe(const SourceSample& sample) const override;
    // Name, state and sizes of the first servers; there is nothing to map.
    [[nodiscard]] Result<ImportPreview> preview(const QString& source, const ImportOptions& options,
                                                JobContext& job) const override;
    [[nodiscard]] Result<ImportOutcome> read(const QString& source, const ImportOptions& options,
                                             JobContext& job) const override;
    [[nodiscard]] Result<SourceCertificate> certificate(const QString& source, const ImportOptions& options,
                                                        JobContext& job) const override;
};

}  // namespace watari::importers
