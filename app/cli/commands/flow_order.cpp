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

class FlowOrderCommand final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("flow order"), Tr::tr("Say what a dependency asks of the waves")};
    }

    void addOptions(Options& options) override {
        options.need("FLOW", Tr::tr("Id of the dependency, or its beginning"), m_flow);
        options.need("ORDER", Tr::tr("Both ends in one wave, one end first, or nothing"), m_order);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const Inventory inventory, usecases::inventory(project));
        TRY(Flow flow, findFlow(inventory.flows, m_flow));
        TRY(const QList<Flow> changed, usecases::orderFlows(project, {{flow.id, m_order.order}}));
        if (!changed.isEmpty()) flow = changed.first();
        const ServerNames names = namesOf(inventory.servers);
        return Answer{flowJson(flow, names), flowsText({flow}, names)};
    }

private:
    QString m_flow;
    OrderWord m_order;
};

template std::unique_ptr<Command> makeCommand<FlowOrderCommand>();

}  // namespace watari::cli
