#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/plan_answer.h"
#include "app/usecases/judge.h"
#include "app/usecases/queries.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class PlanCheck final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("plan check"),
                Tr::tr("Judge the stored plan against today's inventory; status 1 when it no longer holds")};
    }

    void addOptions(Options&) override {}

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(const usecases::PlanSummary summary, usecases::judgePlan(project));
        TRY(const Inventory inventory, usecases::inventory(project));
        return Answer{planSummaryJson(summary), planSummaryText(summary, namesOf(inventory.servers)),
                      planOutcome(summary)};
    }
};

template std::unique_ptr<Command> makeCommand<PlanCheck>();

}  // namespace watari::cli
