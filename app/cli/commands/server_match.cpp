#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/queries.h"
#include "app/usecases/server_matching.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString matchText(const Server& kept, const Server& found) {
    return Tr::tr("%1 and %2 are one server now, under the name %1.").arg(kept.name, found.name) +
           QLatin1Char('\n');
}

}  // namespace

class ServerMatchCommand final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("server match"),
                Tr::tr("Take a server of the list and one that was found for one")};
    }

    void addOptions(Options& options) override {
        options.need("LISTED", Tr::tr("Name or id of the server of the list; it stays"), m_listed);
        options.need("FOUND", Tr::tr("Name or id of the server that was found; its parts go to the other"),
                     m_found);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const Inventory inventory, usecases::inventory(project));
        TRY(const Server listed, findServer(inventory.servers, m_listed));
        TRY(const Server found, findServer(inventory.servers, m_found));
        TRY(const Server merged, usecases::matchServers(project, {listed.id, found.id}));
        return Answer{codec::objectToJson(merged), matchText(merged, found)};
    }

private:
    QString m_listed;
    QString m_found;
};

template std::unique_ptr<Command> makeCommand<ServerMatchCommand>();

}  // namespace watari::cli
