#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/reading_answer.h"
#include "app/usecases/readings.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class ServerHistoryCommand final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("server history"),
                Tr::tr("Show what the readings changed of a server and its parts, newest first")};
    }

    void addOptions(Options& options) override {
        options.need("SERVER", Tr::tr("Name or id of the server"), m_server);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(const Server server, findServer(project, m_server));
        TRY(const auto history, usecases::serverHistory(project, server.id, context.job));
        return Answer{{{QStringLiteral("server_id"), server.id.text()},
                       {QStringLiteral("changes"), historyJson(history)}},
                      historyText(history)};
    }

private:
    QString m_server;
};

template std::unique_ptr<Command> makeCommand<ServerHistoryCommand>();

}  // namespace watari::cli
