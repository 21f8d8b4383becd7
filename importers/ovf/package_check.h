// Whether a package's files are those that were exported: digests of its manifest and the signature over it.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/domain/finding.h"
#include "importers/ovf/package.h"

#include <QList>
#include <QString>

namespace watari::importers {

// A finding about a file of the package; `file` is its PackageFile::place(), empty for the package.
struct PackageFinding {
    QString file;
    const char* rule = "";
    Severity severity = Severity::Information;
    QString text;
};

// Reads all listed files once, with progress in bytes. `referenced` are the files the descriptor names.
// Rules: import.ovf.manifest_missing, .manifest_damaged, .manifest_algorithm, .manifest_file_missing,
// .digest_mismatch, .digest_unlisted, .signature_valid, .signature_invalid, .signature_unchecked,
// .signature_damaged. Errors: Denied, BadInput (a file changed meanwhile), Cancelled; with the file's place.
[[nodiscard]] Result<QList<PackageFinding>> checkPackage(const Package& package,
                                                         const QList<PackageFile>& referenced,
                                                         JobContext& job);

}  // namespace watari::importers
