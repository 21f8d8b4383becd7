#include "core/assess/assess.h"

#include "app/cli/finding_answer.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/judge.h"
#include "app/usecases/queries.h"
#include "core/domain/codec.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonArray serversJson(const QList<Server>& servers, const QList<Finding>& findings) {
    QJsonArray array;
    for (const Server& server : servers)
        array.append(
            QJsonObject{{QStringLiteral("server_id"), server.id.text()},
                        {QStringLiteral("name"), server.name},
                        {QStringLiteral("readiness"), enumName(assess::readinessOf(server.id, findings))}});
    return array;
}

}  // namespace

class AssessCommand final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("assess"),
                Tr::tr("Judge which servers can move; status 1 when something critical stands in the way")};
    }

    void addOptions(Options&) override {}

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const QList<Finding> findings, usecases::assessProject(project, context.job));
        TRY(const Inventory inventory, usecases::inventory(project));
        return Answer{{{QStringLiteral("findings"), codec::listToJson(findings)},
                       {QStringLiteral("counts"), findingCounts(findings)},
                       {QStringLiteral("servers"), serversJson(inventory.servers, findings)}},
                      findingsText(findings, namesOf(inventory.servers)),
                      hasCritical(findings) ? Outcome::Negative : Outcome::Done};
    }
};

template std::unique_ptr<Command> makeCommand<AssessCommand>();

}  // namespace watari::cli
