#include "app/cli/finding_answer.h"
#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/accept_findings.h"
#include "app/usecases/queries.h"
#include "core/assess/acceptance.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class FindingList final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("finding list"),
                Tr::tr("List the findings with their ids, and who accepted them")};
    }

    void addOptions(Options& options) override {
        options.add("--server", Tr::tr("Name or id of the one server to show"), m_server);
        options.flag("--open", Tr::tr("Only those that nobody accepted"), m_open);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(QList<Finding> findings, usecases::findings(project));
        TRY(const Inventory inventory, usecases::inventory(project));
        TRY(const QList<Acceptance> accepted, usecases::acceptances(project));
        if (m_open) findings = assess::openFindings(findings, accepted);
        if (!m_server.isEmpty()) {
            TRY(const Server server, findServer(inventory.servers, m_server));
            erase_if(findings, [&](const Finding& f) { return f.serverId != server.id; });
        }
        return Answer{{{QStringLiteral("findings"), codec::listToJson(findings)},
                       {QStringLiteral("acceptances"), codec::listToJson(accepted)}},
                      acceptedFindingsText(findings, accepted, namesOf(inventory.servers))};
    }

private:
    QString m_server;
    bool m_open = false;
};

template std::unique_ptr<Command> makeCommand<FindingList>();

}  // namespace watari::cli
