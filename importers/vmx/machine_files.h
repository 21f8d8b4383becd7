// Finds the .vmx files below a folder.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace watari::importers {

struct FolderLimits {
    int depth = 3;  // the folder itself is 0
    int names = 20'000;
    int machines = 2'000;
};

[[nodiscard]] bool isVmxName(const QString& name);

// Paths, sorted. Links to folders are not followed. Errors: BadInput (none, or a limit exceeded), Cancelled.
[[nodiscard]] Result<QStringList> findVmxFiles(const QString& folder, const FolderLimits& limits,
                                               JobContext& job);

// Whether one lies in the folder or directly below; asks at most 1,000 folders.
[[nodiscard]] bool holdsVmxFile(const QString& folder);

}  // namespace watari::importers
