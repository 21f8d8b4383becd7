// One server's migration as a document: what came of it, how long the service was down, and what proves that
// the copy equals the source.
#pragma once

#include "core/base/instant.h"
#include "core/domain/metrics.h"
#include "core/domain/run.h"
#include "reports/documents/frame.h"
#include "reports/model/report.h"

#include <QList>
#include <QString>

namespace watari::reports {

struct MigrationReportInput {
    DocumentFrame frame;
    QString serverName;
    QString systemName;      // empty: belongs to none
    QString sourcePlatform;  // "QEMU 7.2.22", empty: not known
    QString targetPlatform;
    Instant asOf;  // a run under way is told up to here
    Run run;
    QList<RunDisk> disks;
    QList<RunEvent> events;  // in the order of their numbers
    QList<Gate> gates;
    QList<Evidence> evidence;
    QList<Sample> cpuUse = {};  // permille, from before the cutover to after it; may be empty
};

[[nodiscard]] Report migrationReport(const MigrationReportInput& input);

}  // namespace watari::reports
