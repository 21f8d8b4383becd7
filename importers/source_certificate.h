// What a live source shows of itself before anybody logs in, for a person to compare.
#pragma once

#include "core/base/instant.h"
#include "core/base/job_context.h"
#include "core/base/result.h"
#include "importers/importer.h"

#include <QString>

#include <optional>

namespace watari::importers {

struct SourceCertificate {
    QString fingerprint;  // SHA-256: "AB:CD:…"
    QString subject;
    QString issuer;
    std::optional<Instant> validUntil;
    QString doubt;  // why this machine does not trust it by itself; empty: it does
};

// An importer whose sources show a certificate is this as well.
class CertifiedImporter {
public:
    CertifiedImporter() = default;
    CertifiedImporter(const CertifiedImporter&) = delete;
    CertifiedImporter& operator=(const CertifiedImporter&) = delete;
    virtual ~CertifiedImporter() = default;

    // Credentials are not sent. Errors: as Importer::preview.
    [[nodiscard]] virtual Result<SourceCertificate> certificate(const QString& source,
                                                                const ImportOptions& options,
                                                                JobContext& job) const = 0;
};

}  // namespace watari::importers
