#include "app/cli/inspection_answer.h"
#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/inspect_guests.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class InspectCommand final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("inspect"), Tr::tr("Look into the disks of servers without starting them")};
    }

    void addOptions(Options& options) override {
        options.addMany("SERVER", Tr::tr("Names or ids; default: all with a disk this machine can read"),
                        m_servers);
        options.addMany("--image",
                        Tr::tr("An image in place of servers, several for several disks of one guest; "
                               "needs no project, stores nothing"),
                        m_images);
        options.flag("--force", Tr::tr("Also where the disks have not changed since the last inspection"),
                     m_force);
        options.add("--at-once", Tr::tr("Guests side by side; default: as memory and processors allow"),
                    m_atOnce);
        options.add("--limit", Tr::tr("How long one guest may take; default: 30min"), m_limit);
    }

    Result<Answer> run(const CommandContext& context) override {
        if (!m_images.isEmpty()) {
            TRY(const inspect::InspectionOutcome found,
                usecases::inspectImages(m_images, m_limit, context.job));
            return Answer{inspectionJson(found), inspectionText(found)};
        }
        TRY(usecases::Project project, openProject(context));
        TRY(const usecases::InspectionWish wish, wishOf(project));
        TRY(const usecases::InspectionSummary summary, usecases::inspectServers(project, wish, context.job));
        const bool failed = std::ranges::any_of(summary.servers, [](const usecases::InspectedServer& s) {
            return s.state == usecases::InspectionState::Failed;
        });
        return Answer{inspectionsJson(summary), inspectionsText(summary),
                      failed ? Outcome::Negative : Outcome::Done};
    }

private:
    Result<usecases::InspectionWish> wishOf(const usecases::Project& project) const {
        usecases::InspectionWish wish{.atOnce = int(std::min<qint64>(m_atOnce, 64)), .limit = m_limit};
        if (m_force) wish.known = usecases::KnownInspections::Repeat;
        for (const QString& name : m_servers) {
            TRY(const Server server, findServer(project, name));
            wish.servers.append(server.id);
        }
        return wish;
    }

    QStringList m_servers;
    QStringList m_images;
    Seconds m_limit{1'800};
    qint64 m_atOnce = 0;
    bool m_force = false;
};

template std::unique_ptr<Command> makeCommand<InspectCommand>();

}  // namespace watari::cli
