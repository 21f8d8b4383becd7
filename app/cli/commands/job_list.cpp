#include "app/cli/job_answer.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/queries.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class JobList final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("job list"), Tr::tr("List the workers' jobs")};
    }

    void addOptions(Options&) override {}

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(const QList<Job> jobs, usecases::jobs(project));
        return Answer{{{QStringLiteral("jobs"), codec::listToJson(jobs)}}, jobsText(jobs)};
    }
};

template std::unique_ptr<Command> makeCommand<JobList>();

}  // namespace watari::cli
