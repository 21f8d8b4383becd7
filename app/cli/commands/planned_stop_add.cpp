#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/stop_answer.h"
#include "app/usecases/service_level.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class PlannedStopAdd final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("planned-stop add"),
                Tr::tr("Record a stop that was approved before it began")};
    }

    void addOptions(Options& options) override {
        options.need("SERVER", Tr::tr("Name or id of the server"), m_server);
        options.need("--from", Tr::tr("Begin of the stop"), m_stop.startsAt);
        options.need("--to", Tr::tr("End of the stop"), m_stop.endsAt);
        options.need("--approved-at", Tr::tr("When it was approved"), m_stop.approvedAt);
        options.need("--approved-by", Tr::tr("Who approved it"), m_stop.approvedBy);
        options.add("--reason", Tr::tr("What it is for"), m_stop.reason);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const Server server, findServer(project, m_server));
        m_stop.serverId = server.id;
        TRY(const PlannedStop added, usecases::addPlannedStop(project, m_stop));
        return Answer{codec::objectToJson(added), plannedStopsText({added}, namesOf({server}))};
    }

private:
    QString m_server;
    PlannedStop m_stop;
};

template std::unique_ptr<Command> makeCommand<PlannedStopAdd>();

}  // namespace watari::cli
