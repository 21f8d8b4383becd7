#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
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

class RunRollback final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("run rollback"), Tr::tr("Ask for the way back: the source serves again")};
    }

    void addOptions(Options& options) override {
        options.need("RUN", Tr::tr("Id of the run, the beginning of it, or the server's name"), m_run);
        options.need("--reason", Tr::tr("Why, for the record"), m_reason);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const usecases::RunView found, findRun(project, m_run));
        TRY(const Run asked, usecases::askRun(project, found.run.id, RunRequest::Rollback, m_reason));
        TRY(const usecases::RunView view, usecases::runView(project, asked.id));
        return Answer{runViewJson(view), runViewText(view)};
    }

private:
    QString m_run;
    QString m_reason;
};

template std::unique_ptr<Command> makeCommand<RunRollback>();

}  // namespace watari::cli
