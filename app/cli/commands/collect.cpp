#include "app/usecases/collect.h"

#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/text_table.h"
#include "core/base/wording.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString summaryText(const usecases::CollectSummary& summary) {
    QString text = labelledText({{Tr::tr("Rounds"), groupedText(summary.rounds)},
                                 {Tr::tr("Servers in the last round"), groupedText(summary.servers)},
                                 {Tr::tr("Samples"), groupedText(summary.samples)}});
    for (const QString& problem : summary.problems)
        text += Tr::tr("Problem: %1").arg(problem) + QLatin1Char('\n');
    return text;
}

}  // namespace

class CollectCommand final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("collect"),
                Tr::tr("Measure the servers on the project's hypervisors, every minute until stopped")};
    }

    void addOptions(Options& options) override {
        options.add("--rounds", Tr::tr("End after so many rounds; default: 0, never"), m_options.rounds);
        options.add("--every", Tr::tr("From one round to the next; default: 60s"), m_options.every);
        options.add("--limit", Tr::tr("How long a hypervisor may take to answer; default: 10s"),
                    m_options.limit);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const usecases::CollectSummary summary, usecases::collect(project, m_options, context.job));
        // Without an end of its own, being stopped is how it ends.
        if (m_options.rounds > 0 && context.job.cancelled()) return cancelledError();
        return Answer{{{QStringLiteral("rounds"), summary.rounds},
                       {QStringLiteral("servers"), summary.servers},
                       {QStringLiteral("samples"), summary.samples},
                       {QStringLiteral("problems"), QJsonArray::fromStringList(summary.problems)}},
                      summaryText(summary),
                      summary.problems.isEmpty() ? Outcome::Done : Outcome::Negative};
    }

private:
    usecases::CollectOptions m_options;
};

template std::unique_ptr<Command> makeCommand<CollectCommand>();

}  // namespace watari::cli
