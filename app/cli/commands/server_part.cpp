#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/server_matching.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString partText(const Server& server) {
    return Tr::tr("%1 stands for itself again. Read the other source again to see its server.")
               .arg(server.name) +
           QLatin1Char('\n');
}

}  // namespace

class ServerPartCommand final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("server part"),
                Tr::tr("Take back that a server of another source is this one")};
    }

    void addOptions(Options& options) override {
        options.need("SERVER", Tr::tr("Name or id of the server"), m_server);
        options.add("--key", Tr::tr("Key of the other source's server; needed where several are joined"),
                    m_key);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const Server joined, findServer(project, m_server));
        TRY(const Server parted, usecases::partServer(project, joined.id, m_key));
        return Answer{codec::objectToJson(parted), partText(parted)};
    }

private:
    QString m_server;
    QString m_key;
};

template std::unique_ptr<Command> makeCommand<ServerPartCommand>();

}  // namespace watari::cli
