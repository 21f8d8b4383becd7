#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/reading_answer.h"
#include "app/usecases/readings.h"

#include <QCoreApplication>

#include <optional>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class ReadingCompare final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("reading compare"),
                Tr::tr("Show what changed in the inventory between two times; status 1 when something did")};
    }

    void addOptions(Options& options) override {
        options.need("FROM", Tr::tr("Time or day (its end)"), m_from);
        options.add("TO", Tr::tr("Time or day (its end); default: now"), m_to);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        const Instant to = m_to ? m_to->at : context.environment.clock.now();
        TRY(const auto changes, usecases::compareTimes(project, m_from.at, to));
        return Answer{{{QStringLiteral("from"), toRfc3339(m_from.at)},
                       {QStringLiteral("to"), toRfc3339(to)},
                       {QStringLiteral("changes"), changesJson(changes)}},
                      changesText(changes),
                      changes.isEmpty() ? Outcome::Done : Outcome::Negative};
    }

private:
    Moment m_from;
    std::optional<Moment> m_to;
};

template std::unique_ptr<Command> makeCommand<ReadingCompare>();

}  // namespace watari::cli
