#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/run_answer.h"
#include "app/usecases/queries.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class RunList final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("run list"), Tr::tr("List the migrations, newest first")};
    }

    void addOptions(Options&) override {}

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(const QList<usecases::RunView> runs, usecases::runs(project));
        QJsonArray array;
        for (const usecases::RunView& view : runs)
            array.append(QJsonObject{{QStringLiteral("run"), runJson(view.run)},
                                     {QStringLiteral("server_name"), view.server.name}});
        return Answer{{{QStringLiteral("runs"), array}}, runsText(runs)};
    }
};

template std::unique_ptr<Command> makeCommand<RunList>();

}  // namespace watari::cli
