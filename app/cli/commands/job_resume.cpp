#include "app/cli/job_answer.h"
#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/migrate_server.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class JobResume final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("job resume"), Tr::tr("Let a resting job go on")};
    }

    void addOptions(Options& options) override {
        options.need("JOB", Tr::tr("Id of the job, or the beginning of it"), m_job);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const Job job, findJob(project, m_job));
        TRY(const Job asked, usecases::askJob(project, job.id, JobRequest::None));
        return Answer{codec::objectToJson(asked), jobsText({asked})};
    }

private:
    QString m_job;
};

template std::unique_ptr<Command> makeCommand<JobResume>();

}  // namespace watari::cli
