// 証跡 of a run as files to hand over: console, definitions, proof and approvals, with their SHA-256.
#pragma once

#include "app/usecases/project.h"
#include "core/base/job_context.h"
#include "core/domain/run.h"

#include <QStringList>

namespace watari::usecases {

// Copies every file of the run's evidence into the folder (made when absent), writes what is text as files,
// and last a MANIFEST.sha256 in the format of sha256sum. Returns the files written. Errors: Damaged when a
// file's digest is no longer the stored one, NotFound, Environment.
[[nodiscard]] Result<QStringList> exportEvidence(Project& project, const Id<Run>& run, const QString& folder,
                                                 JobContext& job);

}  // namespace watari::usecases
