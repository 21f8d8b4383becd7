// 調査: reads an inventory from a file or hypervisor into the project, or shows first what would come of it.
#pragma once

#include "app/usecases/project.h"
#include "core/base/job_context.h"
#include "core/domain/finding.h"
#include "core/domain/inventory.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace watari::usecases {

struct ImportRequest {
    QString source;  // path of a file, or a libvirt URI
    // Field name (as ImportPreview::fields) to column heading; empty: recognised by heading.
    QHash<QString, QString> mapping;
    QString sheet;      // empty: the first
    QString encoding;   // "utf-8", "cp932"; empty: found out
    Seconds limit{30};  // for a hypervisor to answer
};

struct ImportPreview {
    QString importerId;
    QStringList headings;
    QStringList fields;  // what can be mapped; the needed ones first
    QStringList neededFields;
    QHash<QString, QString> mapping;  // field to heading, as recognised
    QList<QStringList> rows;          // the first rows as text
};

// One thing an import changes.
struct ImportChange {
    enum class Kind { Added, Updated, Missing };
    Kind kind = Kind::Added;
    QString entity;  // "server", "disk", ...
    QString name;
    QString field;  // Updated only
    QString before;
    QString after;
};

struct ImportSummary {
    QString importerId;
    qint64 systems = 0;  // read, not changed
    qint64 servers = 0;
    qint64 disks = 0;
    qint64 windowsServers = 0;
    qint64 redHatServers = 0;
    MilliCores cpu;
    Bytes memory;
    Bytes storage;
    QList<ImportChange> changes;
    QList<Finding> findings;
};

[[nodiscard]] Result<ImportPreview> previewImport(const ImportRequest& request, JobContext& job);
// Reads and compares, stores nothing.
[[nodiscard]] Result<ImportSummary> compareImport(Project& project, const ImportRequest& request,
                                                  JobContext& job);
// All or nothing, with its log row.
[[nodiscard]] Result<ImportSummary> importInventory(Project& project, const ImportRequest& request,
                                                    JobContext& job);

}  // namespace watari::usecases
