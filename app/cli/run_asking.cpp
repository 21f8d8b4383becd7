#include "app/cli/run_asking.h"

#include "app/cli/lookup.h"
#include "app/cli/options.h"
#include "app/cli/run_answer.h"
#include "app/usecases/migrate_server.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

void RunAsking::addOptions(Options& options) {
    options.need("RUN", Tr::tr("Id of the run, the beginning of it, or the server's name"), m_run);
    options.need("--reason", Tr::tr("Why, for the record"), m_reason);
}

Result<Answer> RunAsking::ask(const CommandContext& context, RunRequest request) const {
    TRY(usecases::Project project, openProject(context));
    TRY(const usecases::RunView found, findRun(project, m_run));
    TRY(const Run asked, usecases::askRun(project, found.run.id, request, m_reason));
    TRY(const usecases::RunView view, usecases::runView(project, asked.id));
    return Answer{runViewJson(view), runViewText(view)};
}

}  // namespace watari::cli
