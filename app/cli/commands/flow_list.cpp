#include "app/cli/flow_answer.h"
#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/queries.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class FlowList final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("flow list"), Tr::tr("List the dependencies, or the peers that nobody knows")};
    }

    void addOptions(Options& options) override {
        options.add("--server", Tr::tr("Name or id of the one server to show"), m_server);
        options.flag("--unknown", Tr::tr("The addresses that are no known server, and what goes to them"),
                     m_unknown);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(Inventory inventory, usecases::inventory(project));
        const ServerNames names = namesOf(inventory.servers);
        CHECK(narrow(inventory));
        sort(inventory.flows, names);
        const QList<assess::UnknownPeer> peers = assess::unknownPeers(inventory);
        QJsonArray flows;
        for (const Flow& f : std::as_const(inventory.flows)) flows.append(flowJson(f, names));
        return Answer{{{QStringLiteral("flows"), flows}, {QStringLiteral("unknown_peers"), peersJson(peers)}},
                      text(inventory.flows, peers, names)};
    }

private:
    Result<void> narrow(Inventory& inventory) const {
        if (!m_server.isEmpty()) {
            TRY(const Server server, findServer(inventory.servers, m_server));
            inventory.flows.removeIf(
                [&](const Flow& f) { return f.clientId != server.id && f.serverId != server.id; });
        }
        if (m_unknown)
            inventory.flows.removeIf(
                [](const Flow& f) { return !f.clientId.isNull() && !f.serverId.isNull(); });
        return Ok();
    }

    // By the names of their ends, so that one list is like the next.
    static void sort(QList<Flow>& flows, const ServerNames& names) {
        const auto key = [&](const Flow& f) {
            return std::tuple(names.value(f.clientId, f.clientAddress),
                              names.value(f.serverId, f.serverAddress), f.port, f.protocol);
        };
        std::sort(flows.begin(), flows.end(), [&](const Flow& a, const Flow& b) { return key(a) < key(b); });
    }

    [[nodiscard]] QString text(const QList<Flow>& flows, const QList<assess::UnknownPeer>& peers,
                               const ServerNames& names) const {
        if (m_unknown) return peersText(peers);
        const QString hint = peers.isEmpty() ? QString()
                                             : Tr::tr("%1 peers are no known server; see: %2")
                                                       .arg(peers.size())
                                                       .arg(QStringLiteral("watarictl flow list --unknown")) +
                                                   u'\n';
        return flowsText(flows, names) + hint;
    }

    QString m_server;
    bool m_unknown = false;
};

template std::unique_ptr<Command> makeCommand<FlowList>();

}  // namespace watari::cli
