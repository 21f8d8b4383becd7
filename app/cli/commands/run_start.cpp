#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/run_answer.h"
#include "app/usecases/migrate_server.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class RunStart final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("run start"), Tr::tr("Begin the migration of a server; a worker does it")};
    }

    void addOptions(Options& options) override {
        options.need("SERVER", Tr::tr("Name or id of the server"), m_server);
        options.need("--target-folder", Tr::tr("Folder for disks, journals and evidence"),
                     m_order.targetFolder);
        options.need("--target-name", Tr::tr("Name of the guest on the target"), m_order.targetName);
        options.add("--target-uri", Tr::tr("Target hypervisor; default: the source's"), m_order.targetUri);
        options.add("--target-network", Tr::tr("Network of the target; default: NICs without a network"),
                    m_order.targetNetwork);
        options.add("--check", Tr::tr("How the started target is checked; default: powered_on"),
                    m_order.checkKind);
        options.add("--shutdown-limit", Tr::tr("Longest wait for the source to shut down; default: 5min"),
                    m_order.shutdownLimit);
        options.add("--boot-limit", Tr::tr("Longest wait for the target to boot; default: 10min"),
                    m_order.bootLimit);
        options.add("--commit-window", Tr::tr("Time to commit before it is rolled back; default: 1d"),
                    m_order.commitWindow);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const Server server, findServer(project, m_server));
        m_order.serverId = server.id;
        m_order.targetFolder = QFileInfo(m_order.targetFolder).absoluteFilePath();
        TRY(const Run run, usecases::startRun(project, m_order));
        TRY(const usecases::RunView view, usecases::runView(project, run.id));
        return Answer{runViewJson(view), runViewText(view)};
    }

private:
    QString m_server;
    usecases::RunOrder m_order;
};

template std::unique_ptr<Command> makeCommand<RunStart>();

}  // namespace watari::cli
