// A VMDK disk with those below it, as their descriptors tell; only files in the server's own folder are
// opened.
#pragma once

#include "core/base/job_context.h"
#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/domain/finding.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace watari::importers {

struct DiskProblem {
    const char* rule = "";
    Severity severity = Severity::Warning;
    QString place;
    QString text;
};

struct DiskChain {
    QString path;       // of the topmost file; empty where it lies elsewhere
    QStringList below;  // the base last
    std::optional<Bytes> capacity;
    std::optional<Bytes> allocated;  // of all files; none where thin flat files do not tell
    std::optional<bool> isThin;
    std::optional<bool> hasChangeTracking;
    bool isRawDevice = false;
    QString serial;  // as the guest sees it where serials are shown
    QList<DiskProblem> problems;
};

// Rules: import.vmx.disk_elsewhere, .disk_missing, .disk_damaged, .chain_broken, .chain_too_long,
// .extent_outside, .extent_missing, .extent_short. Errors: Cancelled.
[[nodiscard]] Result<DiskChain> readDiskChain(const QString& folder, const QString& fileName,
                                              JobContext& job);

}  // namespace watari::importers
