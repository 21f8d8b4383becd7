#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/stop_answer.h"
#include "app/usecases/queries.h"
#include "app/usecases/service_level.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class OutageList final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("outage list"), Tr::tr("List the outages that reach into a month")};
    }

    void addOptions(Options& options) override { options.need("MONTH", Tr::tr("Year and month"), m_month); }

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(const usecases::ServiceLevelMonth month,
            usecases::serviceLevelMonth(project, m_month.year, m_month.number));
        TRY(const Inventory inventory, usecases::inventory(project));
        return Answer{{{QStringLiteral("outages"), codec::listToJson(month.outages)}},
                      outagesText(month.outages, namesOf(inventory.servers))};
    }

private:
    Month m_month;
};

template std::unique_ptr<Command> makeCommand<OutageList>();

}  // namespace watari::cli
