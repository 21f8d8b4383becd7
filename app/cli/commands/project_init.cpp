#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/manage_project.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class ProjectInit final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("project init"), Tr::tr("Make a new project")};
    }

    void addOptions(Options& options) override {
        options.need("--name", Tr::tr("Name of the project"), m_name);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(const QString location, projectLocation(context));
        TRY(const usecases::Project project,
            usecases::Project::create(location, m_name, context.environment));
        TRY(const store::ProjectFacts facts, usecases::projectFacts(project));
        return Answer{
            {{QStringLiteral("id"), facts.id},
             {QStringLiteral("name"), facts.name},
             {QStringLiteral("location"), facts.location},
             {QStringLiteral("created_at"), toRfc3339(facts.createdAt)}},
            Tr::tr("The project “%1” was made: %2").arg(facts.name, facts.location) + QLatin1Char('\n')};
    }

private:
    QString m_name;
};

template std::unique_ptr<Command> makeCommand<ProjectInit>();

}  // namespace watari::cli
