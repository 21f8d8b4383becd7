// The demonstration: the whole of Watari on a virtual machine that it builds, boots, migrates, rolls back and
// migrates again.
#pragma once

#include "app/usecases/project.h"
#include "core/base/job_context.h"

#include <QList>
#include <QStringList>

namespace watari::usecases {

enum class DemoLeftovers { Remove, Keep };

struct DemoOptions {
    QString folder;  // empty: a new one below the temporary directory; reports and evidence go here
    DemoLeftovers leftovers = DemoLeftovers::Remove;
    QDate planningDate{2026, 1, 5};
    QString workerProgram;  // path of watarictl, which is started as the worker
};

struct DemoStep {
    QString title;
    Seconds took;
};

struct DemoReport {
    QList<DemoStep> steps;
    Seconds rollbackDowntime;  // of the first migration, which is rolled back
    Seconds cutoverDowntime;   // of the second, which is committed
    qint64 records = 0;        // written by the guest, complete and in order
    QString folder;
    QStringList files;    // reports and evidence
    QStringList removal;  // DemoLeftovers::Keep only: the commands that remove what was kept
};

// Ends in under five minutes without hardware virtualisation. Whatever it made but the folder's results is
// removed at the end, also after an error or cancel, unless asked to keep.
[[nodiscard]] Result<DemoReport> runDemo(const DemoOptions& options, const Environment& environment,
                                         JobContext& job);

}  // namespace watari::usecases
