#include "app/cli/job_answer.h"

#include "app/cli/text_table.h"
#include "core/base/job_context.h"
#include "core/base/wording.h"
#include "core/domain/names.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString progressText(const Job& job) {
    if (job.progressTotal <= 0) return job.phase;
    const double share = double(job.progressDone) / double(job.progressTotal);
    const QString percent = QStringLiteral("%1 %").arg(int(share * 100));
    return job.phase.isEmpty() ? percent : job.phase + QLatin1Char(' ') + percent;
}

}  // namespace

QString jobsText(const QList<Job>& jobs) {
    if (jobs.isEmpty()) return Tr::tr("There are no jobs.") + QLatin1Char('\n');
    TextTable table({{Tr::tr("Id")},
                     {Tr::tr("Kind")},
                     {Tr::tr("Title")},
                     {Tr::tr("State")},
                     {Tr::tr("Progress")},
                     {Tr::tr("Made at")},
                     {Tr::tr("Message")}});
    for (const Job& job : jobs)
        table.add({job.id.text(), titleOf(job.kind), job.title, titleOf(job.state), progressText(job),
                   toJstText(job.createdAt), job.message});
    return table.text();
}

}  // namespace watari::cli
