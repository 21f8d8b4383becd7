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

class FlowRemove final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("flow remove"), Tr::tr("Remove a dependency that was entered by hand")};
    }

    void addOptions(Options& options) override {
        options.need("FLOW", Tr::tr("Id of the dependency, or its beginning"), m_flow);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const Inventory inventory, usecases::inventory(project));
        TRY(const Flow flow, findFlow(inventory.flows, m_flow));
        TRY(const Flow removed, usecases::removeFlow(project, flow.id));
        return Answer{{{QStringLiteral("removed"), removed.id.text()}},
                      Tr::tr("Removed:") + u'\n' + flowsText({removed}, namesOf(inventory.servers))};
    }

private:
    QString m_flow;
};

template std::unique_ptr<Command> makeCommand<FlowRemove>();

}  // namespace watari::cli
