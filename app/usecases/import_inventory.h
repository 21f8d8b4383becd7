// 調査: reads an inventory from a file or hypervisor into the project, or shows first what would come of it.
#pragma once

#include "app/usecases/project.h"
#include "core/base/job_context.h"
#include "core/domain/finding.h"
#include "importers/importer.h"
#include "importers/merge.h"

#include <QList>
#include <QString>

namespace watari::usecases {

struct ImportRequest {
    QString source;  // path of a file, or a libvirt URI
    importers::ImportOptions options = {};
};

struct PreviewedImport {
    QString importerId;
    QString importerTitle;
    importers::ImportPreview preview;
};

struct ImportSummary {
    QString importerId;
    qint64 systems = 0;  // read, not changed
    qint64 servers = 0;
    qint64 disks = 0;
    qint64 windowsServers = 0;
    qint64 redHatServers = 0;
    MilliCores cpu;  // of the servers read: measured, else as specified
    Bytes memory;
    Bytes storage;
    QList<importers::InventoryChange> changes;
    QList<Finding> findings;
};

[[nodiscard]] Result<PreviewedImport> previewImport(const ImportRequest& request, JobContext& job);
// Reads and compares, stores nothing.
[[nodiscard]] Result<ImportSummary> compareImport(const Project& project, const ImportRequest& request,
                                                  JobContext& job);
// All or nothing, with its log row.
[[nodiscard]] Result<ImportSummary> importInventory(Project& project, const ImportRequest& request,
                                                    JobContext& job);

}  // namespace watari::usecases
