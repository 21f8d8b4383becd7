#include "app/cli/flow_answer.h"
#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/queries.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class FlowAdd final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("flow add"), Tr::tr("Enter a dependency that no capture shows")};
    }

    void addOptions(Options& options) override {
        options.need("CLIENT", Tr::tr("Name or id of the server that connects, or its address"), m_client);
        options.need("SERVER", Tr::tr("Name or id of the server that is connected to, or its address"),
                     m_server);
        options.add("--port", Tr::tr("Port of the service; default: any"), m_flow.port);
        options.add("--protocol", Tr::tr("Protocol; default: tcp"), m_flow.protocol);
        options.add("--order", Tr::tr("What it asks of the waves"), m_order);
        options.add("--note", Tr::tr("What it is for"), m_flow.note);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const Inventory inventory, usecases::inventory(project));
        CHECK(setEnd(inventory, m_client, m_flow.clientAddress, m_flow.clientId));
        CHECK(setEnd(inventory, m_server, m_flow.serverAddress, m_flow.serverId));
        m_flow.waveOrder = m_order.order;
        if (m_flow.protocol.isEmpty()) m_flow.protocol = QStringLiteral("tcp");
        TRY(const Flow added, usecases::addFlow(project, m_flow));
        const ServerNames names = namesOf(inventory.servers);
        return Answer{flowJson(added, names), flowsText({added}, names)};
    }

private:
    static Result<void> setEnd(const Inventory& inventory, const QString& text, QString& address,
                               Id<Server>& id) {
        address = text;
        const Result<Server> server = findServer(inventory.servers, text);
        if (!server && server.error().code() == ErrorCode::NotFound) return Ok();  // an address, then
        if (!server) return server.error();
        id = server->id;
        address = server->name;
        return Ok();
    }

    QString m_client;
    QString m_server;
    Flow m_flow;
    OrderWord m_order;
};

template std::unique_ptr<Command> makeCommand<FlowAdd>();

}  // namespace watari::cli
