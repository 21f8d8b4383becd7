// 調査: reads an inventory from a file or hypervisor into the project, or shows first what would come of it.
#pragma once

#include "app/usecases/project.h"
#include "core/base/job_context.h"
#include "core/domain/finding.h"
#include "core/domain/import_source.h"
#include "importers/importer.h"
#include "importers/merge.h"
#include "importers/source_certificate.h"

#include <QList>
#include <QString>

#include <optional>

namespace watari::usecases {

struct ImportRequest {
    QString source;  // path of a file or folder, or a URI
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
    Id<ImportRecord> recordId;  // null when nothing was stored
};

// What can be read: the one table that the window, the commands and the manual show.
[[nodiscard]] QList<importers::ImporterMetadata> importFormats();

[[nodiscard]] Result<PreviewedImport> previewImport(const ImportRequest& request, JobContext& job);
// The same, holding the source to the certificate that the project knows of it.
[[nodiscard]] Result<PreviewedImport> previewImport(const Project& project, const ImportRequest& request,
                                                    JobContext& job);
// What a live source shows of itself, for a person to confirm before any password is sent. None: it shows
// nothing, this machine trusts it, or a certificate is known of it already. Errors: Denied when it shows
// another one than is known.
[[nodiscard]] Result<std::optional<importers::SourceCertificate>> unknownCertificate(
    const Project& project, const ImportRequest& request, JobContext& job);
// Reads and compares, stores nothing.
[[nodiscard]] Result<ImportSummary> compareImport(const Project& project, const ImportRequest& request,
                                                  JobContext& job);
// All or nothing, with its log row: the inventory, what the reading found, its assessment, and the reading
// itself with the inventory as it then stood.
[[nodiscard]] Result<ImportSummary> importInventory(Project& project, const ImportRequest& request,
                                                    JobContext& job);

}  // namespace watari::usecases
