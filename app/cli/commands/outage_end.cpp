#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/stop_answer.h"
#include "app/usecases/service_level.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

#include <optional>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<Outage> openOutage(const QList<Outage>& outages, const Server& server,
                          const std::optional<Instant>& startsAt) {
    QList<Outage> open;
    for (const Outage& o : outages)
        if (o.serverId == server.id && (!startsAt || o.startsAt == *startsAt)) open.append(o);
    if (open.size() == 1) return open.front();
    const Error error = open.isEmpty()
                            ? Error(ErrorCode::NotFound, Tr::tr("No outage of this server is open."))
                                  .withRemedy(Tr::tr("See: %1").arg(QStringLiteral("watarictl outage list")))
                            : Error(ErrorCode::BadInput, Tr::tr("Several outages of this server are open."))
                                  .withRemedy(Tr::tr("Say with --from which one: when it began."));
    return error.at(server.name);
}

}  // namespace

class OutageEnd final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("outage end"), Tr::tr("Record that a server serves again")};
    }

    void addOptions(Options& options) override {
        options.need("SERVER", Tr::tr("Name or id of the server"), m_server);
        options.need("--to", Tr::tr("When it served again"), m_endsAt);
        options.add("--from", Tr::tr("When it went down; needed where several outages are open"), m_startsAt);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const Server server, findServer(project, m_server));
        TRY(const QList<Outage> outages, usecases::openOutages(project));
        TRY(const Outage open, openOutage(outages, server, m_startsAt));
        TRY(const Outage ended, usecases::endOutage(project, open.id, m_endsAt));
        return Answer{codec::objectToJson(ended), outagesText({ended}, namesOf({server}))};
    }

private:
    QString m_server;
    std::optional<Instant> m_startsAt;
    Instant m_endsAt;
};

template std::unique_ptr<Command> makeCommand<OutageEnd>();

}  // namespace watari::cli
