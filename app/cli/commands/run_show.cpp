#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/run_answer.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class RunShow final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("run show"), Tr::tr("Show a migration with its gates, steps and evidence")};
    }

    void addOptions(Options& options) override {
        options.need("RUN", Tr::tr("Id of the run, the beginning of it, or the server's name"), m_run);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(const usecases::RunView view, findRun(project, m_run));
        return Answer{runViewJson(view), runViewText(view)};
    }

private:
    QString m_run;
};

template std::unique_ptr<Command> makeCommand<RunShow>();

}  // namespace watari::cli
