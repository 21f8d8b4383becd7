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

class OutageAdd final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("outage add"), Tr::tr("Record that a server was down")};
    }

    void addOptions(Options& options) override {
        options.need("SERVER", Tr::tr("Name or id of the server"), m_server);
        options.need("--from", Tr::tr("When it went down"), m_outage.startsAt);
        options.add("--to", Tr::tr("When it served again; default: still down"), m_outage.endsAt);
        options.add("--layer", Tr::tr("Where the cause lay; default: virtualization"), m_outage.layer);
        options.add("--cause", Tr::tr("What happened"), m_outage.cause);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const Server server, findServer(project, m_server));
        m_outage.serverId = server.id;
        TRY(const Outage added, usecases::addOutage(project, m_outage));
        return Answer{codec::objectToJson(added), outagesText({added}, namesOf({server}))};
    }

private:
    QString m_server;
    Outage m_outage;
};

template std::unique_ptr<Command> makeCommand<OutageAdd>();

}  // namespace watari::cli
