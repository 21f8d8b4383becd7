#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/manage_project.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// The sample is the specification's, and so is the day its plan is made on.
constexpr int kSampleYear = 2026;
constexpr int kSampleMonth = 1;
constexpr int kSampleDay = 5;

}  // namespace

class ProjectInit final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("project init"), Tr::tr("Make a new project")};
    }

    void addOptions(Options& options) override {
        options.need("--name", Tr::tr("Name of the project"), m_name);
        options.flag("--sample", Tr::tr("Fill it with the specification's sixteen servers to look around in"),
                     m_sample);
        options.add("--date", Tr::tr("Planning date of the sample; default: 2026-01-05"), m_date);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(const QString location, projectLocation(context));
        TRY(usecases::Project project, usecases::Project::create(location, m_name, context.environment));
        if (m_sample) CHECK(usecases::fillWithSample(project, m_date, context.job));
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
    bool m_sample = false;
    QDate m_date{kSampleYear, kSampleMonth, kSampleDay};
};

template std::unique_ptr<Command> makeCommand<ProjectInit>();

}  // namespace watari::cli
