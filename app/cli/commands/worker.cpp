#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/run_worker.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class WorkerCommand final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("worker"), Tr::tr("Do queued jobs until stopped")};
    }

    void addOptions(Options& options) override {
        options.flag("--until-idle", Tr::tr("End when no job is queued, running or waiting for somebody"),
                     m_untilIdle);
        options.add("--poll", Tr::tr("Pause between two looks at an empty queue; default: 1s"),
                    m_options.poll);
        options.add("--heartbeat", Tr::tr("Pause between two signs of life; default: 2s"),
                    m_options.heartbeat);
        options.add("--dead-after",
                    Tr::tr("Silence after which another worker's job is taken over; default: 20s"),
                    m_options.deadAfter);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(const QString location, projectLocation(context));
        m_options.end = m_untilIdle ? usecases::WorkerEnd::WhenIdle : usecases::WorkerEnd::Never;
        CHECK(usecases::runWorker(location, context.environment, m_options, context.job));
        // Without an end of its own, being stopped is how it ends.
        if (m_untilIdle && context.job.cancelled()) return cancelledError();
        return Answer{
            {{QStringLiteral("ended"), m_untilIdle ? QStringLiteral("idle") : QStringLiteral("stopped")}},
            m_untilIdle ? Tr::tr("No more jobs.") + QLatin1Char('\n')
                        : Tr::tr("The worker was stopped.") + QLatin1Char('\n')};
    }

private:
    usecases::WorkerOptions m_options;
    bool m_untilIdle = false;
};

template std::unique_ptr<Command> makeCommand<WorkerCommand>();

}  // namespace watari::cli
