#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/manage_project.h"
#include "core/base/wording.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class ProjectBackup final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("project backup"),
                Tr::tr("Copy the project consistently while others work on it")};
    }

    void addOptions(Options& options) override {
        options.need("TARGET", Tr::tr("File of the copy; it must not exist"), m_target);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        CHECK(usecases::backupProject(project, m_target));
        const QFileInfo file(m_target);
        return Answer{
            {{QStringLiteral("file"), file.absoluteFilePath()}, {QStringLiteral("bytes"), file.size()}},
            Tr::tr("The project was copied to %1 (%2).")
                    .arg(file.absoluteFilePath(), binaryText(Bytes(file.size()))) +
                QLatin1Char('\n')};
    }

private:
    QString m_target;
};

template std::unique_ptr<Command> makeCommand<ProjectBackup>();

}  // namespace watari::cli
